using FactCheck.Rules.Facts;
using FactCheck.Text;
using FactCheck.Workspace.Facts;

namespace FactCheck.Workspace.Packs;

/// <summary>
/// Finds and reads fact packs: the YAML files in folders called <c>facts</c> below the folders of rule packs. Each of the given folders is a layer over those before it; a
/// pack that says at the same place what a layer below says is no layer of its own.
/// </summary>
public static class FactPackFiles
{
    private const int LargestFile = 4_000_000;

    /// <summary>The facts of folders. One folder's facts are taken from its <c>facts.bin</c> when that is of these packs; several are laid over each other key by key, which needs the packs themselves.</summary>
    /// <exception cref="IOException">A pack file can't be read.</exception>
    public static LoadedFacts Load(IReadOnlyList<string> paths, CancellationToken cancellationToken = default)
    {
        var files = ReadBytes(paths, cancellationToken);
        if (files.Count > 0 && files.TrueForAll(f => f.Layer == files[0].Layer)
            && CompiledFacts.Read(CompiledPath(files), CompiledFacts.Fingerprint(files)) is { } compiled) { return compiled; }
        return new FactPackLoader().Load(Decode(files), cancellationToken);
    }

    /// <summary>The fact packs of folders, lowest layer first, by path in each.</summary>
    /// <exception cref="IOException">A pack file can't be read.</exception>
    public static IReadOnlyList<FactPackFile> Read(IReadOnlyList<string> paths,
        CancellationToken cancellationToken = default) => Decode(ReadBytes(paths, cancellationToken));

    /// <summary>Writes <c>facts.bin</c> beside the packs of one folder, and gives its path; nothing when there are no packs.</summary>
    /// <exception cref="RulePacksException">A pack has errors.</exception>
    public static string? Compile(string folder, CancellationToken cancellationToken = default)
    {
        var files = ReadBytes([folder], cancellationToken);
        if (files.Count == 0) { return null; }
        var facts = new FactPackLoader().Load(Decode(files), cancellationToken);
        if (facts.HasErrors) { throw new RulePacksException(facts.Diagnostics); }
        CompiledFacts.Write(CompiledPath(files), CompiledFacts.Fingerprint(files), facts.Store);
        return CompiledPath(files);
    }

    /// <summary>The fact bases that <c>facts build</c> wrote, in the same folders. What packs say stands over them.</summary>
    public static IReadOnlyList<string> FindBuilt(IReadOnlyList<string> paths) => [.. paths.Where(Directory.Exists).SelectMany(p => Find(p, ".db"))];

    /// <summary>What tells one state of the fact packs and fact bases of folders from another without reading them: names, lengths and times of writing.</summary>
    public static IEnumerable<string> Stamps(IReadOnlyList<string> paths)
    {
        foreach (var file in paths.Where(Directory.Exists).SelectMany(p => Find(p, ".yaml", ".yml", ".db")))
        {
            var info = new FileInfo(file);
            yield return FormattableString.Invariant($"{file} {info.Length} {info.LastWriteTimeUtc.Ticks}");
        }
    }

    private static List<FactPackBytes> ReadBytes(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var files = new List<FactPackBytes>();
        var known = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var layer = 0; layer < paths.Count; layer++)
        {
            if (!Directory.Exists(paths[layer])) { continue; }
            foreach (var file in Find(paths[layer], ".yaml", ".yml"))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (new FileInfo(file).Length > LargestFile) { throw new IOException($"the fact pack '{file}' is larger than {LargestFile} bytes"); }
                var (name, bytes) = (Path.GetRelativePath(paths[layer], file), File.ReadAllBytes(file));
                if (known.TryGetValue(name, out var below) && below.AsSpan().SequenceEqual(bytes)) { continue; }
                known[name] = bytes;
                files.Add(new FactPackBytes(file, bytes, layer));
            }
        }
        return files;
    }

    private static FactPackFile[] Decode(List<FactPackBytes> files) =>
        [.. files.Select(f => new FactPackFile(f.Path.Replace(Path.DirectorySeparatorChar, '/'), TextDecoder.Decode(f.Bytes).Text, f.Layer))];

    private static string CompiledPath(List<FactPackBytes> files) => Path.Combine(Path.GetDirectoryName(files[0].Path)!, CompiledFacts.FileName);

    /// <summary>The files of fact packs below a folder, which may itself be called facts.</summary>
    private static List<string> Find(string folder, params string[] endings)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var files = new List<string>();
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            if (Array.IndexOf(endings, Path.GetExtension(file)) >= 0 && IsBelowFacts(Path.GetRelativePath(folder, file), name)) { files.Add(file); }
        }
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static bool IsBelowFacts(string path, string folder) =>
        folder == "facts" || path.Replace(Path.DirectorySeparatorChar, '/').Split('/')[..^1].Contains("facts");
}
