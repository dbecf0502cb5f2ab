using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>That two states have had diplomatic relations since a day.</summary>
/// <param name="First">The id of one state.</param>
/// <param name="Second">The id of the other.</param>
/// <param name="Since">The days of which one was the first.</param>
/// <param name="Provenance">Where it is known from.</param>
public sealed record Relation(string First, string Second, DateRange Since, Provenance Provenance);
