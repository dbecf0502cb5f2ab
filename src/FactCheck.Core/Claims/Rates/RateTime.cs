using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads rates for a stretch of time: «2000 طن يوميا», "300 miles a day", with the time that the amount takes or is told for.</summary>
internal static class RateTime
{
    /// <summary>A year of work may have fewer days than the calendar's.</summary>
    private const decimal FewestDaysOfYear = 240;

    private const int YearLength = 4;
    private const decimal HalfAnHour = 0.5m;

    /// <summary>Days, weeks and years are counted more exactly than hours.</summary>
    private const decimal DaysSlack = 0.05m;

    private const int MonthLength = 7;
    private const decimal FewestDaysOfMonth = 20;
    private const decimal FewestDaysOfWeek = 5;

    /// <summary>The unit of time at a token: «يوميا», «في اليوم», "a day", "per month".</summary>
    public static DurationUnit? UnitAt(SemanticModel model, int token, CancellationToken cancellationToken)
    {
        foreach (var mention in model.MentionsAt(MentionKind.Duration, token, cancellationToken))
        {
            if (mention is FigureMention { Length.Parts: [(var count, var unit)] } && count is { IsExact: true, Min: 1 }
                && IsOfRate(model, token)) { return unit; }
        }
        var isPer = model.Terms.Is(token, RateRole.PerUnit);
        return (isPer || model.Terms.IsBare(token, RateRole.InEach)) && model.Terms.Is<UnitTerm>(token + 1, out var term, out var hit)
            && (isPer || (hit.Front.Particles & Particles.Article) != 0) ? term.Time : null;
    }

    /// <summary>«يوميا», «كل يوم», "a day", "daily": no length of its own, as «يوم واحد» is.</summary>
    private static bool IsOfRate(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.OfRate) || model.Article.LanguageOf(token).EndsAsAdverb(model.Article.Tokens.CharsOf(token))
            || model.Terms.Is(token, WordRole.Every);

    /// <summary>The only other length of time in the sentence, in the unit of the rate.</summary>
    public static RateDivisor? DivisorOf(SemanticModel model, Sentence sentence, FigureMention each, DurationUnit unit, int mostWordsToPeriod,
        CancellationToken cancellationToken) =>
        DivisorIn(model, sentence.Tokens with { End = each.Tokens.First }, each, unit, mostWordsToPeriod, cancellationToken)
            ?? DivisorOfDate(model, sentence.Tokens with { End = each.Tokens.First }, unit, cancellationToken);

    /// <summary>"3.6 million passengers last year, or 300,000 a month": the only date is a year that is over, or a month, and no length of time is told.</summary>
    private static RateDivisor? DivisorOfDate(SemanticModel model, TokenRange range, DurationUnit unit, CancellationToken cancellationToken)
    {
        if (model.MentionsIn(MentionKind.Duration, range, cancellationToken).Any()) { return null; }
        DateMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Date, range, cancellationToken))
        {
            if (mention is not DateMention { WrittenEnd: null } date || only is not null) { return null; }
            only = date;
        }
        var period = only?.Value.Length switch
        {
            YearLength when IsOver(model, only.Value) => DurationUnit.Year,
            MonthLength => DurationUnit.Month,
            _ => (DurationUnit?)null,
        };
        return only is not null && period is { } whole && whole > unit && Within(whole, unit) is { } within ? new RateDivisor(only, within) : null;
    }

    private static bool IsOver(SemanticModel model, string year) =>
        model.Article.Metadata.Published is not { } published
            || !published.Year.ToString(System.Globalization.CultureInfo.InvariantCulture).Equals(year, StringComparison.Ordinal);

    /// <summary>The only length of time in a range, in the unit of the rate.</summary>
    public static RateDivisor? DivisorIn(SemanticModel model, TokenRange range, FigureMention each, DurationUnit unit, int mostWordsToPeriod,
        CancellationToken cancellationToken)
    {
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Duration, range, cancellationToken))
        {
            if (mention is not FigureMention { Length.Parts.Length: 1 } length) { continue; }
            if (only is not null) { return null; }
            only = length;
        }
        if (only is not { Length: { Parts: [(var count, var period)] } } || period <= unit)
        {
            return only is { Length.Parts: [(var same, var own)] } && own == unit && !only.Repeats && same.Min >= 2
                ? new RateDivisor(only, Around(same, own))
                : null;
        }
        var isRate = UnitAt(model, only.Tokens.First, cancellationToken) is not null;
        return isRate && each.Tokens.First - only.Tokens.End > mostWordsToPeriod
            ? null
            : Within(period, unit) is { } within ? new RateDivisor(only, Around(count, period) * within) : null;
    }

    /// <summary>"Four days" are said of a little more or less.</summary>
    private static Interval Around(Interval count, DurationUnit unit)
    {
        if (count.Min <= 1) { return count; }
        var slack = unit <= DurationUnit.Hour ? HalfAnHour : Math.Min(HalfAnHour, count.Min * DaysSlack);
        return new Interval(count.Min - slack, count.Max > decimal.MaxValue / 2 ? count.Max : count.Max + slack);
    }

    private static Interval? Within(DurationUnit period, DurationUnit unit) => (period, unit) switch
    {
        (DurationUnit.Year, DurationUnit.Day) => new Interval(FewestDaysOfYear, 366),
        (DurationUnit.Month, DurationUnit.Day) => new Interval(FewestDaysOfMonth, 31),
        (DurationUnit.Week, DurationUnit.Day) => new Interval(FewestDaysOfWeek, 7),
        (DurationUnit.Year, DurationUnit.Month) => new Interval(11, 12),
        (DurationUnit.Year, DurationUnit.Week) => new Interval(48, 53),
        (DurationUnit.Month, DurationUnit.Week) => new Interval(4, 5),
        _ => null,
    };
}
