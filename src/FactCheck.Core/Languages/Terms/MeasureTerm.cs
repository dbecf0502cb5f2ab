namespace FactCheck.Languages;

/// <summary>A name of something that is measured and has other names: unemployment, the jobless rate.</summary>
/// <param name="Measure">What is measured, the same for all its names and in every language.</param>
public sealed record MeasureTerm(string Measure) : Term;
