using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Rules.Binding;

/// <summary>Something of an article that a rule has in hand: a mention, a sentence, a match.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Value">The engine's own object.</param>
/// <param name="Span">Its source units.</param>
/// <param name="Tokens">Its tokens.</param>
public sealed record Thing(KindDefinition Kind, object Value, TextSpan Span, TokenRange Tokens)
{
    /// <summary>What its captures caught, by name; none for most kinds.</summary>
    public IReadOnlyDictionary<string, Thing>? Captures { get; init; }

    /// <summary>What a row of <c>swap</c> puts in its place.</summary>
    public string? Replacement { get; init; }
}
