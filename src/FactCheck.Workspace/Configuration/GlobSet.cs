using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;

namespace FactCheck.Workspace.Configuration;

/// <summary>Files named by patterns: <c>*</c> within a folder, <c>**</c> across folders. A pattern without a slash counts in every folder; a folder stands for all in it.</summary>
public sealed class GlobSet
{
    private readonly Matcher _matcher = new(StringComparison.Ordinal);

    /// <summary>The files that any of the patterns names.</summary>
    public GlobSet(ImmutableArray<string> patterns)
    {
        Patterns = patterns;
        foreach (var pattern in patterns)
        {
            var anchored = pattern.TrimEnd('/').Contains('/', StringComparison.Ordinal) ? pattern.TrimStart('/') : "**/" + pattern;
            _matcher.AddInclude(anchored.TrimEnd('/'));
            _matcher.AddInclude(anchored.TrimEnd('/') + "/**");
        }
    }

    /// <summary>No file.</summary>
    public static GlobSet None { get; } = new([]);

    /// <summary>The patterns as they are written.</summary>
    public ImmutableArray<string> Patterns { get; }

    /// <summary>True for a file's path relative to the configuration, with forward slashes.</summary>
    public bool Contains(string path) => !Patterns.IsEmpty && _matcher.Match(path).HasMatches;
}
