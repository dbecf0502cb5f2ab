using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a score that words point back at and tell otherwise: «كسب المباراة 3-1 … وبهذا الفوز بهدفين مقابل هدف», "won 3-1 … the 2-1 victory".
/// </summary>
internal static class ScoreTakenUp
{
    private const int MostWordsToScore = 3;

    /// <summary>The score that is taken up, where the sentence, or the one before, tells one other.</summary>
    public static ScoreMention? TryRead(SemanticModel model, Sentence sentence, List<ScoreMention> scores)
    {
        if (scores.Count is 0 or > 2 || !IsPointedAt(model, sentence, scores[^1])
            || TellsOther(model, sentence.Tokens with { End = scores[^1].Tokens.End })) { return null; }
        if (scores is [var own, _]) { return Retold(own, scores[1]); }
        if (sentence.Index == 0 || model.Article.Sentences[sentence.Index - 1] is not { Block.Kind: not BlockKind.Title } before
            || TellsOther(model, before.Tokens) || ScoreReader.Of(model, before) is not [var told]
            || !model.Terms.AnyIn(before.Tokens, ListRole.Beating) && !model.Terms.AnyIn(before.Tokens, RateRole.Drawing)) { return null; }
        return Retold(told, scores[0]);
    }

    private static ScoreMention? Retold(ScoreMention told, ScoreMention again) =>
        told.First == again.First && told.Second == again.Second || told.First == again.Second && told.Second == again.First
            ? null
            : new(again.Tokens, again.Span, again.First, again.Second) { Outcome = ScoreOutcome.Retold };

    /// <summary>«بهذا الفوز 2-1», "the 2-1 win".</summary>
    private static bool IsPointedAt(SemanticModel model, Sentence sentence, ScoreMention score)
    {
        for (var i = score.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, score.Tokens.First - MostWordsToScore); i--)
        {
            if (model.Terms.Is(i, ConflictRole.ThatResult)) { return true; }
        }
        return score.Tokens.First > sentence.Tokens.First && score.Tokens.End < sentence.Tokens.End
            && (model.Terms.Is(score.Tokens.First - 1, WordRole.Article) || model.Terms.Is(score.Tokens.First - 1, RateRole.PointingTo))
            && model.Terms.Is(score.Tokens.End, ConflictRole.ResultNoun);
    }

    private static bool TellsOther(SemanticModel model, TokenRange range) =>
        model.Terms.AnyIn(range, ConflictRole.OtherScore) || model.Terms.AnyIn(range, ListRole.ShootOut);
}
