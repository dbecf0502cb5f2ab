namespace FactCheck.Languages;

/// <summary>Particles written onto the front of a word.</summary>
/// <param name="Length">Units of the word view that they take.</param>
/// <param name="Particles">Which they are.</param>
public readonly record struct WordFront(int Length, Particles Particles);
