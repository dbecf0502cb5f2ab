namespace FactCheck.Rules.Syntax;

/// <summary>One argument in the line of a clause.</summary>
/// <param name="Value">The word, or the text without its quotes and escapes.</param>
/// <param name="Position">Where it begins in the line.</param>
/// <param name="Offsets">Where each unit of a text in quotes stands in the line; none for a bare word, which stands as it is.</param>
internal sealed record ClauseWord(string Value, int Position, int[]? Offsets)
{
    /// <summary>True for a text in quotes.</summary>
    public bool IsQuoted => Offsets is not null;
}
