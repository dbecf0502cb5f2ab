using System.Text;
using FactCheck.Knowledge;
using FactCheck.Rules.Facts;
using FactCheck.Workspace.Files;
using FactCheck.Workspace.Packs;

namespace FactCheck.Workspace.Facts;

/// <summary>
/// The fact packs of one folder as they were read, kept beside them in <c>facts.bin</c> so that a run need not read YAML. It holds the packs' fingerprint:
/// when a pack was changed since, it is not used.
/// </summary>
public static class CompiledFacts
{
    /// <summary>The file's name.</summary>
    public const string FileName = "facts.bin";

    private const int Format = 4;
    private const int BytesOfHeader = sizeof(int) + sizeof(ulong) + sizeof(ulong);

    /// <summary>Writes the facts of some packs beside them.</summary>
    public static void Write(string path, ulong fingerprint, EntityStore store)
    {
        var content = CompiledFactWriter.Write(store);
        AtomicFile.Write(path,
            [.. BitConverter.GetBytes(Format), .. BitConverter.GetBytes(fingerprint), .. BitConverter.GetBytes(ContentHash.Of(content)), .. content]);
    }

    /// <summary>The facts; nothing when the file is of other packs or of another version, or damaged.</summary>
    public static LoadedFacts? Read(string path, ulong fingerprint)
    {
        if (!BitConverter.IsLittleEndian || !File.Exists(path)) { return null; } // the tables lie in the file as this kind of processor reads them
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < BytesOfHeader || BitConverter.ToInt32(bytes) != Format
            || BitConverter.ToUInt64(bytes, sizeof(int)) != fingerprint) { return null; }
        return BitConverter.ToUInt64(bytes, sizeof(int) + sizeof(ulong)) == ContentHash.Of(bytes.AsSpan(BytesOfHeader))
            ? new LoadedFacts(new CompiledEntityStore(new CompiledFactFile(bytes, BytesOfHeader)), [])
            : null;
    }

    /// <summary>A number that changes when a pack, or the list of packs, does.</summary>
    public static ulong Fingerprint(IReadOnlyList<FactPackBytes> packs)
    {
        var hash = ContentHash.Empty;
        foreach (var pack in packs)
        {
            hash = ContentHash.Of(Encoding.UTF8.GetBytes(Path.GetFileName(pack.Path)), hash);
            hash = ContentHash.Of(pack.Bytes, hash);
            hash = ContentHash.Of([0xFF, 0xFF], hash); // no UTF-8 holds these: packs stay apart
        }
        return hash;
    }
}
