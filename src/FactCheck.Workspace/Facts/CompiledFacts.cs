using FactCheck.Knowledge;
using FactCheck.Rules.Facts;
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

    private const int Format = 2;

    /// <summary>Writes the facts of some packs beside them.</summary>
    public static void Write(string path, ulong fingerprint, MemoryEntityStore store)
    {
        var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            writer.Write(Format);
            writer.Write(fingerprint);
            var facts = new FactWriter(writer);
            var entities = store.All().ToArray();
            writer.Write(entities.Length);
            foreach (var entity in entities) { facts.Write(entity); }
            var relations = store.Relations.ToArray();
            writer.Write(relations.Length);
            foreach (var relation in relations) { facts.Write(relation); }
        }
        Files.AtomicFile.Write(path, stream.ToArray());
    }

    /// <summary>The facts; nothing when the file is of other packs or of another version.</summary>
    public static LoadedFacts? Read(string path, ulong fingerprint)
    {
        if (!File.Exists(path)) { return null; }
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)));
        try
        {
            if (reader.ReadInt32() != Format || reader.ReadUInt64() != fingerprint) { return null; }
            var facts = new FactReader(reader);
            var entities = new Entity[reader.ReadInt32()];
            for (var i = 0; i < entities.Length; i++) { entities[i] = facts.ReadEntity(); }
            var relations = new Relation[reader.ReadInt32()];
            for (var i = 0; i < relations.Length; i++) { relations[i] = facts.ReadRelation(); }
            return new LoadedFacts(new MemoryEntityStore(entities, relations), []);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            return null; // a damaged file is as good as none: the packs are there
        }
    }

    /// <summary>A number that changes when a pack, or the list of packs, does.</summary>
    public static ulong Fingerprint(IReadOnlyList<FactPackBytes> packs)
    {
        var hash = 14695981039346656037UL;
        for (var i = 0; i < packs.Count; i++)
        {
            foreach (var c in Path.GetFileName(packs[i].Path)) { hash = (hash ^ c) * 1099511628211UL; }
            foreach (var b in packs[i].Bytes) { hash = (hash ^ b) * 1099511628211UL; }
            hash = (hash ^ 0xFFFF) * 1099511628211UL;
        }
        return hash;
    }
}
