namespace FactCheck.Rules.Facts;

/// <summary>A fact pack that somebody else has read.</summary>
/// <param name="Path">The path to show, with forward slashes.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Layer">Its layer: an entry of a higher layer overrides the keys of the entry with its id below.</param>
public sealed record FactPackFile(string Path, string Text, int Layer = 0);
