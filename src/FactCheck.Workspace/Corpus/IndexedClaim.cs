using FactCheck.Diagnostics;
using FactCheck.Values;

namespace FactCheck.Workspace.Corpus;

/// <summary>What one article states of one thing, as the index keeps it.</summary>
/// <param name="Kind">What is stated.</param>
/// <param name="Subject">What it is stated of: an entity's id or a claim's key. Only claims of one subject are held against each other.</param>
/// <param name="Value">What is stated, as a key: a person's id, a stretch of days, a figure.</param>
/// <param name="Place">Where it stands; the path is filled in when it is reported.</param>
internal sealed record IndexedClaim(ClaimKind Kind, string Subject, string Value, ArticlePlace Place)
{
    /// <summary>The days that it speaks of; none when they are not known.</summary>
    public DateRange? Days { get; init; }

    /// <summary>The figure, when it is one.</summary>
    public Interval? Figure { get; init; }

    /// <summary>The word just before it; empty at a sentence's beginning.</summary>
    public string Before { get; init; } = "";

    /// <summary>The article's place in the survey; set when it is read from the index.</summary>
    public int Article { get; init; }
}
