using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Rules.Matching;

/// <summary>What a named part of a pattern matched.</summary>
/// <param name="Name">The name.</param>
/// <param name="Tokens">The tokens.</param>
/// <param name="Mention">The mention, when the part is one.</param>
public readonly record struct PhraseCapture(string Name, TokenRange Tokens, Mention? Mention);
