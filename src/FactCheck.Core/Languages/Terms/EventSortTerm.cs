namespace FactCheck.Languages;

/// <summary>A word for a sort of event, as the fact packs name sorts: an earthquake, a blast, an invasion.</summary>
/// <param name="Sort">The sort, the same in every language.</param>
public sealed record EventSortTerm(string Sort) : Term;
