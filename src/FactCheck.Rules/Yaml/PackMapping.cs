using FactCheck.Rules.Model;

namespace FactCheck.Rules.Yaml;

/// <summary>Keys with values, in the order of the file; no key stands twice.</summary>
internal sealed record PackMapping(PackFile File, int Start, IReadOnlyList<(PackScalar Key, PackNode Value)> Entries) : PackNode(File, Start, 1);
