using FactCheck.Values;

namespace FactCheck.Languages;

/// <summary>A unit of figures.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Codes">ISO 4217 for money, UCUM for measures, <c>%</c> or <c>pp</c>, nothing for time. More than one when the word alone does not tell: the dinars of nine states.</param>
public sealed record UnitTerm(UnitKind Kind, params string[] Codes) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.Unit;

    /// <summary>The unit of time.</summary>
    public DurationUnit? Time { get; init; }

    /// <summary>How many the word says by itself: 2 for a dual, 0 for nothing.</summary>
    public int Count { get; init; }

    /// <summary>True for a plural, which is no one of itself: «كيلوغرامات».</summary>
    public bool IsPlural { get; init; }

    /// <summary>True for a sign or code that may stand before the figure: $5, EUR 3.</summary>
    public bool MayLead { get; init; }

    /// <summary>True for a code that is one in capitals only: USD.</summary>
    public bool IsCode { get; init; }

    /// <summary>The part of the currency's unit that one is: 0.01 for a cent; 1 for the unit itself.</summary>
    public decimal Part { get; init; } = 1;

    /// <summary>The currency that alone has such a part: pence are of pounds sterling.</summary>
    public string? Whole { get; init; }

    /// <summary>True for a unit of mass or volume, behind which comes what it measures: «كيلوغرام من الذهب».</summary>
    public bool HoldsSubstance { get; init; }

    /// <summary>True for a letter that is one only behind a number with decimals.</summary>
    public bool NeedsDecimals { get; init; }

    /// <summary>What the number is multiplied by: a million for «م.د», a million dinars.</summary>
    public decimal Scale { get; init; } = 1;
}
