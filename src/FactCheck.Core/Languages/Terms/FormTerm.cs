namespace FactCheck.Languages;

/// <summary>A word that tells what sort of work is spoken of: film, painter, to translate.</summary>
/// <param name="Form">The sort.</param>
public sealed record FormTerm(WorkForm Form) : Term;
