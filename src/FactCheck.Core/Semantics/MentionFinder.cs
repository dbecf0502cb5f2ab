using System.Collections.Immutable;

namespace FactCheck.Semantics;

/// <summary>Finds the mentions of one kind, or of a few that are read together. A finder holds no state of an article and may run on several at once.</summary>
public abstract class MentionFinder
{
    /// <summary>The kinds that it finds.</summary>
    public abstract ImmutableArray<MentionKind> Kinds { get; }

    /// <summary>Adds every mention in the model's article to <paramref name="found"/>, in any order. It may ask the model for other kinds, but in no circle.</summary>
    public abstract void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken);
}
