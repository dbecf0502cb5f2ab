using FactCheck.Rules;

namespace FactCheck.Workspace.Packs;

/// <summary>Reads the pack files of folders.</summary>
public static class RulePackFiles
{
    private const int LargestFile = 4_000_000;

    /// <summary>The packs in the given files and folders, by path. Folders called <c>facts</c> hold facts, not rules.</summary>
    /// <exception cref="FileNotFoundException">A path names nothing.</exception>
    /// <exception cref="IOException">A pack file can't be read.</exception>
    public static IReadOnlyList<RulePackFile> Read(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (File.Exists(path)) { files.Add(path); }
            else if (Directory.Exists(path)) { files.UnionWith(Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsPack)); }
            else { throw new FileNotFoundException($"there is no rule pack '{path}'", path); }
        }
        var packs = new List<RulePackFile>();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (new FileInfo(file).Length > LargestFile) { throw new IOException($"the rule pack '{file}' is larger than {LargestFile} bytes"); }
            packs.Add(new RulePackFile(file.Replace('\\', '/'), Text.TextDecoder.Decode(File.ReadAllBytes(file)).Text));
        }
        return packs;
    }

    private static bool IsPack(string path) =>
        Path.GetExtension(path) is ".yaml" or ".yml" or ".rules" && !path.Replace('\\', '/').Contains("/facts/", StringComparison.Ordinal);
}
