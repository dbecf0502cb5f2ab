namespace FactCheck.Rules.Compiled;

/// <summary>The phrase patterns of some compiled packs, laid out to be looked for together: to build that of the shipped packs takes longer than everything else at a start. Who keeps the bytes sees to it that they come back whole, to the same build and the same kind of processor.</summary>
/// <param name="Files">How many packs they are of.</param>
/// <param name="Bytes">The patterns.</param>
public sealed record CompiledPhrases(int Files, ArraySegment<byte> Bytes);
