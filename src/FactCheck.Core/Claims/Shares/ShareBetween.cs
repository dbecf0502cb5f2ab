using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a share between its part and its whole: "300 jobs, nearly half of its 1,500-strong workforce", «300 وظيفة، أي نصف وظائفها البالغة 1500».</summary>
internal static class ShareBetween
{
    private const int MostWordsToShare = 7;
    private const int MostWordsToWhole = 7;

    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, FigureMention part, FigureMention stated, FigureMention whole)
    {
        if (stated is not { Kind.Name: "percent", Unit: "%" } || !StandAround(model, sentence, part, stated.Tokens, whole)) { return null; }
        return ShareMention.Of(part, whole, stated, OneInSoMany.Said(stated));
    }

    public static ShareMention? OfFraction(SemanticModel model, Sentence sentence, FigureMention part, FigureMention whole)
    {
        for (var i = part.Tokens.End + 1; i < whole.Tokens.First; i++)
        {
            if (!model.Terms.Is<FractionTerm>(i, out var fraction, out var hit)) { continue; }
            if (!StandAround(model, sentence, part, hit.Tokens, whole) || model.Terms.Is(hit.Tokens.End, ChangeRole.Lesser)
                || model.Terms.Is(hit.Tokens.End, ChangeRole.Greater)) { return null; } // "a third less than last year's 1.80"
            for (var j = Math.Max(part.Tokens.End, i - 3); j < whole.Tokens.First; j++)
            {
                if (model.Terms.Is(j, WordRole.Denying) || model.Terms.Is(j, WordRole.Doubt)) { return null; }
            }
            return ShareMention.Of(part, whole, ShareFraction.Figure(model, fraction, hit.Tokens),
                ShareFraction.Said(fraction, ShareFraction.BoundBefore(model, i).Kind));
        }
        return null;
    }

    /// <summary>A comma or a dash parts the part from the share; "of its", «من» or a noun leads on to the whole, which is called all there is.</summary>
    private static bool StandAround(SemanticModel model, Sentence sentence, FigureMention part, TokenRange stated, FigureMention whole)
    {
        if (!(part.Kind == MentionKind.Number && whole.Kind == MentionKind.Number || part.Kind != MentionKind.Number
            && part.Kind != MentionKind.Percent
            && RateMeasure.IsOne(model, part, whole)) || part.Written >= whole.Written || part.IsApproximate
            || whole.IsApproximate || stated.First < part.Tokens.End || whole.Tokens.First <= stated.End) { return false; }
        if (stated.First - part.Tokens.End > MostWordsToShare || whole.Tokens.First - stated.End > MostWordsToWhole) { return false; }
        var parts = false;
        for (var i = part.Tokens.End; i < stated.First; i++)
        {
            if (model.Terms.Is<BoundTerm>(i, out _, out var bound) && bound.Tokens.Count > 1)
            {
                i = bound.Tokens.End - 1; // "more than", «ما يزيد على»
                continue;
            }
            if (model.Terms.Is(i, WordRole.MakingUp, out var making))
            {
                (parts, i) = (true, making.Tokens.End - 1); // "make up" is no rise
                continue;
            }
            // "(84 against 88), because three-quarters of its 400 patients": what is explained is no part
            if (model.Terms.Is(i, WordRole.CauseOf) || model.Terms.Is(i, WordRole.Explaining)) { return false; }
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall) || model.Terms.Is(i, ChangeRole.Lesser)
                || model.Terms.Is(i, ChangeRole.Greater)
                || Statement.Begins(model, i) && !model.Terms.Is(i, WordRole.WhichIs) && !model.Terms.Is(i, WordRole.That)
                || model.Article.Tokens[i].Kind == TokenKind.Number) { return false; }
            parts |= model.Article.Tokens[i].Kind == TokenKind.Punctuation || model.Terms.Is(i, WordRole.That) || model.Terms.Is(i, WordRole.WhichIs)
                || model.Terms.Is(i, WordRole.MakingUp);
        }
        parts |= stated.First - part.Tokens.End <= 1
            && model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, part.Tokens.First - MostWordsToShare), part.Tokens.First),
            RateRole.EqualMeasure);
        return parts && IsAll(model, sentence, stated.End, whole);
    }

    private static bool IsAll(SemanticModel model, Sentence sentence, int from, FigureMention whole)
    {
        for (var i = from; i < whole.Tokens.First; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word
                || Statement.Begins(model, i) && !model.Terms.Is(i, WordRole.Numbering)) { return false; }
        }
        var last = whole.Tokens.First - 1;
        if (sentence.Block.Language.JoinsArticle)
        {
            return model.Terms.Is(last, WordRole.Numbering) || last > from && model.Terms.Is(last - 1, WordRole.Numbering)
                || model.Terms.Is(last, WordRole.Article)
                // «نصف الأعضاء المئة»
                || last >= from && whole.Span.Start > model.Article.Tokens.SpanOf(whole.Tokens.First).Start
                && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(last))
                && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(whole.Tokens.First))
                // «التي تبلغ 1.5 مليار»
                || last > from && model.Terms.Is(last - 1, WordRole.Relative) && model.Terms.Is(last, RateRole.Costing);
        }
        return model.Terms.Is(from, WordRole.Of) && (model.Terms.Is(last, WordRole.Of) && last - from > 1 || model.Terms.Is(last, WordRole.Possessive)
            || model.Terms.Is(last, WordRole.Article))
            || Owner.EndsBefore(model, whole.Tokens.First);
    }
}
