using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Holds the sets of one match against what is said of them: "in straight sets, 6-4, 3-6, 6-2", «6-4 و6-2 بمجموعتين لواحدة», "7-5, 6-3 in three
/// sets".
/// </summary>
internal static class ScoreOfSets
{
    private const int MostWordsBetween = 2;
    private const int MostSets = 5;
    private const int MostWordsToSets = 10;
    private const int MostWordsBehind = 4;

    public static ScoreMention? TryRead(SemanticModel model, Sentence sentence, List<ScoreMention> scores)
    {
        if (ToldOf(model, sentence, new TokenRange(scores[0].Tokens.First, scores[^1].Tokens.End)) is not { } told
            || scores.Count > MostSets * 2) { return null; }
        var (won, lost) = (0, 0);
        for (var i = 0; i < scores.Count; i++)
        {
            if (i > 0 && scores[i].Tokens.First - scores[i - 1].Tokens.End > MostWordsBetween) { return null; }
            if (model.Article.Tokens.Is(scores[i].Tokens.First - 1, '(')) { continue; } // the points of a tie-break
            if (!IsSet(scores[i])) { return null; }
            if (scores[i].First > scores[i].Second) { won++; } else { lost++; }
        }
        if (won + lost < 2) { return null; }
        var outcome = told == ListRole.StraightSets ? ScoreOutcome.StraightSets
            : told == ListRole.SetDropped ? ScoreOutcome.SetDropped
            : won + lost == 3 ? ScoreOutcome.Win : ScoreOutcome.OtherSets;
        var (first, end) = (scores[0].Tokens.First, scores[^1].Tokens.End);
        return new ScoreMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), won, lost) { Outcome = outcome };
    }

    /// <summary>The only thing that the sentence says of its sets, close before or behind them.</summary>
    private static ListRole? ToldOf(SemanticModel model, Sentence sentence, TokenRange sets)
    {
        var around = new TokenRange(Math.Max(sentence.Tokens.First, sets.First - MostWordsToSets),
            Math.Min(sentence.Tokens.End, sets.End + MostWordsBehind));
        ListRole? only = null;
        foreach (var role in (ReadOnlySpan<ListRole>)[ListRole.StraightSets, ListRole.SetDropped, ListRole.ThreeSets])
        {
            if (!model.Terms.AnyIn(sentence.Tokens, role)) { continue; }
            if (only is not null || !model.Terms.AnyIn(around, role)) { return null; }
            only = role;
        }
        return only;
    }

    /// <summary>Six games or seven for the one, and fewer for the other.</summary>
    private static bool IsSet(ScoreMention score) =>
        Math.Max(score.First, score.Second) is 6 or 7 && score.First != score.Second;
}
