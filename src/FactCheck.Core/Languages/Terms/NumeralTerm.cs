namespace FactCheck.Languages;

/// <summary>A number word.</summary>
/// <param name="Role">Its part in a compound.</param>
/// <param name="Value">Its value, or the smaller end of what it may mean.</param>
public sealed record NumeralTerm(NumeralRole Role, decimal Value) : Term
{
    /// <summary>The larger end, for words such as «بضعة».</summary>
    public decimal Max { get; init; } = Value;

    /// <summary>True for a plural scale: آلاف, ملايين.</summary>
    public bool IsPlural { get; init; }

    /// <summary>True for a dual: ألفان, which is two thousand by itself.</summary>
    public bool IsDual { get; init; }
}
