using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Workspace.Packs;

/// <summary>Reads the pack files of folders.</summary>
public static class RulePackFiles
{
    private const int LargestFile = 4_000_000;

    /// <summary>
    /// The packs in the given files and folders, by path; of a file that is no text, why. Folders called <c>facts</c> hold facts, not rules. A pack that an earlier folder
    /// has at the same place in the same words, as a clone's <c>rules</c> have the shipped ones, is not taken twice.
    /// </summary>
    /// <exception cref="FileNotFoundException">A path names nothing.</exception>
    public static IReadOnlyList<RulePackFile> Read(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        var (packs, seen) = (new List<RulePackFile>(), new HashSet<string>(StringComparer.Ordinal));
        var byName = new Dictionary<string, RulePackFile>(StringComparer.Ordinal);
        foreach (var place in Find(paths))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (seen.Contains(place.Path)) { continue; }
            var pack = Read(place);
            if (!byName.TryAdd(place.Name, pack) && pack.Problem is null && byName[place.Name].Text == pack.Text) { continue; }
            seen.Add(place.Path);
            packs.Add(pack);
        }
        packs.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return packs;
    }

    /// <summary>Writes <c>rules.bin</c> into a folder of rule packs, and gives its path; nothing when there are no packs.</summary>
    /// <exception cref="RulePacksException">A pack has errors.</exception>
    public static string? Compile(string folder, CancellationToken cancellationToken = default)
    {
        var files = Read([folder], cancellationToken).Select(f => f with { Compiled = null, Phrases = null }).ToList();
        if (files.Count == 0) { return null; }
        var rules = new RulePackLoader().Load(files, cancellationToken);
        if (rules.HasErrors) { throw new RulePacksException(rules.Diagnostics); }
        var compiled = new CompiledRulePacks();
        var paths = new List<string>();
        foreach (var file in files)
        {
            if (rules.Compile(file.Path) is not { } pack) { continue; }
            compiled.Add(file.Path, File.ReadAllBytes(file.Path), pack);
            paths.Add(file.Path);
        }
        compiled.Phrases = rules.CompilePhrases(paths);
        return compiled.Write(folder);
    }

    private static RulePackFile Read(RulePackPlace place)
    {
        var path = place.Path;
        var shown = path.Replace(Path.DirectorySeparatorChar, '/');
        try
        {
            if (new FileInfo(path).Length > LargestFile)
            {
                return new RulePackFile(shown, "", FormattableString.Invariant($"the file is larger than {LargestFile} bytes"));
            }
            var bytes = File.ReadAllBytes(path);
            return place.Compiled?.Find(path, bytes) is { } compiled
                ? new RulePackFile(shown, new Lazy<string>(() => TextDecoder.Decode(bytes).Text)) { Compiled = compiled, Phrases = place.Compiled.Phrases }
                : new RulePackFile(shown, TextDecoder.Decode(bytes).Text);
        }
        catch (UnreadableTextException e)
        {
            return new RulePackFile(shown, "", $"the file can't be read: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new RulePackFile(shown, "", e is UnauthorizedAccessException ? "the file may not be read" : "the file can't be read");
        }
    }

    private static List<RulePackPlace> Find(IEnumerable<string> paths)
    {
        var places = new List<RulePackPlace>();
        foreach (var path in paths)
        {
            if (File.Exists(path)) { places.Add(new RulePackPlace(path, path, null)); }
            else if (Directory.Exists(path)) { AddFolder(path, places); }
            else { throw new FileNotFoundException($"there is no rule pack '{path}'", path); }
        }
        return places;
    }

    private static void AddFolder(string folder, List<RulePackPlace> places)
    {
        var compiled = CompiledRulePacks.Of(folder);
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
            if (IsPack(name)) { places.Add(new RulePackPlace(file, name, compiled)); }
        }
    }

    private static bool IsPack(string path) =>
        Path.GetExtension(path) is ".yaml" or ".yml" or ".rules" && !path.StartsWith("facts/", StringComparison.Ordinal)
            && !path.Contains("/facts/", StringComparison.Ordinal);
}
