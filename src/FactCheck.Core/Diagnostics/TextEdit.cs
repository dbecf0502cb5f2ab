using FactCheck.Text;

namespace FactCheck.Diagnostics;

/// <summary>Replaces the source units of <paramref name="Span"/> by <paramref name="NewText"/>.</summary>
public sealed record TextEdit(TextSpan Span, string NewText);
