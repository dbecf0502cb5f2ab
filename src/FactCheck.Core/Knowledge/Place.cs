using System.Collections.Immutable;
using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>A state, a territory or a city.</summary>
public sealed record Place : Entity
{
    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Place;

    /// <summary>What sort of place.</summary>
    public PlaceType Type { get; init; }

    /// <summary>The id of the state or territory that a city lies in.</summary>
    public string? Country { get; init; }

    /// <summary>The capitals of a state or territory; none when it has none or when it is disputed.</summary>
    public ImmutableArray<Capital> Capitals { get; init; } = [];

    /// <summary>ISO 4217 code of its money.</summary>
    public string? Currency { get; init; }

    /// <summary>Words for money that it had once, or that its money is called besides: «فرنك», «ليرة». With <see cref="Currency"/> they are all that is known.</summary>
    public ImmutableArray<string> OtherMoney { get; init; } = [];

    /// <summary>True when articles may call another place its capital without being wrong: a disputed capital, several seats.</summary>
    public bool CapitalIsDisputed { get; init; }

    /// <summary>The parts of the world that a state may be said to lie in, all of them; none where that is not recorded.</summary>
    public ImmutableArray<string> Regions { get; init; } = [];

    /// <summary>The days of which one was that of its independence; none for a state that did not come to be so, or that dates it otherwise.</summary>
    public DateRange? Independent { get; init; }

    /// <summary>The days of which one was a state's first; none for a state that was there before, or whose beginning is disputed.</summary>
    public DateRange? Founded { get; init; }

    /// <summary>The days of which one was a state's last; none for one that exists.</summary>
    public DateRange? Dissolved { get; init; }
}
