using System.Collections.Immutable;

namespace FactCheck.Workspace.Configuration;

/// <summary>Where the day of publication is looked for: the keys of front matter, then the file's name, then git.</summary>
/// <param name="Keys">The keys in order of preference; the usual ones when empty.</param>
/// <param name="FromFileName">Whether the first date in the file's name counts: <c>2024-08-28-title.md</c>.</param>
/// <param name="FromGit">Whether the day of the commit that added the file counts.</param>
public sealed record PublishedSources(ImmutableArray<string> Keys, bool FromFileName, bool FromGit)
{
    /// <summary>The usual keys, and nothing else.</summary>
    public static PublishedSources Standard { get; } = new([], false, false);
}
