using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>One name of an entity.</summary>
/// <param name="Text">The name as it is written.</param>
/// <param name="Role">What it is to the entity.</param>
public sealed record EntityName(string Text, NameRole Role)
{
    /// <summary>True for a name that also means something else: it is linked only beside what settles it.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>The gender of the form, for titles and adjectives.</summary>
    public Gender Gender { get; init; }

    /// <summary>The last days that the name was in use, for former names.</summary>
    public DateRange? Until { get; init; }
}
