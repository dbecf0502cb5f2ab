namespace FactCheck.Languages;

/// <summary>Last, this or next.</summary>
/// <param name="Steps">-1, 0 or 1.</param>
public sealed record DirectionTerm(int Steps) : Term;
