using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Holds the score of the headline against the only score of the text.</summary>
internal static class HeadlineScore
{
    private const int SentencesOfLead = 3;

    public static ConflictMention? TryRead(SemanticModel model, CancellationToken cancellationToken)
    {
        var scores = model.Mentions(MentionKind.Score, cancellationToken).Cast<ScoreMention>().ToArray();
        if (scores.Length < 2 || scores.Where(s => IsTitle(model, s)).ToArray() is not [var title]
            || TellsOther(model, model.Article.SentenceOf(title.Tokens.First)!)) { return null; }
        ScoreMention? only = null;
        foreach (var sentence in model.Article.Sentences)
        {
            if (sentence.Block.Kind == BlockKind.Title) { continue; }
            foreach (var score in ScoreReader.Of(model, sentence))
            {
                if (AreOne(score, title)) { return null; }
                if (only is not null && !AreOne(only, score) || TellsOther(model, sentence) || sentence.Index > SentencesOfLead) { return null; }
                only ??= score;
            }
        }
        return only is null ? null : new ConflictMention(title.Tokens, title.Span, FigureOf(title), FigureOf(only), ConflictPlace.Headline);
    }

    private static bool IsTitle(SemanticModel model, ScoreMention score) =>
        model.Article.SentenceOf(score.Tokens.First)?.Block.Kind == BlockKind.Title;

    private static bool AreOne(ScoreMention a, ScoreMention b) =>
        a.First == b.First && a.Second == b.Second || a.First == b.Second && a.Second == b.First;

    private static FigureMention FigureOf(ScoreMention score) => new(MentionKind.Number, score.Tokens, score.Span, Interval.Exactly(score.First))
    {
        Role = FigureRole.Score,
    };

    private static bool TellsOther(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, ConflictRole.OtherScore)) { return true; }
        }
        return false;
    }
}
