using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Workspace.Packs;

/// <summary>Reads the pack files of folders.</summary>
public static class RulePackFiles
{
    private const int LargestFile = 4_000_000;

    /// <summary>The packs in the given files and folders, by path; of a file that is no text, why. Folders called <c>facts</c> hold facts, not rules.</summary>
    /// <exception cref="FileNotFoundException">A path names nothing.</exception>
    public static IReadOnlyList<RulePackFile> Read(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        var files = new Dictionary<string, CompiledRulePacks?>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (File.Exists(path)) { files.TryAdd(path, null); }
            else if (Directory.Exists(path)) { AddFolder(path, CompiledRulePacks.Of(path), files); }
            else { throw new FileNotFoundException($"there is no rule pack '{path}'", path); }
        }
        string[] ordered = [.. files.Keys];
        Array.Sort(ordered, string.CompareOrdinal);
        var packs = new RulePackFile[ordered.Length];
        for (var i = 0; i < packs.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            packs[i] = Read(ordered[i], files[ordered[i]]);
        }
        return packs;
    }

    /// <summary>Writes <c>rules.bin</c> into a folder of rule packs, and gives its path; nothing when there are no packs.</summary>
    /// <exception cref="RulePacksException">A pack has errors.</exception>
    public static string? Compile(string folder, CancellationToken cancellationToken = default)
    {
        var files = Read([folder], cancellationToken).Select(f => f with { Compiled = null }).ToList();
        if (files.Count == 0) { return null; }
        var rules = new RulePackLoader().Load(files, cancellationToken);
        if (rules.HasErrors) { throw new RulePacksException(rules.Diagnostics); }
        var compiled = new CompiledRulePacks();
        foreach (var file in files)
        {
            if (rules.Compile(file.Path) is { } pack) { compiled.Add(file.Path, File.ReadAllBytes(file.Path), pack); }
        }
        return compiled.Write(folder);
    }

    private static RulePackFile Read(string path, CompiledRulePacks? compiled)
    {
        var shown = path.Replace(Path.DirectorySeparatorChar, '/');
        try
        {
            if (new FileInfo(path).Length > LargestFile)
            {
                return new RulePackFile(shown, "", FormattableString.Invariant($"the file is larger than {LargestFile} bytes"));
            }
            var bytes = File.ReadAllBytes(path);
            return new RulePackFile(shown, TextDecoder.Decode(bytes).Text) { Compiled = compiled?.Find(path, bytes) };
        }
        catch (UndecodableTextException e)
        {
            return new RulePackFile(shown, "", $"the file can't be read: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new RulePackFile(shown, "", e is UnauthorizedAccessException ? "the file may not be read" : "the file can't be read");
        }
    }

    private static void AddFolder(string folder, CompiledRulePacks compiled, Dictionary<string, CompiledRulePacks?> files)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            if (IsPack(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))) { files[file] = compiled; }
        }
    }

    private static bool IsPack(string path) =>
        Path.GetExtension(path) is ".yaml" or ".yml" or ".rules" && !path.StartsWith("facts/", StringComparison.Ordinal)
            && !path.Contains("/facts/", StringComparison.Ordinal);
}
