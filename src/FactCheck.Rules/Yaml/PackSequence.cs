using FactCheck.Rules.Model;

namespace FactCheck.Rules.Yaml;

/// <summary>A list.</summary>
public sealed record PackSequence(PackFile File, int Start, IReadOnlyList<PackNode> Items) : PackNode(File, Start, 1);
