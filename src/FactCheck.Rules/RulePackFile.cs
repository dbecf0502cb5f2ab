namespace FactCheck.Rules;

/// <summary>A pack file that somebody else has read: rules never touch a file system.</summary>
/// <param name="Path">The path to show in errors, with forward slashes; its ending tells the container.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Problem">Why there is no text, when the file could not be read.</param>
public sealed record RulePackFile(string Path, string Text, string? Problem = null)
{
    /// <summary>What <see cref="LoadedRules.Compile"/> gave for a file of the same text, or none.</summary>
    public byte[]? Compiled { get; init; }
}
