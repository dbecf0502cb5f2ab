using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Corpus;

/// <summary>What the index keeps of one article.</summary>
internal sealed record ArticleRecord
{
    /// <summary>What tells its content and everything that its reading depended on from all others: 16 bytes.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>True when the index holds this very content already; all else is then empty.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>True when its author says that it replaces another.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>Its first line.</summary>
    public ArticlePlace? Head { get; init; }

    /// <summary>The sketch of its runs of words; empty when it is too short.</summary>
    public ushort[] Sketch { get; init; } = [];

    /// <summary>The keys of its lines.</summary>
    public ulong[] Lines { get; init; } = [];

    /// <summary>The keys of its words that may be spelled with and without a hamza.</summary>
    public ulong[] Words { get; init; } = [];

    /// <summary>How it writes months, quotation marks and digits.</summary>
    public WritingStyle Style { get; init; }

    /// <summary>What it states.</summary>
    public ImmutableArray<IndexedClaim> Claims { get; init; } = [];
}
