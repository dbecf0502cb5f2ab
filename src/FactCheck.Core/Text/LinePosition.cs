namespace FactCheck.Text;

/// <summary>A place in a text as people count it: line and column from 1, the column in UTF-16 units of the logical text (never visual order).</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
