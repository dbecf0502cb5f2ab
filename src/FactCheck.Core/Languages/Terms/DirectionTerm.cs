namespace FactCheck.Languages;

/// <summary>Last, this or next.</summary>
/// <param name="Steps">-1, 0 or 1.</param>
public sealed record DirectionTerm(int Steps) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.Direction;

    /// <summary>True for "this", which stands before its noun.</summary>
    public bool IsDemonstrative { get; init; }

    /// <summary>True for a word that tells the nearest of its kind: "this coming Friday"; "next Friday" may be that of the next week.</summary>
    public bool IsNearest { get; init; }

    /// <summary>True for a word that tells of two: «المقبلين».</summary>
    public bool IsDual { get; init; }

    /// <summary>True for a word that also says "last of several": «الأخير».</summary>
    public bool IsLast { get; init; }
}
