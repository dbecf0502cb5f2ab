namespace FactCheck.Languages;

/// <summary>A title whose state or organisation is named before it: «رئيسها», "its secretary-general", "Chair".</summary>
/// <param name="Title">The words that the whole title has in the place of these.</param>
public sealed record OwnTitleTerm(string Title) : Term;
