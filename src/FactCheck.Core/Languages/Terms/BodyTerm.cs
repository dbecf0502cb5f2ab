namespace FactCheck.Languages;

/// <summary>A word that shows how far the name of an organisation or a town reaches.</summary>
/// <param name="Word">What it does.</param>
public sealed record BodyTerm(BodyWord Word) : Term
{
    /// <inheritdoc/>
    internal override ulong Mark => MarkOf(Word);

    /// <summary>The mark of the terms with a word.</summary>
    internal static ulong MarkOf(BodyWord word) => 1UL << ((int)word + 42);
}
