namespace FactCheck.Languages;

/// <summary>A title whose state or organisation is named before it: «رئيسها», "its secretary-general", "Chair".</summary>
/// <param name="Title">The words that the whole title has in the place of these.</param>
/// <param name="IsBare">True for a title that stands without its state, which the article names elsewhere: «رئيس الجمهورية», "Prime Minister".</param>
public sealed record OwnTitleTerm(string Title, bool IsBare = false) : Term;
