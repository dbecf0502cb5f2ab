using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a toll that rose and what it was before: "rose to 40 from an earlier count of 32", "rose to 40, up from 32", «ارتفعت الحصيلة إلى 40 بعدما كانت 32», «كانت حصيلة سابقة تحدثت عن 20 قبل أن ترتفع إلى 26». A toll that is revised down is told to fall.</summary>
internal static class TollDirection
{
    private const int MostWordsToToll = 6;
    private const int MostWordsBetween = 7;

    /// <summary>The word of rise with the value before and the one reached, in one sentence.</summary>
    public static (TermHit Verb, FigureMention From, FigureMention To)? TryRead(SemanticModel model, FigureMention[] row, int index)
    {
        var (first, second) = (row[index], row[index + 1]);
        if (!IsCount(first) || !IsCount(second) || second.Tokens.First - first.Tokens.End > MostWordsBetween
            || model.Article.SentenceOf(first.Tokens.First) is not { } sentence || !sentence.Tokens.Contains(second.Tokens)
            || !TellsToll(model, sentence, first) || RiseIn(model, sentence.Tokens with { End = second.Tokens.First }) is not { } verb) { return null; }
        var gap = new TokenRange(first.Tokens.End, second.Tokens.First);
        if (verb.Tokens.First < first.Tokens.First)
        {
            return FigureLead.LeadsTo(model, first, WordRole.To)
                && (model.Terms.AnyIn(gap, WordRole.HadBeen) && !model.Terms.AnyIn(gap, WordRole.OfWhich)
                || model.Terms.AnyIn(gap, WordRole.From) && (model.Terms.AnyIn(gap, TotalRole.OfBefore) || model.Terms.AnyIn(gap, WordRole.Rise)))
                ? (verb, second, first)
                : null;
        }
        return gap.Contains(verb.Tokens) && FigureLead.LeadsTo(model, second, WordRole.To)
            && model.Terms.AnyIn(sentence.Tokens with { End = first.Tokens.First }, TotalRole.OfBefore) ? (verb, first, second) : null;
    }

    private static bool IsCount(FigureMention figure) => figure is { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0 };

    private static bool TellsToll(SemanticModel model, Sentence sentence, FigureMention first) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsToToll), first.Tokens.First),
            TotalRole.SumNoun)
            && !model.Terms.AnyIn(sentence.Tokens, WordRole.Fall) && !model.Terms.AnyIn(sentence.Tokens, ChangeRole.Growth);

    private static TermHit? RiseIn(SemanticModel model, TokenRange range)
    {
        for (var i = range.End - 1; i >= range.First; i--)
        {
            if (model.Terms.Is(i, WordRole.Rise, out var hit)) { return hit; }
        }
        return null;
    }
}
