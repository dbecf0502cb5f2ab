using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Workspace.Fixing;

/// <summary>An article after its fixes.</summary>
/// <param name="Path">The file.</param>
/// <param name="Bytes">Its bytes as they were read.</param>
/// <param name="Source">Its text as it was.</param>
/// <param name="Text">Its text after the fixes.</param>
/// <param name="Count">Number of fixes.</param>
/// <param name="Error">Why it could not be read, or none.</param>
public sealed record FixedArticle(string Path, byte[] Bytes, SourceText Source, string Text, int Count, string? Error)
{
    /// <summary>The rules whose fixes undo or feed each other without end, and were left out.</summary>
    public ImmutableArray<string> Endless { get; init; } = [];

    /// <summary>True when a fix changed something.</summary>
    public bool IsChanged => Error is null && Text != Source.Text;
}
