using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a surplus or a deficit that is told without its amount, beside what came in and what went out: "a trade deficit as imports of $8 billion outpaced exports of $5 billion".</summary>
internal static class ComparedBalance
{
    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var first, var second] || first.IsApproximate || second.IsApproximate || !ComparedMeasure.IsOne(model, first, second)
            || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.Despite) || BalanceIn(model, sentence) is not var (word, isSurplus)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.OfWhich, WordRole.Adding, WordRole.Respectively, WordRole.Rise,
            WordRole.Fall)) { return null; }
        var (x, y) = (BalanceReader.NameOf(model, first, sentence.Tokens.First), BalanceReader.NameOf(model, second, first.Tokens.End));
        if (x is null || y is null || x == y) { return null; }
        var (income, outlay) = x == RateRole.Income ? (first, second) : (second, first);
        return isSurplus ? ComparisonMention.Of(model, income, outlay, word) : ComparisonMention.Of(model, outlay, income, word);
    }

    /// <summary>The only word for either, and before both figures.</summary>
    private static (TokenRange Word, bool IsSurplus)? BalanceIn(SemanticModel model, Sentence sentence)
    {
        (TokenRange, bool)? only = null;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            var isSurplus = model.Terms.Is(i, RateRole.Surplus, out var hit);
            if (!isSurplus && !model.Terms.Is(i, RateRole.Deficit, out hit)) { continue; }
            if (only is not null) { return null; }
            only = (hit.Tokens, isSurplus);
        }
        return only;
    }
}
