using System.Collections.Immutable;
using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>An organisation, ministry, mission, programme or armed group.</summary>
public sealed record Organisation : Entity
{
    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Organisation;

    /// <summary>The type of what a state is home to, but does not own: a company.</summary>
    public const string Company = "company";

    /// <summary>What sort of organisation, in one word: union, ministry, mission, programme.</summary>
    public string? Type { get; init; }

    /// <summary>The days of which one was its first.</summary>
    public DateRange? Founded { get; init; }

    /// <summary>The days of which one was its last.</summary>
    public DateRange? Dissolved { get; init; }

    /// <summary>The id of what it took over from.</summary>
    public string? Predecessor { get; init; }

    /// <summary>The id of what took over from it.</summary>
    public string? Successor { get; init; }

    /// <summary>The id of the organisation that it is a part or a programme of.</summary>
    public string? Owner { get; init; }

    /// <summary>The id of its state, for national bodies.</summary>
    public string? Country { get; init; }

    /// <summary>The id of the city of its seat.</summary>
    public string? Seat { get; init; }

    /// <summary>Ids of cities where it sits besides, or sat once.</summary>
    public ImmutableArray<string> OtherSeats { get; init; } = [];

    /// <summary>Ids of the persons who founded it.</summary>
    public ImmutableArray<string> Founders { get; init; } = [];

    /// <summary>States that belong to it.</summary>
    public ImmutableArray<Membership> Members { get; init; } = [];

    /// <summary>True when every member since its founding is listed, so that a state that is not listed was none.</summary>
    public bool MembersAreComplete { get; init; }

    /// <summary>How many members it has had, where they are not listed.</summary>
    public ImmutableArray<MemberTotal> Totals { get; init; } = [];

    /// <summary>States that are known not to belong to it.</summary>
    public ImmutableArray<string> NotMembers { get; init; } = [];

    /// <summary>Words without which its name is not its name.</summary>
    public ImmutableArray<string> Obligatory { get; init; } = [];

    /// <summary>What it is mistaken for.</summary>
    public ImmutableArray<Confusion> Confusions { get; init; } = [];
}
