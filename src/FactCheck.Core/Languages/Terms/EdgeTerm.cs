namespace FactCheck.Languages;

/// <summary>A word that makes a date or time one end of a stretch that is open on the other side: since, until, "or later".</summary>
/// <param name="Edge">Which side is open.</param>
/// <param name="IsBehind">True when it stands behind the date.</param>
public sealed record EdgeTerm(DateEdge Edge, bool IsBehind = false) : Term;
