using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads the length in a date that is told by it: «بعد ست سنوات في السجن، من مارس 2011 إلى مارس 2017» and "seven years later" are no time from now where the sentence dates the years.</summary>
internal static class ElapsedAfter
{
    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, DateMention after, CancellationToken cancellationToken)
    {
        if (!after.IsRelative || LengthOf(model, sentence, after) is not { } length) { return null; }
        return Read(model, sentence, length, cancellationToken)
            ?? (ElapsedPassage.Around(model, sentence, length) is { } wider ? Read(model, wider, length, cancellationToken) : null);
    }

    private static ElapsedMention? Read(SemanticModel model, Sentence sentence, FigureMention length, CancellationToken cancellationToken) =>
        ElapsedState.TryRead(model, sentence, length, cancellationToken) ?? ElapsedLater.TryRead(model, sentence, length, cancellationToken);

    private static bool FollowsAfter(SemanticModel model, DateMention after) =>
        model.Terms.Is(after.Tokens.First, WordRole.After) || after.Tokens.First > 0 && model.Terms.Is(after.Tokens.First - 1, WordRole.After);

    private static FigureMention? LengthOf(SemanticModel model, Sentence sentence, DateMention after)
    {
        var walk = new TokenWalk(model, sentence);
        for (var i = after.Tokens.First; i < after.Tokens.End; i++)
        {
            if (!NumberReader.TrySum(walk, i, out var number) || number.Decimals > 0
                || !UnitReader.IsUnit(walk, number.Tokens.End, out var unit, out var hit) || unit.Time is not { } time
                || !(hit.Tokens.End == after.Tokens.End && FollowsAfter(model, after)
                || model.Terms.Is(hit.Tokens.End, WordRole.Hence))) { continue; }
            var tokens = new TokenRange(i, hit.Tokens.End);
            return new FigureMention(MentionKind.Duration, tokens, model.Article.Tokens.SpanOf(tokens.First, tokens.End),
                Interval.Exactly(number.Written))
            {
                Written = number.Written,
                Length = CalendarDuration.Of(Interval.Exactly(number.Written), time),
            };
        }
        return null;
    }
}
