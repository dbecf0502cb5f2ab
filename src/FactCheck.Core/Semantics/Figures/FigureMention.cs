using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>A figure: number, ordinal, percentage, money, quantity or duration (in its own unit).</summary>
public sealed class FigureMention(MentionKind kind, TokenRange tokens, TextSpan span, Interval interval) : Mention(kind, tokens, span)
{
    private string? _unit;

    /// <summary>The values that it may stand for: "about 20 million" is an interval, "20 million" is exact.</summary>
    public Interval Interval { get; } = interval;

    /// <summary>The number as written, without approximators: 20 million for "about 20 million".</summary>
    public decimal Written { get; init; } = interval.Middle;

    /// <summary>Decimals printed behind the decimal mark, for the interval that rounding allows.</summary>
    public int Decimals { get; init; }

    /// <summary>The factor of the scale word (1,000,000 for million), 1 without one.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>The number before the scale word, when both are written: 30 in «30 ملايين».</summary>
    public decimal? Multiplier { get; init; }

    /// <summary>True when the scale word is a plural («آلاف», «ملايين»), which goes with 3 to 10.</summary>
    public bool ScaleIsPlural { get; init; }

    /// <summary>All units that the word may mean: the pounds of four states for «جنيه».</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>The unit: an ISO 4217 code, a UCUM code, <c>%</c>, <c>pp</c> for percentage points, or the counted noun's key. <see langword="null"/> when it has none or more than one is possible.</summary>
    public string? Unit { get => _unit; init => _unit = value; }

    /// <summary>The unit's word or counted noun as it stands in the article, or none.</summary>
    public TextSpan? UnitSpan { get; init; }

    /// <summary>Whether the unit's word is a plural; unknown where its form does not tell or it is no word.</summary>
    public bool? UnitIsPlural { get; init; }

    /// <summary>True for a number with the noun that it counts; the number in it is a mention too.</summary>
    public bool IsCount { get; init; }

    /// <summary>What the number is there for.</summary>
    public FigureRole Role { get; init; }

    /// <summary>True behind «نحو», "about", «أكثر من» and the like.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The tokens of the number itself, without approximator and unit.</summary>
    public TokenRange NumberTokens { get; init; } = tokens;

    /// <summary>The length of a duration, as an interval where the words make it one.</summary>
    public CalendarDuration? Length { get; init; }

    /// <summary>The length of a duration as written, without approximators.</summary>
    public CalendarDuration? WrittenLength { get; init; }

    /// <summary>True for what comes again after this time: «كل يوم», "weekly".</summary>
    public bool Repeats { get; init; }

    /// <inheritdoc/>
    public override string Value => WrittenLength?.ToIso() ?? Interval.Plain(Written);

    /// <summary>Says which of <see cref="Units"/> is meant, once the whole article is known.</summary>
    internal void Means(string unit) => _unit = unit;
}
