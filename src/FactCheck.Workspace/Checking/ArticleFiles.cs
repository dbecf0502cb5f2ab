namespace FactCheck.Workspace.Checking;

/// <summary>Finds the article files under given paths.</summary>
public static class ArticleFiles
{
    /// <summary>
    /// The files, each once, in ordinal order of their paths: a file as it is named, of a folder every article file below it
    /// that is not hidden. Links to folders are not followed.
    /// </summary>
    /// <exception cref="FileNotFoundException">A path names nothing.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (File.Exists(path)) { found.Add(path); }
            else if (Directory.Exists(path)) { AddFolder(path, found, cancellationToken); }
            else { throw new FileNotFoundException($"there is no file or folder '{path}'", path); }
        }
        string[] ordered = [.. found];
        Array.Sort(ordered, string.CompareOrdinal);
        return ordered;
    }

    private static void AddFolder(string folder, HashSet<string> found, CancellationToken cancellationToken)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
            IgnoreInaccessible = false,
        };
        foreach (var file in Directory.EnumerateFiles(folder, "*", options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Reading.ArticleReader.Endings.Contains(Path.GetExtension(file).ToLowerInvariant())) { found.Add(file); }
        }
    }
}
