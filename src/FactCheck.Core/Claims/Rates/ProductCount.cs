using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads how many there are of which each is told: a counted number, the years of equal instalments, or tens behind a definite noun.</summary>
internal static class ProductCount
{
    private const int MostWordsToCue = 4;

    /// <summary>"20 jets": two or more whole things.</summary>
    public static RateDivisor? Of(SemanticModel model, FigureMention count) =>
        count is { Kind.Name: "number", Decimals: 0, Written: >= 2 } && !LeftReader.IsBare(model, count)
            ? new RateDivisor(count, count.IsApproximate ? RateMeasure.Told(count) : FigureRow.Rounded(count))
            : null;

    /// <summary>"Over six years in equal yearly instalments": the only length of time, in years for what is paid by the year.</summary>
    public static RateDivisor? OfYears(SemanticModel model, Sentence sentence, FigureMention each, CancellationToken cancellationToken)
    {
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken))
        {
            if (mention is not FigureMention { Repeats: false, Length.Parts: [(_, DurationUnit.Year)] } length) { continue; }
            if (only is not null) { return null; }
            only = length;
        }
        return only is { Written: >= 2 } && IsByTheYear(model, sentence) ? new RateDivisor(only, Interval.Exactly(only.Written)) : null;
    }

    /// <summary>«العمال الثلاثين»: the tens behind a definite noun are read as its place in an order and count it as well.</summary>
    public static RateDivisor? OfTens(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (!sentence.Block.Language.JoinsArticle) { return null; }
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Ordinal, sentence.Tokens, cancellationToken))
        {
            if (mention is not FigureMention { Written: >= 20 } tens || tens.Written % 10 != 0 || only is not null) { return null; }
            only = tens;
        }
        return only is not null && only.Tokens.First > sentence.Tokens.First
            && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(only.Tokens.First - 1))
            ? new RateDivisor(only, Interval.Exactly(only.Written))
            : null;
    }

    private static bool IsByTheYear(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, RateRole.ByTheYear)) { return true; }
        }
        return false;
    }

    /// <summary>«4 ملايين مدخر … ألف دينار في كل حساب»: what each is told for is not what is counted.</summary>
    public static bool IsOfAnother(SemanticModel model, Sentence sentence, FigureMention each, FigureMention count)
    {
        if (!NounKey.IsBehind(model, count)) { return false; }
        for (var i = each.Tokens.End; i < Math.Min(sentence.Tokens.End, each.Tokens.End + MostWordsToCue); i++)
        {
            var noun = model.Terms.Is(i, WordRole.ForEach, out var hit) ? hit.Tokens.End : RateBase.IsNounOfBase(model, sentence, i) ? i : -1;
            if (noun < 0) { continue; }
            return noun < sentence.Tokens.End && IsNoun(model, noun) && !Counts(model, count, noun);
        }
        return false;
    }

    private static bool IsNoun(SemanticModel model, int token) =>
        model.Article.Tokens[token].Kind == TokenKind.Word && NounKey.At(model, token).Length > 2 && !Statement.Begins(model, token)
        && !model.Terms.Is(token, WordRole.OfWhich) && !model.Terms.Is(token, WordRole.Of) && !model.Terms.Is(token, WordRole.In)
        && !model.Terms.Is(token, RateRole.AtPrice) && !model.Terms.Is(token, WordRole.ForLength) && !model.Terms.Is(token, RateRole.Outcome)
        && !model.Terms.Is(token, WordRole.ForEach);

    private static bool Counts(SemanticModel model, FigureMention count, int noun)
    {
        for (var i = count.Tokens.End; i < count.Tokens.End + 3; i++)
        {
            if (NounKey.AreOne(model, i, noun)) { return true; }
        }
        return NounKey.AreOne(model, count.Tokens.First - 1, noun);
    }
}
