using System.Collections.Immutable;

namespace FactCheck.Knowledge;

/// <summary>Something that happened once or that happens again and again: a summit, a resolution, a forum.</summary>
public sealed record KnownEvent : Entity
{
    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Event;

    /// <summary>The type of what is made again and again and has no day of its own: a report, a list, a prize, a facility.</summary>
    public const string Work = "work";

    /// <summary>The type of a film.</summary>
    public const string Film = "film";

    /// <summary>The type of a painting or a sculpture.</summary>
    public const string Image = "image";

    /// <summary>The type of an opera, a ballet, a symphony.</summary>
    public const string Music = "music";

    /// <summary>The type of the killing of somebody, who is named with it.</summary>
    public const string Killing = "killing";

    /// <summary>True for what somebody made, of whatever sort.</summary>
    public bool IsWork => Type is Work or Film or Image or Music;

    /// <summary>The id of the organisation that makes or holds it or whose conferences these are, or of the place where it happened.</summary>
    public string? Of { get; init; }

    /// <summary>When it took place, in order; for what happened once, the other days that it may be dated by: the treaty's signing and its entry into force.</summary>
    public ImmutableArray<Edition> Editions { get; init; } = [];

    /// <summary>What sort of event, in one word; an agreement is something that others can join, leave or carry out on other days.</summary>
    public string? Type { get; init; }

    /// <summary>True when it happened once; an event without this may have editions that are not listed.</summary>
    public bool IsSingle { get; init; }
}
