namespace FactCheck.Languages;

/// <summary>A part of the world by its name or its adjective: «غرب أفريقيا», "West African".</summary>
/// <param name="Region">The word by which fact packs call it.</param>
public sealed record RegionTerm(string Region) : Term;
