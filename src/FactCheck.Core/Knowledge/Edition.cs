using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>One time that an event took place.</summary>
/// <param name="Days">From its first day to its last.</param>
/// <param name="Provenance">Where it is known from.</param>
public sealed record Edition(DateRange Days, Provenance Provenance)
{
    /// <summary>Where it took place, the id of a place.</summary>
    public string? Place { get; init; }

    /// <summary>True when only the month or the year is known, so that <see cref="Days"/> is where it lies.</summary>
    public bool IsApproximate { get; init; }
}
