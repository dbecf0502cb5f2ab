using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>A person.</summary>
public sealed record Person : Entity
{
    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Person;

    /// <summary>The person's gender.</summary>
    public Gender Gender { get; init; }

    /// <summary>True for a name that is not Arabic, so that its spellings vary.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The days of which the person was born on one.</summary>
    public DateRange? Born { get; init; }

    /// <summary>The days of which the person died on one.</summary>
    public DateRange? Died { get; init; }
}
