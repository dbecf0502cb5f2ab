using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>A date as an article writes it, with everything in it that can be held against something else.</summary>
public sealed class DateMention(TokenRange tokens, TextSpan span, CalendarDate written) : Mention(MentionKind.Date, tokens, span)
{
    /// <summary>The date, or the first of a stretch, part for part as written (a year carried over from its neighbour included).</summary>
    public CalendarDate Written { get; } = written;

    /// <summary>The last date of a stretch or list («19 و20 ديسمبر», «من 3 إلى 5 أيار»), or none.</summary>
    public CalendarDate? WrittenEnd { get; init; }

    /// <summary>
    /// The Gregorian days that may be meant. Without a written year: the years around publication;
    /// without a publication date: unknown.
    /// </summary>
    public DateSet Days { get; init; }

    /// <summary>The weekday written with it, or none.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Where the weekday stands, or an empty span.</summary>
    public TextSpan WeekdaySpan { get; init; }

    /// <summary>The month names in it, in order; two for a pair.</summary>
    public ImmutableArray<MonthName> Months { get; init; } = [];

    /// <summary>Days from publication to the word «أمس» (-1), «اليوم» (0), «غدًا» (1) beside an explicit date; none without such a word.</summary>
    public int? Anchor { get; init; }

    /// <summary>Where the anchor word stands, or an empty span.</summary>
    public TextSpan AnchorSpan { get; init; }

    /// <summary>The fewest days between the weekday written and that of the only day that may be meant; none where one of the two is not known.</summary>
    public int? WeekdayGap
    {
        get
        {
            if (Weekday is not { } weekday || Days.Alternatives is not [var only] || only.First != only.Last) { return null; }
            var gap = Math.Abs((int)weekday - (int)only.First.DayOfWeek);
            return Math.Min(gap, DaysOfWeek - gap);
        }
    }

    /// <summary>The fewest days between the weekday written and that of the day of the year nearest to publication, for a day without a year that lies near it; none else.</summary>
    public int? NearWeekdayGap { get; init; }

    /// <summary>True when nothing but a relation to publication is written: «أمس», «الشهر المقبل».</summary>
    public bool IsRelative { get; init; }

    /// <summary>True when a year is written in the date itself or carried over from its neighbour, and where the name of a stretch tells its years: «القرن العشرين».</summary>
    public bool HasYear { get => field || Written.Year is not null; init; }

    private const int DaysOfWeek = 7;

    /// <summary>The EDTF form (ISO 8601-2), resolved against publication when relative.</summary>
    public string Edtf { get; init; } = written.ToEdtf();

    /// <inheritdoc/>
    public override string Value => Edtf;
}
