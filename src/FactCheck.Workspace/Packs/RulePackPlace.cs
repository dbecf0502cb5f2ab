namespace FactCheck.Workspace.Packs;

/// <summary>Where a rule pack's file was found.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Name">Its path in the folder that was given, with forward slashes; the path itself when the file was given.</param>
/// <param name="Compiled">What was compiled of the packs of that folder.</param>
internal sealed record RulePackPlace(string Path, string Name, CompiledRulePacks? Compiled);
