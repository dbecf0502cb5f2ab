using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>A number as read, before its unit is known.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="FrontLength">Units of particles on its first word, which are no part of it.</param>
/// <param name="Value">The values that it may stand for; one value for nearly all.</param>
internal readonly record struct NumberReading(TokenRange Tokens, int FrontLength, Interval Value)
{
    /// <summary>The value that is meant when there is more than one.</summary>
    public decimal Written { get; init; }

    /// <summary>Decimals printed behind the mark.</summary>
    public int Decimals { get; init; }

    /// <summary>The last scale word, or 1.</summary>
    public decimal Scale { get; init; }

    /// <summary>What stood before the only scale word.</summary>
    public decimal? Multiplier { get; init; }

    /// <summary>True when that scale word is a plural.</summary>
    public bool ScaleIsPlural { get; init; }

    /// <summary>True when it is written in digits and nothing else.</summary>
    public bool IsDigits { get; init; }

    /// <summary>True for «عدة», "several" and the like, which are figures only with a unit.</summary>
    public bool NeedsUnit { get; init; }

    /// <summary>The number with the other sign.</summary>
    public NumberReading Negated() => this with { Value = -Value, Written = -Written };
}
