using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads how many years something went on that the sentence dates at both ends: «افتتح عام 2015 وأغلق هذا العام بعد 10 أعوام من الخدمة», "opened in 2015 and closed this year after 10 years".</summary>
internal static class ElapsedService
{
    private const int MostWordsToBeginning = 5;
    private const int MostWordsToLeaving = 7;

    /// <summary>An end that is told by a month or a year is known well enough.</summary>
    private const int MostDaysOfEnd = 366;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, Interval years,
        CancellationToken cancellationToken)
    {
        if (!IsLengthOfService(model, sentence, duration)) { return null; }
        var dates = model.MentionsIn(MentionKind.Date, ElapsedDates.Near(model, sentence, duration), cancellationToken).Cast<DateMention>().ToArray();
        if (dates is not [var first, var second] || dates.Any(d => d.WrittenEnd is not null)) { return null; }
        var isLeft = IsLeft(model, sentence, duration);
        var (start, end) = Begins(model, sentence, first, isLeft) ? (first, second) : (second, first);
        if (!Begins(model, sentence, start, isLeft) || Begins(model, sentence, end, false) || !start.HasYear || end.Days.Hull is not { } until
            || until.Last.DayNumber - until.First.DayNumber > MostDaysOfEnd) { return null; }
        if (ElapsedTime.AgeAt(start.Days, end.Days) is not { } computed) { return null; }
        var (from, to) = (Math.Min(first.Tokens.First, duration.Tokens.First), Math.Max(second.Tokens.End, duration.Tokens.End));
        var slack = duration.IsApproximate ? 1 : 0;
        return new ElapsedMention(new TokenRange(from, to), model.Article.Tokens.SpanOf(from, to), start, end.Days, end.Span, duration)
        {
            Computed = new Interval(computed.Min, computed.Max + 1),
            StatedInterval = new Interval(Math.Max(0, years.Min - slack), years.Max > 1000 ? years.Max : years.Max + slack),
        };
    }

    /// <summary>Behind "after", and of nothing but its own service: "after 10 years of delays" counts something else.</summary>
    private static bool IsLengthOfService(SemanticModel model, Sentence sentence, FigureMention duration)
    {
        var isAfter = duration.Tokens.First > sentence.Tokens.First && model.Terms.Is(duration.Tokens.First - 1, WordRole.After);
        if (model.Terms.Is(duration.Tokens.End, ElapsedRole.OfService)) { return true; }
        return isAfter && (!sentence.Tokens.Contains(duration.Tokens.End) || model.Article.Tokens[duration.Tokens.End].Kind == TokenKind.Punctuation
            || IsLeft(model, sentence, duration)
            && (model.Terms.Is(duration.Tokens.End, WordRole.In) || model.Terms.Is(duration.Tokens.End, WordRole.Over)
            || model.Terms.Is(duration.Tokens.End, WordRole.At)));
    }

    /// <summary>
    /// «غادرها هذا الأسبوع بعد ثلاث سنوات على …», "made its final crossing on Friday after sixty years at sea": told with the leaving, in its
    /// clause.
    /// </summary>
    private static bool IsLeft(SemanticModel model, Sentence sentence, FigureMention duration) => model.Terms.AnyIn(
        new TokenRange(Math.Max(sentence.Tokens.First, duration.Tokens.First - MostWordsToLeaving), duration.Tokens.First), ElapsedRole.Departing);

    private static bool Begins(SemanticModel model, Sentence sentence, DateMention date, bool isLeft) =>
        !date.IsRelative && (isLeft && (ElapsedDates.IsSince(model, date)
            || ElapsedDates.Follows(model, sentence, date.Tokens.First, WordRole.Begun, MostWordsToBeginning))
            || ElapsedDates.Follows(model, sentence, date.Tokens.First, ElapsedRole.Inception, MostWordsToBeginning)
            || ElapsedDates.Follows(model, sentence, date.Tokens.First, WordRole.Founding, MostWordsToBeginning));
}
