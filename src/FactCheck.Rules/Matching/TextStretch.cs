namespace FactCheck.Rules.Matching;

/// <summary>A stretch of a text, half-open, in units of its view.</summary>
internal readonly record struct TextStretch(int Start, int End);
