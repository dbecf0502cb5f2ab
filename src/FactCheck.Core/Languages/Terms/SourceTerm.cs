namespace FactCheck.Languages;

/// <summary>A word that shows where a source begins or ends.</summary>
/// <param name="Word">What it does.</param>
public sealed record SourceTerm(SourceWord Word) : Term
{
    /// <inheritdoc/>
    internal override ulong Mark => MarkOf(Word);

    /// <summary>The mark of the terms with a word.</summary>
    internal static ulong MarkOf(SourceWord word) => 1UL << ((int)word + 21);
}
