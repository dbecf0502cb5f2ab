using FactCheck.Rules.Facts;
using FactCheck.Text;

namespace FactCheck.Workspace.Packs;

/// <summary>Finds and reads fact packs: the YAML files in folders called <c>facts</c> below the folders of rule packs. Each of the given folders is a layer over those before it.</summary>
public static class FactPackFiles
{
    private const int LargestFile = 4_000_000;

    /// <summary>The fact packs of folders, lowest layer first, by path in each.</summary>
    /// <exception cref="IOException">A pack file can't be read.</exception>
    public static IReadOnlyList<FactPackFile> Read(IReadOnlyList<string> paths, CancellationToken cancellationToken = default)
    {
        var packs = new List<FactPackFile>();
        for (var layer = 0; layer < paths.Count; layer++)
        {
            if (!Directory.Exists(paths[layer])) { continue; }
            foreach (var file in Find(paths[layer], ".yaml", ".yml"))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (new FileInfo(file).Length > LargestFile) { throw new IOException($"the fact pack '{file}' is larger than {LargestFile} bytes"); }
                packs.Add(new FactPackFile(file.Replace('\\', '/'), TextDecoder.Decode(File.ReadAllBytes(file)).Text, layer));
            }
        }
        return packs;
    }

    /// <summary>The fact bases that <c>facts build</c> wrote, in the same folders. What packs say stands over them.</summary>
    public static IReadOnlyList<string> FindBuilt(IReadOnlyList<string> paths) => [.. paths.Where(Directory.Exists).SelectMany(p => Find(p, ".db"))];

    /// <summary>The files of fact packs below a folder, which may itself be called facts.</summary>
    private static IEnumerable<string> Find(string folder, params string[] endings) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => endings.Contains(Path.GetExtension(f)) && IsBelowFacts(Path.GetRelativePath(folder, f), Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))))
            .Order(StringComparer.Ordinal);

    private static bool IsBelowFacts(string path, string folder) => folder == "facts" || path.Replace('\\', '/').Split('/')[..^1].Contains("facts");
}
