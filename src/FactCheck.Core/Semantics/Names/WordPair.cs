namespace FactCheck.Semantics;

/// <summary>Two words of names that stand for each other, or one that has none. A class, since generic code over structs of ours is compiled at every start.</summary>
/// <param name="Written">The word of the unknown name.</param>
/// <param name="Known">The word of the known one.</param>
/// <param name="Cost">How much they differ; 0 for one word.</param>
internal sealed record WordPair(string? Written, string? Known, double Cost);
