using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads the hours between two times of one day of which each has a sentence of its own: "The outage hit the suburbs at 09:40 on Wednesday. … Supply
/// was restored at 13:10 the same day, three and a half hours after the failure".
/// </summary>
internal static class StoryHours
{
    private const int MostSentencesBack = 3;
    private const int MostWordsToLength = 8;
    private const decimal HoursOfDay = 24;

    /// <summary>"Four hours" are said of three and a half, and of nearly five; who tells minutes means them.</summary>
    private const decimal Below = 0.5m, Above = 0.98m, Fine = 0.3m;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention length, CancellationToken cancellationToken)
    {
        if (sentence.Index == 0 || length is not { Repeats: false, IsApproximate: false, Length.Parts: [.., (_, <= DurationUnit.Hour)] }
            || model.MentionsIn(MentionKind.Time, sentence.Tokens, cancellationToken).ToArray() is not [var end]
            || length.Tokens.First < end.Tokens.End || length.Tokens.First - end.Tokens.End > MostWordsToLength || !IsLater(model, sentence, length)
            || TimeAbove(model, sentence, cancellationToken) is not var (start, place)
            || HourOfDay.Of(model, place, start, cancellationToken) is not { IsOpen: false } from
            || HourOfDay.Of(model, sentence, end, cancellationToken) is not { IsOpen: false } to || to.Hour <= from.Hour
            || from.Day is { } first && to.Day is { } last && first != last
            || from.Weekday is { } one && to.Weekday is { } other && one != other) { return null; }
        var told = length.Length!.ToDays() * Interval.Exactly(HoursOfDay);
        var isWhole = length.Length.Parts is [(var count, DurationUnit.Hour)] && count.Min == Math.Truncate(count.Min);
        return new ElapsedMention(new TokenRange(start.Tokens.First, length.Tokens.End), start.Span.Union(length.Span), start, DateSet.Unknown, end.Span,
            length)
        {
            Computed = Interval.Exactly(to.Hour - from.Hour),
            StatedInterval = new Interval(Math.Max(0, told.Min - (isWhole ? Below : Fine)), told.Max + (isWhole ? Above : Fine)),
            Unit = DurationUnit.Hour,
        };
    }

    /// <summary>"Six hours after", "six hours later", «بعد ست ساعات من».</summary>
    private static bool IsLater(SemanticModel model, Sentence sentence, FigureMention length) =>
        model.Terms.Is(length.Tokens.End, WordRole.After) || model.Terms.Is(length.Tokens.End, WordRole.Hence)
            || length.Tokens.First > sentence.Tokens.First && model.Terms.Is(length.Tokens.First - 1, WordRole.After);

    /// <summary>The only time that the sentences before tell.</summary>
    private static (Mention Time, Sentence Place)? TimeAbove(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        (Mention, Sentence)? only = null;
        for (var i = sentence.Index - 1; i >= Math.Max(0, sentence.Index - MostSentencesBack); i--)
        {
            var place = model.Article.Sentences[i];
            if (place.Block != sentence.Block) { break; }
            foreach (var time in model.MentionsIn(MentionKind.Time, place.Tokens, cancellationToken))
            {
                if (only is not null) { return null; }
                only = (time, place);
            }
        }
        return only;
    }
}
