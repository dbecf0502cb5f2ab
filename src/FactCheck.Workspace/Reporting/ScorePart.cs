using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Reporting;

/// <summary>What one rule took from an article's score.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">The severity of its findings.</param>
/// <param name="Count">Number of its findings in the article.</param>
/// <param name="Taken">The points that they took.</param>
public readonly record struct ScorePart(string Rule, DiagnosticSeverity Severity, int Count, int Taken);
