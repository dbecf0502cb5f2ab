namespace FactCheck.Languages;

/// <summary>A half-open range of tokens of one article.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index just behind the last token.</param>
public readonly record struct TokenRange(int First, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Count => End - First;

    /// <summary>True when <paramref name="token"/> lies in the range.</summary>
    public bool Contains(int token) => token >= First && token < End;

    /// <summary>True when every token of <paramref name="other"/> lies in the range.</summary>
    public bool Contains(TokenRange other) => other.First >= First && other.End <= End;

    /// <summary>The range from the first token of both to the last.</summary>
    public TokenRange Union(TokenRange other) => new(Math.Min(First, other.First), Math.Max(End, other.End));

    /// <summary>True when the two share a token.</summary>
    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
