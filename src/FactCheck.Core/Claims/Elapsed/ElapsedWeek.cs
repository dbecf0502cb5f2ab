using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads the hours of a week beside those of a day: "from 9 a.m. to 5 p.m., Monday to Friday: 40 hours a week",
/// «من الثامنة صباحا حتى الثانية ظهرا، من الأحد إلى الخميس، أي 30 ساعة في الأسبوع».
/// </summary>
internal static class ElapsedWeek
{
    private const int DaysOfWeek = 7;
    private const int MostWordsToWeek = 2;
    private const decimal Slack = 0.5m;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention hours, CancellationToken cancellationToken)
    {
        if (hours is not { IsApproximate: false, Length.Parts: [(var told, DurationUnit.Hour)] } || !IsAWeek(model, hours, cancellationToken)
            || model.MentionsIn(MentionKind.Time, sentence.Tokens, cancellationToken).ToArray() is not [var day]
            || HourOfDay.StretchOf(day.Value) is not var (from, to) || from >= to
            || DaysOf(model, sentence, day, cancellationToken) is not { } days || MayRest(model, sentence)) { return null; }
        var (first, end) = (Math.Min(day.Tokens.First, hours.Tokens.First), Math.Max(day.Tokens.End, hours.Tokens.End));
        return new ElapsedMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), day, DateSet.Unknown, day.Span, hours)
        {
            Computed = Interval.Exactly((to - from) * days),
            StatedInterval = new Interval(told.Min - Slack, told.Max + Slack),
            Unit = DurationUnit.Hour,
        };
    }

    /// <summary>"A week", «في الأسبوع», «أسبوعيا» behind hours or days.</summary>
    public static bool IsAWeek(SemanticModel model, FigureMention hours, CancellationToken cancellationToken)
    {
        for (var i = hours.Tokens.End; i < Math.Min(model.Article.Tokens.Count, hours.Tokens.End + MostWordsToWeek); i++)
        {
            if (RateTime.UnitAt(model, i, cancellationToken) == DurationUnit.Week || model.Terms.Is(i, RateRole.Weekly)) { return true; }
        }
        return false;
    }

    /// <summary>"Monday to Friday": the only weekdays of the sentence, or how many of them are told: "five days a week".</summary>
    private static int? DaysOf(SemanticModel model, Sentence sentence, Mention day, CancellationToken cancellationToken)
    {
        var named = new List<(int Token, DayOfWeek Day)>();
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is<WeekdayTerm>(i, out var weekday, out var hit))
            {
                named.Add((i, weekday.Day));
                i = hit.Tokens.End - 1;
            }
        }
        if (named is [var first, var last])
        {
            var isRange = model.MentionsIn(MentionKind.Range, sentence.Tokens, cancellationToken)
                .Any(r => r.Tokens.Contains(new TokenRange(first.Token, last.Token + 1)));
            return isRange ? (((int)last.Day - (int)first.Day + DaysOfWeek) % DaysOfWeek) + 1 : null;
        }
        if (named.Count > 0) { return null; }
        var counted = model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken)
            .OfType<FigureMention>()
            .Where(d => d is { IsApproximate: false, Length.Parts: [({ IsExact: true, Min: >= 2 and <= DaysOfWeek }, DurationUnit.Day)] }
            && IsAWeek(model, d, cancellationToken)).ToArray();
        return counted is [{ Length.Parts: [(var count, _)] }] && day.Tokens.Count > 0 ? (int)count.Min : null;
    }

    /// <summary>An hour at noon may be none of work, unless there is said to be none.</summary>
    private static bool MayRest(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, ElapsedRole.MealBreak) && !ElapsedDates.Follows(model, sentence, i, ElapsedRole.Without, MostWordsToWeek + 1)) { return true; }
        }
        return false;
    }
}
