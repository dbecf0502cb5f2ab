using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the result of two matches together where the first of them stands in a sentence before: "The first leg had ended 0-1. They won the return 3-0
/// to go through 3-1 on aggregate".
/// </summary>
internal static class StoryLegs
{
    private const int MostSentencesBack = 3;

    public static ScoreMention? TryRead(SemanticModel model, Sentence sentence)
    {
        if (sentence.Index == 0 || !model.Terms.AnyIn(sentence.Tokens, ListRole.OnAggregate)) { return null; }
        var own = ScoreReader.Of(model, sentence);
        if (own.Count is 0 or > 2 || ScoreRetold.SumOf(model, sentence, own) is not { } sum) { return null; }
        var legs = own.Where(s => s != sum).ToList();
        var isFirst = false;
        for (var i = sentence.Index - 1; i >= Math.Max(0, sentence.Index - MostSentencesBack) && legs.Count < 2; i--)
        {
            var before = model.Article.Sentences[i];
            if (before.Block.Kind != BlockKind.Paragraph || model.Terms.AnyIn(before.Tokens, ListRole.PenaltyKicks)) { return null; }
            var told = ScoreReader.Of(model, before);
            isFirst |= told.Count > 0 && model.Terms.AnyIn(before.Tokens, StoryRole.FirstLeg);
            legs.InsertRange(0, told);
        }
        return isFirst && legs.Count == 2 ? ScoreRetold.Summed(legs[0], legs[1], sum) : null;
    }
}
