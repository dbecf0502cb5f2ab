namespace FactCheck.Workspace.Configuration;

/// <summary>Settings for some of the files.</summary>
/// <param name="Files">The files.</param>
/// <param name="Section">What is set for them.</param>
public sealed record ConfigurationOverride(GlobSet Files, ConfigurationSection Section);
