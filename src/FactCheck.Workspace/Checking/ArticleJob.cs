using FactCheck.Syntax;
using FactCheck.Workspace.Configuration;

namespace FactCheck.Workspace.Checking;

/// <summary>One file to check and what holds for it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Settings">What is configured for it.</param>
/// <param name="Metadata">What is known besides its text.</param>
public sealed record ArticleJob(string Path, FileSettings Settings, ArticleMetadata Metadata)
{
    /// <summary>The bytes to judge instead of the file's own, as they are staged; none for the file's own.</summary>
    public byte[]? Content { get; init; }
}
