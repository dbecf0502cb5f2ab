using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the votes of who won and those of the rival: «نال المرشح الفائز 52 صوتا مقابل 41 لمنافسه», "was elected with 61 votes to 48 for his rival".
/// Only of few votes: where states or seats decide, who has fewer votes may win.
/// </summary>
internal static class ComparedRivals
{
    private const int MostFigures = 3;
    private const int MostVotes = 2_000;
    private const int MostWordsToVotes = 5;
    private const int MostWordsBetween = 3;
    private const int MostWordsToRival = 3;

    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var first, var second, ..] || inside.Length > MostFigures || !AreVotes(model, first, second)
            || second.Tokens.First - first.Tokens.End is < 1 or > MostWordsBetween
            || !IsAgainst(model, first, second) || !IsOfRival(model, sentence, second)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.OutOf, WordRole.Respectively)) { return null; }
        for (var i = first.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsToVotes); i--)
        {
            if (model.Terms.Is(i, ComparisonRole.WinnerNoun, out var hit)
                || model.Terms.Is(i, RateRole.MatchWon, out hit)) { return ComparisonMention.Of(model, first, second, hit.Tokens); }
            if (Statement.IsSemicolon(model, i)) { return null; }
        }
        return null;
    }

    private static bool AreVotes(SemanticModel model, FigureMention first, FigureMention second) =>
        first is { Kind.Name: "number", Unit: null, IsApproximate: false, Scale: 1, Written: < MostVotes }
            && second is { Kind.Name: "number", Unit: null, IsApproximate: false, Scale: 1 }
        && model.Terms.Is(first.Tokens.End, WordRole.Votes)
        && (model.Terms.Is(second.Tokens.End, WordRole.Votes) || !NounKey.IsBehind(model, second));

    private static bool IsAgainst(SemanticModel model, FigureMention first, FigureMention second)
    {
        for (var i = first.Tokens.End; i < second.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Against) || model.Terms.Is(i, ComparisonRole.ScoredTo)) { return true; }
        }
        return false;
    }

    private static bool IsOfRival(SemanticModel model, Sentence sentence, FigureMention second)
    {
        for (var i = second.Tokens.End; i < Math.Min(sentence.Tokens.End, second.Tokens.End + MostWordsToRival + 1); i++)
        {
            if (model.Terms.Is(i, WordRole.Rival)) { return true; }
        }
        return false;
    }
}
