using System.Collections.Immutable;
using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>An office that persons hold one after the other.</summary>
public sealed record Office : Entity
{
    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Office;

    /// <summary>The id of the state or organisation that it belongs to.</summary>
    public string? Of { get; init; }

    /// <summary>Who held it, in order of time.</summary>
    public ImmutableArray<Tenure> Tenures { get; init; } = [];

    /// <summary>The days of which one was the last that it existed, long ago for one that never did; none for one that exists.</summary>
    public DateRange? Abolished { get; init; }

    /// <summary>A title in the form for a gender, as it is best written.</summary>
    public string? TitleFor(Gender gender)
    {
        foreach (var name in Names)
        {
            if (name.Gender == gender && name.Role is NameRole.Canonical or NameRole.Alias) { return name.Text; }
        }
        return null;
    }
}
