using Sprache;

namespace FactCheck.Rules.Syntax;

/// <summary>
/// A place in the text that a grammar reads. Sprache's own input makes a dictionary for every character that it passes; this one holds
/// the text and an offset, and a parser may move on by a whole word.
/// </summary>
internal sealed class GrammarInput(string source, int position = 0) : IInput
{
    /// <inheritdoc/>
    public string Source { get; } = source;

    /// <inheritdoc/>
    public int Position { get; } = position;

    /// <inheritdoc/>
    public char Current => Source[Position];

    /// <inheritdoc/>
    public bool AtEnd => Position == Source.Length;

    /// <summary>Line counts are the pack's, not the expression's: nobody asks here.</summary>
    public int Line => 1;

    /// <inheritdoc/>
    public int Column => Position + 1;

    /// <summary>None: the grammars refer to themselves by <see cref="Lexis.Later"/>, which keeps no memo.</summary>
    public IDictionary<object, object> Memos => throw new NotSupportedException("the grammars keep no memos");

    /// <inheritdoc/>
    public IInput Advance() => new GrammarInput(Source, Position + 1);

    /// <inheritdoc/>
    public bool Equals(IInput? other) => other is not null && other.Position == Position && ReferenceEquals(other.Source, Source);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IInput other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Position;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"at {Position}");
}
