using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>That a person held an office.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Provenance">Where it is known from.</param>
public sealed record Tenure(string Person, Provenance Provenance)
{
    /// <summary>The days of which one was the first; none when it is not known.</summary>
    public DateRange? From { get; init; }

    /// <summary>The days of which one was the last; none while no end is known.</summary>
    public DateRange? Until { get; init; }

    /// <summary>The last day up to which the tenure is known: its end, or the day of the check.</summary>
    public DateOnly KnownUntil => Until?.Last ?? Provenance.Checked;
}
