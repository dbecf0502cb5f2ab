using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a score that is told twice, or of which two others are the parts: «برباعية نظيفة (3-0)», «فاز 2-1 ذهابا وتعادل 1-1 إيابا، ليتأهل بمجموع 4-2».</summary>
internal static class ScoreRetold
{
    private const int MostWordsToSum = 5;

    public static ScoreMention? TryRead(SemanticModel model, Sentence sentence, List<ScoreMention> scores) => scores switch
    {
        [var words, var digits] when IsInBracket(model, words, digits) && !AreOne(words, digits) => Of(digits, ScoreOutcome.Retold),
        [var first, var second, var third] => SumOf(model, sentence, scores) switch
        {
            { } sum when sum == first => Summed(second, third, sum),
            { } sum when sum == second => Summed(first, third, sum),
            { } sum => Summed(first, second, sum),
            null => null,
        },
        _ => null,
    };

    private static bool IsInBracket(SemanticModel model, ScoreMention words, ScoreMention digits) =>
        model.Article.Tokens[words.Tokens.First].Kind == TokenKind.Word && digits.Tokens.First == words.Tokens.End + 1
            && model.Article.Tokens.Is(words.Tokens.End, '(') && model.Article.Tokens.Is(digits.Tokens.End, ')');

    private static bool AreOne(ScoreMention a, ScoreMention b) =>
        a.First == b.First && a.Second == b.Second || a.First == b.Second && a.Second == b.First;

    /// <summary>"3-2 on aggregate", «بمجموع 3-2»: the score next to these words; shoot-outs have goals of their own.</summary>
    public static ScoreMention? SumOf(SemanticModel model, Sentence sentence, List<ScoreMention> scores)
    {
        if (model.Terms.AnyIn(sentence.Tokens, ListRole.PenaltyKicks)) { return null; }
        var (nearest, least) = (default(ScoreMention), MostWordsToSum + 1);
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (!model.Terms.Is(i, ListRole.OnAggregate, out var words)) { continue; }
            foreach (var score in scores)
            {
                var distance = score.Tokens.First >= words.Tokens.End ? score.Tokens.First - words.Tokens.End : words.Tokens.First - score.Tokens.End;
                if (distance >= 0 && distance < least) { (nearest, least) = (score, distance); }
            }
        }
        return nearest;
    }

    /// <summary>Whichever side's goals are told first, all of them are those of both legs.</summary>
    public static ScoreMention? Summed(ScoreMention first, ScoreMention second, ScoreMention sum) =>
        first.First + first.Second + second.First + second.Second != sum.First + sum.Second ? Of(sum, ScoreOutcome.Unsummed) : null;

    private static ScoreMention Of(ScoreMention score, ScoreOutcome outcome) =>
        new(score.Tokens, score.Span, score.First, score.Second) { Outcome = outcome };
}
