using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Holds the score at half-time against that at the end: «أنهى الشوط الأول متقدما 3-صفر قبل أن يفوز 2-1». Goals are not taken back.</summary>
internal static class HalfTimeScore
{
    private const int MostWordsToHalf = 6;

    public static ScoreMention? TryRead(SemanticModel model, Sentence sentence, List<ScoreMention> scores)
    {
        if (scores is not [var first, var second] || HalfIn(model, sentence) is not { } half) { return null; }
        var (toFirst, toSecond) = (Distance(half, first), Distance(half, second));
        var (early, end) = toFirst <= toSecond ? (first, second) : (second, first);
        if (Math.Min(toFirst, toSecond) > MostWordsToHalf || early.First <= end.First && early.Second <= end.Second
            || early.First <= end.Second && early.Second <= end.First) { return null; }
        return new ScoreMention(early.Tokens, early.Span, early.First, early.Second) { Outcome = ScoreOutcome.Shrinks };
    }

    /// <summary>The only word for half-time; none where penalties or two legs have scores of their own.</summary>
    private static TokenRange? HalfIn(SemanticModel model, Sentence sentence)
    {
        TokenRange? only = null;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, ListRole.ShootOut)) { return null; }
            if (!model.Terms.Is(i, ListRole.HalfTime, out var hit)) { continue; }
            if (only is not null) { return null; }
            only = hit.Tokens;
        }
        return only;
    }

    private static int Distance(TokenRange half, ScoreMention score) =>
        score.Tokens.First >= half.End ? score.Tokens.First - half.End : half.First - score.Tokens.End;
}
