namespace FactCheck.Workspace.Git;

/// <summary>The files below a folder that git ignores.</summary>
internal sealed class IgnoredFiles
{
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly List<string> _folders = [];

    private IgnoredFiles()
    {
    }

    /// <summary>What git ignores below a folder; nothing outside of a repository and where git can't answer.</summary>
    public static IgnoredFiles Below(string folder, CancellationToken cancellationToken)
    {
        var ignored = new IgnoredFiles();
        if (GitRepository.Of(folder) is not { } repository) { return ignored; }
        try
        {
            var full = Path.GetFullPath(folder);
            foreach (var path in repository.Run(cancellationToken, "-C", full, "ls-files", "--others", "--ignored", "--exclude-standard",
                "--directory", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries))
            {
                if (path.EndsWith('/')) { ignored._folders.Add(Path.Combine(full, path)); } else { ignored._files.Add(Path.Combine(full, path)); }
            }
        }
        catch (GitException)
        {
            // Without git nothing is known to be ignored, and what is not ignored is checked.
        }
        return ignored;
    }

    /// <summary>True for a file that git ignores.</summary>
    /// <param name="path">The file, in full.</param>
    public bool Contains(string path) => _files.Contains(path) || _folders.Exists(f => path.StartsWith(f, StringComparison.Ordinal));
}
