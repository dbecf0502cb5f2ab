namespace FactCheck.Languages;

/// <summary>A time zone: «بتوقيت غرينتش», GMT.</summary>
/// <param name="Offset">What ISO 8601 writes behind a time in it, or nothing for "local time".</param>
public sealed record ZoneTerm(string Offset) : Term;
