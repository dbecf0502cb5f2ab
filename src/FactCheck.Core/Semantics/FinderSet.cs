using System.Collections.Immutable;
using FactCheck.Knowledge;

namespace FactCheck.Semantics;

/// <summary>The installed finders, by kind.</summary>
public sealed class FinderSet
{
    private readonly Dictionary<MentionKind, MentionFinder> _byKind = [];

    /// <summary>Takes the finders; of two for one kind the later one is used, so that an added finder can replace a built-in one.</summary>
    /// <param name="finders">The finders.</param>
    /// <param name="knowledge">What the finders of names know; nothing without it.</param>
    public FinderSet(IEnumerable<MentionFinder> finders, KnowledgeBase? knowledge = null)
    {
        Knowledge = knowledge ?? KnowledgeBase.Empty;
        foreach (var finder in finders)
        {
            foreach (var kind in finder.Kinds) { _byKind[kind] = finder; }
        }
        Kinds = [.. _byKind.Keys.OrderBy(k => k.Name, StringComparer.Ordinal)];
    }

    /// <summary>What the finders of names know.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>The kinds that can be found, by name.</summary>
    public ImmutableArray<MentionKind> Kinds { get; }

    /// <summary>The finder of a kind, or none.</summary>
    public MentionFinder? For(MentionKind kind) => _byKind.GetValueOrDefault(kind);
}
