using FactCheck.Rules.Model;

namespace FactCheck.Rules.Yaml;

/// <summary>A node of a YAML document with its place in the file.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Number of characters; at least 1.</param>
public abstract record PackNode(PackFile File, int Start, int Length);
