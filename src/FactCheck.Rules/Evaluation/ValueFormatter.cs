using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Knowledge;
using FactCheck.Rules.Binding;
using FactCheck.Values;

namespace FactCheck.Rules.Evaluation;

/// <summary>Writes values for readers, in Arabic or English. Also what a fix puts into the article, in the article's language.</summary>
public static class ValueFormatter
{
    private const int LongestQuote = 120;

    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December"];
    private static readonly string[] ArabicMonths = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
        "نوفمبر", "ديسمبر"];
    private static readonly string[] EnglishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    private static readonly string[] ArabicDays = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];

    /// <summary>The value in words; a question mark when it is unknown.</summary>
    public static string Format(object? value, RuleType type, string language, RuleScope scope) => value switch
    {
        null => "?",
        Thing thing => Quote(scope.TextOf(thing.Span)),
        string text => Quote(text),
        LocalizedText text => Quote(text.In(language)),
        EntitySet entities => string.Join(language == "ar" ? " أو " : " or ", entities.Candidates.Select(e => e.NameIn(language))),
        Interval number => Number(number, type == RuleType.Percent),
        DateSet dates => Dates(dates, language),
        WeekdaySet days => Weekdays(days, language),
        Kleene truth => Truth(truth, language),
        IReadOnlyList<object> list => string.Join(language == "ar" ? "، " : ", ", list.Select(v => Format(v, type, language, scope))),
        _ => "?",
    };

    /// <summary>A piece of the article in one line, cut when it is long.</summary>
    public static string Quote(string text)
    {
        var line = new StringBuilder();
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) { line.Append(c); }
            else if (line.Length > 0 && line[^1] != ' ') { line.Append(' '); }
            if (line.Length >= LongestQuote) { return line.Append('…').ToString(); }
        }
        return line.ToString();
    }

    private static string Number(Interval number, bool percent)
    {
        var sign = percent ? "%" : "";
        if (number.IsExact) { return Grouped(decimal.Round(number.Min, 4)) + sign; }
        if (number.Max == decimal.MaxValue) { return "≥ " + Grouped(number.Min) + sign; }
        var width = number.Max - number.Min;
        if (percent && width < 1) { return Grouped(decimal.Round(number.Middle, 1)) + sign; }
        return Rounded(number.Min, width) + "–" + Rounded(number.Max, width) + sign;
    }

    private static string Rounded(decimal value, decimal width) => Grouped(decimal.Round(value, width >= 10 ? 0 : width >= 1 ? 1 : 3));

    private static string Grouped(decimal value) =>
        (value / 1.0000000000000000000000000000m).ToString("#,0.############", CultureInfo.InvariantCulture);

    private static string Dates(DateSet dates, string language)
    {
        var ranges = new List<string>(dates.Alternatives.Length);
        foreach (var range in dates.Alternatives) { ranges.Add(Range(range, language)); }
        return string.Join(language == "ar" ? " أو " : " or ", ranges);
    }

    /// <summary>A day, a whole month or year by its name, or two days.</summary>
    private static string Range(DateRange range, string language)
    {
        var (first, last) = (range.First, range.Last);
        if (range.IsDay) { return Day(first, language); }
        if (first.Day != 1 || last.AddDays(1).Day != 1) { return Day(first, language) + " – " + Day(last, language); }
        if (first is { Month: 1 } && last is { Month: 12 } && first.Year == last.Year) { return first.Year.ToString(CultureInfo.InvariantCulture); }
        return (first.Year, first.Month) == (last.Year, last.Month)
            ? string.Create(CultureInfo.InvariantCulture, $"{(language == "ar" ? ArabicMonths : EnglishMonths)[first.Month - 1]} {first.Year}")
            : Day(first, language) + " – " + Day(last, language);
    }

    private static string Day(DateOnly day, string language) => string.Create(
        CultureInfo.InvariantCulture, $"{day.Day} {(language == "ar" ? ArabicMonths : EnglishMonths)[day.Month - 1]} {day.Year}");

    private static string Weekdays(WeekdaySet days, string language)
    {
        var names = language == "ar" ? ArabicDays : EnglishDays;
        return string.Join(language == "ar"
            ? " أو "
            : " or ", Enumerable.Range(0, 7).Where(d => days.HasFlag(WeekdaySets.Of((DayOfWeek)d))).Select(d => names[d]));
    }

    private static string Truth(Kleene truth, string language) => (truth, language) switch
    {
        (Kleene.True, "ar") => "نعم",
        (Kleene.True, _) => "yes",
        (Kleene.False, "ar") => "لا",
        (Kleene.False, _) => "no",
        _ => "?",
    };
}
