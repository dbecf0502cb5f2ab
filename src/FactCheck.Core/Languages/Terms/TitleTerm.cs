namespace FactCheck.Languages;

/// <summary>The words of a title without what it is of: «رئيس الوزراء», «الأمين العام», "Chancellor".</summary>
/// <param name="Owner">What titles with these words are of.</param>
public sealed record TitleTerm(TitleOwner Owner) : Term;
