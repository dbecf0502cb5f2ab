namespace FactCheck.Analysis;

/// <summary>A rule that could not be judged on an article, and why.</summary>
/// <param name="Rule">The rule's id, or the analyzer's name.</param>
/// <param name="Reason">What went wrong, in one line.</param>
public sealed record AnalysisFailure(string Rule, string Reason);
