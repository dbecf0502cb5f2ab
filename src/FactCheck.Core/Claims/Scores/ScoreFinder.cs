using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds scores with what the sentence says of them. A sentence with words for penalties, legs, halves or a lead has scores of several sorts and is left alone, and so is one with two scores,
/// but for the sets of one match.
/// </summary>
public sealed class ScoreFinder : MentionFinder
{
    private const int MostWordsToDraw = 12;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Score];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var sentence in model.Article.Sentences)
        {
            if (BallotOutcome.TryRead(model, sentence, cancellationToken) is { } ballot)
            {
                found.Add(ballot);
                continue;
            }
            if (StoryLegs.TryRead(model, sentence) is { } legs)
            {
                found.Add(legs);
                continue;
            }
            if (!TellsOfMatch(model, sentence) && !model.Terms.AnyIn(sentence.Tokens, ConflictRole.ThatResult)) { continue; }
            var scores = ScoreReader.Of(model, sentence);
            if (scores.Count == 0 || model.Terms.AnyIn(sentence.Tokens, ListRole.SecondHalf)) { continue; } // its goals are not those of the match
            if (scores.Count > 1 && ScoreOfSets.TryRead(model, sentence, scores) is { } sets) { found.Add(sets); }
            else if ((ScoreRetold.TryRead(model, sentence, scores) ?? ScoreTakenUp.TryRead(model, sentence,
                scores)) is { } retold) { found.Add(retold); }
            else if (HalfTimeScore.TryRead(model, sentence, scores) is { } half) { found.Add(half); }
            else if (scores is [var score])
            {
                found.Add(new ScoreMention(score.Tokens, score.Span, score.First, score.Second) { Outcome = OutcomeOf(model, sentence, score) });
            }
        }
    }

    private static bool TellsOfMatch(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, ListRole.Beating) || model.Terms.Is(i, RateRole.Drawing)) { return true; }
        }
        return false;
    }

    private static ScoreOutcome OutcomeOf(SemanticModel model, Sentence sentence, ScoreMention score)
    {
        var outcome = ScoreOutcome.Unknown;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, ConflictRole.OtherScore)) { return ScoreOutcome.Unknown; }
            var own = model.Terms.Is(i, RateRole.Drawing)
                ? ScoreOutcome.Draw
                : model.Terms.Is(i, ListRole.Beating) ? ScoreOutcome.Win : ScoreOutcome.Unknown;
            if (own == ScoreOutcome.Unknown) { continue; }
            // A draw and a win, or a draw farther off, may be those of another match.
            if (outcome != ScoreOutcome.Unknown && outcome != own
                || (i < score.Tokens.First ? score.Tokens.First - i : i - score.Tokens.End) > MostWordsToDraw) { return ScoreOutcome.Unknown; }
            outcome = own;
        }
        // «فاز بهدف مقابل هدفين»: in words the goals of the side that is told of stand first
        return outcome == ScoreOutcome.Win && score.First < score.Second && model.Article.Tokens[score.Tokens.First].Kind == TokenKind.Word
            && !model.Terms.AnyIn(sentence.Tokens, RateRole.MatchLost) ? ScoreOutcome.Reversed : outcome;
    }
}
