namespace FactCheck.Languages;

/// <summary>A word, a run of digits or one mark. Offsets count units of the word view (V1), half-open.</summary>
/// <param name="Start">First unit in the word view.</param>
/// <param name="Length">Number of units.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Attached">True when nothing, not even a space, stands between it and the token before.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, bool Attached)
{
    /// <summary>A hash of the characters as they stand in the word view, for <see cref="WordMemo{T}"/>.</summary>
    public uint Hash { get; init; }

    /// <summary>Just behind the last unit.</summary>
    public int End => Start + Length;
}
