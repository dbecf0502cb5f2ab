namespace FactCheck.Diagnostics;

/// <summary>A fact that a verdict rests on.</summary>
/// <param name="Id">The id of what it is about.</param>
/// <param name="Pack">The fact pack that states it.</param>
/// <param name="Source">The source that it can be checked against.</param>
/// <param name="Checked">The day that it was last checked.</param>
/// <param name="Certainty">How sure it is: probable, known or confirmed.</param>
public sealed record CitedFact(string Id, string Pack, string Source, DateOnly Checked, string Certainty);
