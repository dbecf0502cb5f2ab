namespace FactCheck.Workspace.Baselines;

/// <summary>A finding that was there when the baseline was made.</summary>
/// <param name="Path">The article, relative to the baseline, with forward slashes.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Fingerprint">What it is known by.</param>
/// <param name="Text">Its words, for people.</param>
/// <param name="Count">How often it is there.</param>
public sealed record BaselineEntry(string Path, string Rule, string Fingerprint, string Text, int Count);
