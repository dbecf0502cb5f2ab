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
    private const int MostWordsToOutcome = 24;
    private const int MostWordsToWinning = 3;
    private const int MostWordsBetween = 10;
    private const int MostWordsToRival = 5;

    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var first, var second, ..] || inside.Length > MostFigures || !AreVotes(model, first, second)
            || second.Tokens.First - first.Tokens.End is < 1 or > MostWordsBetween
            || !IsOfRival(model, sentence, first, second)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.OutOf, WordRole.Respectively)
            || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.FirstRound)) { return null; }
        return OutcomeOf(model, sentence, first) is not var (word, isWon) ? null
            : isWon ? ComparisonMention.Of(model, first, second, word) : ComparisonMention.Of(model, second, first, word);
    }

    private static bool AreVotes(SemanticModel model, FigureMention first, FigureMention second) =>
        first is { Kind.Name: "number", Unit: null, IsApproximate: false, Scale: 1, Written: < MostVotes }
            && second is { Kind.Name: "number", Unit: null, IsApproximate: false, Scale: 1 }
        && model.Terms.Is(first.Tokens.End, WordRole.Votes)
        && (model.Terms.Is(second.Tokens.End, WordRole.Votes) || !NounKey.IsBehind(model, second));

    /// <summary>
    /// What became of the one with the first votes: "won" or "lost" close before them, or farther off in the same statement where a word for
    /// getting votes stands beside them: «فاز برئاسة النقابة بعد أن نال 58 صوتا».
    /// </summary>
    private static (TokenRange Word, bool IsWon)? OutcomeOf(SemanticModel model, Sentence sentence, FigureMention first)
    {
        var gets = model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsToWinning), first.Tokens.First),
            ComparisonRole.Winning);
        var most = gets ? MostWordsToOutcome : MostWordsToVotes;
        for (var i = first.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, first.Tokens.First - most); i--)
        {
            if (Statement.IsSemicolon(model, i) || model.Terms.Is(i, ElapsedRole.Pluperfect) || gets && model.Terms.Is(i, WordRole.While)
                && !model.Terms.Is(i, WordRole.Explaining)) { return null; }
            if (model.Terms.Is(i, ComparisonRole.LosingVote, out var hit)) { return (hit.Tokens, false); }
            if (model.Terms.Is(i, ComparisonRole.WinnerNoun, out hit) || model.Terms.Is(i, RateRole.MatchWon, out hit)
                || gets && model.Terms.Is(i, ElapsedRole.TakingOffice, out hit)) { return (hit.Tokens, true); }
        }
        return null;
    }

    /// <summary>«مقابل 41 لمنافسه», "ahead of her only rival John Pereira on 365", «في حين نالت منافستها 58».</summary>
    private static bool IsOfRival(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second)
    {
        var between = new TokenRange(first.Tokens.End, second.Tokens.First);
        if (model.Terms.AnyIn(between, WordRole.Rival)) { return between.Count <= MostWordsBetween; }
        var isAgainst = model.Terms.AnyIn(between, WordRole.Against);
        for (var i = between.First; i < between.End; i++) { isAgainst |= model.Terms.Is(i, ComparisonRole.ScoredTo); }
        return isAgainst && model.Terms.AnyIn(new TokenRange(second.Tokens.End,
            Math.Min(sentence.Tokens.End, second.Tokens.End + MostWordsToRival)), WordRole.Rival);
    }
}
