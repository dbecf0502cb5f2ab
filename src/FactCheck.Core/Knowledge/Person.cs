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
}
