using System.Globalization;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads the hours between two times of one day: «بدأت في التاسعة صباحا وانتهت في الواحدة ظهرا … استمرت أربع ساعات», "from 9am to 1pm, a total of four hours".</summary>
internal static class ElapsedHours
{
    private const int MostWordsToTime = 4;
    private const int MostWordsToLength = 12;
    private const decimal HoursOfDay = 24;

    /// <summary>"Four hours" are said of three and a half, and of nearly five.</summary>
    private const decimal Below = 0.5m, Above = 0.98m;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken)
    {
        if (duration.Length is not { Parts: [(var count, DurationUnit.Hour)] } || !IsLed(model, sentence, duration) || ElapsedDates.Follows(model, sentence, duration.Tokens.First, WordRole.Every, 2)) { return null; }
        var times = model.MentionsIn(MentionKind.Time, sentence.Tokens, cancellationToken).ToArray();
        if (times.Length is 0 or > 2 || times[^1].Tokens.End > duration.Tokens.First || duration.Tokens.First - times[^1].Tokens.End > MostWordsToLength || Ends(model, sentence, times) is not var (start, end)) { return null; }
        var hours = end > start ? end - start : end - start + HoursOfDay;
        return new ElapsedMention(new TokenRange(times[0].Tokens.First, duration.Tokens.End), times[0].Span.Union(duration.Span), times[0], DateSet.Unknown, times[^1].Span, duration)
        {
            Computed = Interval.Exactly(hours),
            StatedInterval = new Interval(Math.Max(0, count.Min - Below), count.Max > HoursOfDay ? count.Max : count.Max + Above),
            Unit = DurationUnit.Hour,
        };
    }

    private static bool IsLed(SemanticModel model, Sentence sentence, FigureMention duration) =>
        ElapsedDates.Follows(model, sentence, duration.Tokens.First, WordRole.Enduring, 3) || FigureLead.EndsBefore(model, duration.Tokens.First, WordRole.That);

    /// <summary>One stretch of time, or the two times at which something began and ended.</summary>
    private static (decimal Start, decimal End)? Ends(SemanticModel model, Sentence sentence, Mention[] times)
    {
        if (times is [var stretch]) { return stretch.Value.Split('/') is [var from, var to] && HourOf(from) is { } a && HourOf(to) is { } b && a != b ? (a, b) : null; }
        if (!ElapsedDates.Follows(model, sentence, times[0].Tokens.First, WordRole.Begun, MostWordsToTime) || !ElapsedDates.Follows(model, sentence, times[1].Tokens.First, WordRole.Ended, MostWordsToTime)) { return null; }
        return HourOf(times[0].Value) is { } start && HourOf(times[1].Value) is { } end && start != end ? (start, end) : null;
    }

    private static decimal? HourOf(string iso) =>
        iso.Length == 6 && iso[0] == 'T' && int.TryParse(iso.AsSpan(1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && int.TryParse(iso.AsSpan(4, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minute) ? hour + (minute / 60m) : null;
}
