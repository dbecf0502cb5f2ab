using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a share of a whole that counts the same as the only such figure before: «24 مليون سهم بسعر 12.5 ريال …، تمثل 15% من رأسمالها المقسم إلى 120 مليون سهم», "182,000 cars, … and accounted for 26% of the 560,000 it sold".</summary>
internal static class ShareOfNamed
{
    private const int MostWordsToShare = 40;
    private const int MostWordsToWhole = 8;
    private const int MostWordsToSubject = 4;

    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> before, FigureMention stated,
        FigureMention whole)
    {
        if (stated is not { Kind.Name: "percent", Unit: "%" } || whole.Kind == MentionKind.Percent || whole.IsApproximate
            || !model.Terms.Is(stated.Tokens.End, WordRole.Of)
            || whole.Tokens.First - stated.Tokens.End > MostWordsToWhole) { return null; }
        var verb = FigureLead.StartOf(model, stated) - 1;
        while (verb > sentence.Tokens.First && !model.Terms.Is(verb, WordRole.MakingUp, out _) && FigureLead.StartOf(model, stated) - verb < 3)
        {
            verb--;
        }
        if (!model.Terms.Is(verb, WordRole.MakingUp, out var making) || making.Tokens.End > stated.Tokens.First
            || !TakesUp(model, sentence, verb, whole) || !IsAll(model, sentence, stated.Tokens.End + 1, whole)) { return null; }
        return PartAmong(model, sentence, before, whole) is { } part && part.Written < whole.Written
            && stated.Tokens.First - part.Tokens.End <= MostWordsToShare && GoesOn(model, new TokenRange(part.Tokens.End, verb), part)
            ? ShareMention.Of(part, whole, stated, OneInSoMany.Said(stated))
            : null;
    }

    /// <summary>", and accounted for", «وتمثل», «أن الحصة المشتراة تمثل»: the verb has no subject of its own, or one that is what was counted.</summary>
    private static bool TakesUp(SemanticModel model, Sentence sentence, int verb, FigureMention whole)
    {
        for (var i = verb - 1; i > sentence.Tokens.First && verb - i <= MostWordsToSubject; i--)
        {
            if (Statement.IsComma(model, i) || model.Terms.Is(i, WordRole.And) || model.Terms.Is(i, WordRole.WhichIs)
                || model.Terms.Is(i, WordRole.Relative)) { return i == verb - 1; }
            if (model.Terms.Is(i, ShareRole.StakeNoun) || NounKey.AreOne(model, i, whole.Tokens.End)) { return true; }
            if (model.Terms.Is(i, WordRole.Complementizer)) { return false; }
        }
        return model.Terms.Is(verb, WordRole.MakingUp, out var hit) && (hit.Front.Particles & Particles.Conjunction) != 0;
    }

    /// <summary>"Of the 560,000", «المقسم إلى 120», «البالغ عددها 120».</summary>
    private static bool IsAll(SemanticModel model, Sentence sentence, int from, FigureMention whole)
    {
        for (var i = from; i < whole.Tokens.First; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word || Statement.Begins(model, i)) { return false; }
            if (model.Terms.Is(i, WordRole.Dividing) || model.Terms.Is(i, WordRole.Numbering)) { return true; }
        }
        return model.Terms.Is(whole.Tokens.First - 1, WordRole.Article) || model.Terms.Is(whole.Tokens.First - 1, WordRole.Possessive)
            || Owner.EndsBefore(model, whole.Tokens.First);
    }

    /// <summary>The only figure before that counts what the whole counts, or one of its unit; in English the noun of a part may stand before it, where it is the only count.</summary>
    private static FigureMention? PartAmong(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> before, FigureMention whole)
    {
        FigureMention? only = null;
        foreach (var figure in before)
        {
            if (!sentence.Tokens.Contains(figure.Tokens)) { continue; }
            var isLike = figure.Kind == whole.Kind && figure.Unit == whole.Unit
                && (figure.Unit is not null || NounKey.AreOne(model, figure.Tokens.End, whole.Tokens.End)
                || !NounKey.IsBehind(model, figure) && FigureLead.LeadsTo(model, figure, WordRole.Reaching));
            if (!isLike) { continue; }
            if (only is not null || figure.IsApproximate) { return null; }
            only = figure;
        }
        return only;
    }

    /// <summary>No other part is told between, and nothing rises or falls.</summary>
    private static bool GoesOn(SemanticModel model, TokenRange range, FigureMention part)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (Statement.IsSemicolon(model, i) || model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is(i, WordRole.Respectively)
                || model.Terms.Is(i, WordRole.Others) || model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall)) { return false; }
        }
        return !FigureLead.LeadsTo(model, part, WordRole.From);
    }
}
