using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>A figure while it is being read.</summary>
internal struct FigureDraft(int first, int end, NumberReading number)
{
    /// <summary>The first token.</summary>
    public int First { get; set; } = first;

    /// <summary>The token behind the last.</summary>
    public int End { get; set; } = end;

    /// <summary>Units of particles on the first word, which are no part of the figure.</summary>
    public int FrontLength { get; set; } = number.Tokens.First == first ? number.FrontLength : 0;

    /// <summary>The number.</summary>
    public NumberReading Number { get; set; } = number;

    /// <summary>Its unit.</summary>
    public UnitTerm? Unit { get; set; }

    /// <summary>Where the unit stands behind the number.</summary>
    public TokenRange UnitTokens { get; set; }

    /// <summary>The parts of a duration.</summary>
    public ImmutableArray<(Interval Count, DurationUnit Unit)> Parts { get; set; }

    /// <summary>True for what happens again and again: «كل يوم».</summary>
    public bool Repeats { get; set; }

    /// <summary>The words that make it less than exact.</summary>
    public BoundKind? Bound { get; set; }
}
