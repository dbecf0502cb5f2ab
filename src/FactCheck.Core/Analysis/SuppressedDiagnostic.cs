using FactCheck.Diagnostics;

namespace FactCheck.Analysis;

/// <summary>A finding that is known and does not count.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Source">Where it is said that it does not count.</param>
/// <param name="Reason">Why, in the words of whoever said so; empty when nobody was asked.</param>
public sealed record SuppressedDiagnostic(Diagnostic Diagnostic, SuppressionSource Source, string Reason);
