namespace FactCheck.Languages;

/// <summary>A number word.</summary>
/// <param name="Role">Its part in a compound.</param>
/// <param name="Value">Its value, or the smaller end of what it may mean.</param>
public sealed record NumeralTerm(NumeralRole Role, decimal Value) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.Numeral;

    /// <summary>The larger end, for words such as «بضعة».</summary>
    public decimal Max { get; init; } = Value;

    /// <summary>True for a plural scale or fraction: آلاف, ملايين, "thirds".</summary>
    public bool IsPlural { get; init; }

    /// <summary>True for a dual: ألفان, which is two thousand by itself.</summary>
    public bool IsDual { get; init; }

    /// <summary>True for a unit that is one only before a ten: «أحد وعشرون».</summary>
    public bool NeedsTens { get; init; }

    /// <summary>True for a fraction that is one only before what it is of: «خمس الفطيرة», and five elsewhere.</summary>
    public bool NeedsWhole { get; init; }

    /// <summary>True for a word that is a number only before a unit: «نص لتر», and a text elsewhere.</summary>
    public bool NeedsUnit { get; init; }

    /// <summary>True for a sign: ½.</summary>
    public bool IsSign { get; init; }
}
