namespace FactCheck.Rules;

/// <summary>A pack file that somebody else has read: rules never touch a file system.</summary>
/// <param name="Path">The path to show in errors, with forward slashes; its ending tells the container.</param>
/// <param name="Text">The whole text.</param>
public sealed record RulePackFile(string Path, string Text);
