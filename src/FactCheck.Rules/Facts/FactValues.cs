using System.Globalization;
using FactCheck.Knowledge;
using FactCheck.Rules.Model;
using FactCheck.Values;

namespace FactCheck.Rules.Facts;

/// <summary>Reads the values that facts are made of: dates, certainties, genders.</summary>
internal sealed class FactValues(PackErrors errors)
{
    /// <summary>A day, a month or a year as the days that it covers; two of them with a slash cover all from the first to the last: 1944-07/1945-12-27.</summary>
    public DateRange? Days(PackText? text)
    {
        if (text is null) { return null; }
        var value = text.Value;
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        if ((slash < 0 ? Stretch(value) : Between(value[..slash], value[(slash + 1)..])) is { } days) { return days; }
        errors.Add(PackErrorCode.BadFactDate, text, $"'{value}' is no date: write 2024-08-28, 2024-08 or 2024", 0, Math.Max(1, value.Length));
        return null;
    }

    /// <summary>One day.</summary>
    public DateOnly? Day(PackText? text)
    {
        if (text is null) { return null; }
        if (TryDay(text.Value, out var day)) { return day; }
        errors.Add(PackErrorCode.BadFactDate, text, $"'{text.Value}' is no day: write 2024-08-28", 0, Math.Max(1, text.Value.Length));
        return null;
    }

    /// <summary>A certainty.</summary>
    public Certainty? Certainty(PackText? text) => text is null ? null : RuleWords.OneOf(text, errors, "known", "confirmed", "probable") switch
    {
        "confirmed" => Knowledge.Certainty.Confirmed,
        "probable" => Knowledge.Certainty.Probable,
        _ => Knowledge.Certainty.Known,
    };

    /// <summary>A gender.</summary>
    public Gender Gender(PackText? text) =>
        text is null
            ? Knowledge.Gender.Unknown
            : RuleWords.OneOf(text, errors, "m", "f") == "f" ? Knowledge.Gender.Feminine : Knowledge.Gender.Masculine;

    /// <summary>Yes or no; no when absent.</summary>
    public bool Truth(PackText? text) => text is not null && RuleWords.OneOf(text, errors, "true", "false") == "true";

    private static DateRange? Between(string first, string last) =>
        Stretch(first) is { } begin && Stretch(last) is { } end && begin.First <= end.Last ? new DateRange(begin.First, end.Last) : null;

    private static DateRange? Stretch(string value)
    {
        if (TryDay(value, out var day)) { return DateRange.Of(day); }
        if (value.Length == 7 && value[4] == '-' && TryNumber(value[..4], out var year) && TryNumber(value[5..], out var month)
            && month is >= 1 and <= 12 && year >= 1)
        {
            return new CalendarDate(year, month).ToRange();
        }
        return value.Length == 4 && TryNumber(value, out year) && year >= 1 ? new CalendarDate(year).ToRange() : null;
    }

    private static bool TryDay(string value, out DateOnly day) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool TryNumber(string value, out int number) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
