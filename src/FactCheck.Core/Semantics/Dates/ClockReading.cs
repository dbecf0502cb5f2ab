using System.Globalization;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>One time of day as read.</summary>
internal record struct ClockReading(int First, int End)
{
    /// <summary>Units of particles on the first word.</summary>
    public int FrontLength { get; set; }

    /// <summary>The hour as written, or none for a part of the day alone.</summary>
    public int? Hour { get; set; }

    /// <summary>The minute.</summary>
    public int Minute { get; set; }

    /// <summary>The second, where written.</summary>
    public int? Second { get; set; }

    /// <summary>The part of the day beside it.</summary>
    public DayPartTerm? Part { get; set; }

    /// <summary>The zone, as ISO 8601 writes it.</summary>
    public string? Zone { get; set; }

    /// <summary>True when the words leave no doubt that it is a time: «الساعة», 14:30, pm.</summary>
    public bool IsSure { get; set; }

    /// <summary>True for an hour of twelve: a word, or a figure that no clock of 24 hours writes so.</summary>
    public bool IsOfTwelve { get; set; }

    /// <summary>The time of the other half of the day, where nothing tells which is meant.</summary>
    public readonly string? ToOtherIso() =>
        IsOfTwelve && Part is null && Hour is > 0 and <= 12 ? (this with { Hour = Hour == 12 ? 0 : Hour + 12 }).ToIso() : null;

    /// <summary>ISO 8601, or two times for a part of the day.</summary>
    public readonly string ToIso()
    {
        if (Hour is { } written)
        {
            var total = (((Part?.HourOf(written) ?? written) * 60) + Minute + 1_440) % 1_440;
            return Iso(total / 60, total % 60) + (Second is { } second ? second.ToString(":00", CultureInfo.InvariantCulture) : "") + Zone;
        }
        if (Part is not { } part) { return ""; }
        return part.IsPoint ? Iso(part.From % 24, 0) + Zone : part.ToIso();
    }

    private static string Iso(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}");
}
