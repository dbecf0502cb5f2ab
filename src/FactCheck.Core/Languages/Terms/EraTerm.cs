namespace FactCheck.Languages;

/// <summary>A mark behind a year: م, هـ, AD, BC.</summary>
/// <param name="Era">Which.</param>
public sealed record EraTerm(Era Era) : Term;
