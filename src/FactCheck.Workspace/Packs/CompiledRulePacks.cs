using System.Text;
using FactCheck.Rules;
using FactCheck.Rules.Compiled;
using FactCheck.Workspace.Files;

namespace FactCheck.Workspace.Packs;

/// <summary>
/// The rule packs of one folder as they were read, kept in its <c>rules.bin</c> so that a run neither reads YAML nor binds what no article asks for. Each is found by
/// its name and what it holds: a pack that was changed since is read as it stands. What another build of FactCheck wrote is not used, for what was right in a pack then
/// may be wrong now.
/// </summary>
internal sealed class CompiledRulePacks
{
    /// <summary>The file's name.</summary>
    public const string FileName = "rules.bin";

    private const int HeadLength = 24;

    private readonly Dictionary<ulong, ArraySegment<byte>> _packs = [];

    /// <summary>The phrase patterns of all of them, where this kind of processor reads them as they lie.</summary>
    public CompiledPhrases? Phrases { get; set; }

    /// <summary>What a file of this build begins with: the build, and the hash of what follows.</summary>
    private static byte[] Head(ReadOnlySpan<byte> rest) =>
        [.. typeof(LoadedRules).Module.ModuleVersionId.ToByteArray(), .. BitConverter.GetBytes(ContentHash.Of(rest))];

    /// <summary>The packs of a folder; none when nothing is compiled there by this build.</summary>
    public static CompiledRulePacks Of(string folder)
    {
        var packs = new CompiledRulePacks();
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) { return packs; }
        var bytes = File.ReadAllBytes(path);
        // A damaged file, or one of another build, is as good as none: the packs are there.
        if (bytes.Length < HeadLength || !bytes.AsSpan(0, HeadLength).SequenceEqual(Head(bytes.AsSpan(HeadLength)))) { return packs; }
        var stream = new MemoryStream(bytes) { Position = HeadLength };
        using var reader = new BinaryReader(stream);
        for (var count = reader.ReadInt32(); count > 0; count--) { packs._packs[reader.ReadUInt64()] = Part(); }
        if (reader.ReadBoolean() == BitConverter.IsLittleEndian) { packs.Phrases = new CompiledPhrases(packs._packs.Count, Part()); }
        return packs;

        ArraySegment<byte> Part()
        {
            var length = reader.ReadInt32();
            stream.Position += length;
            return new ArraySegment<byte>(bytes, (int)stream.Position - length, length);
        }
    }

    /// <summary>The compiled form of a file, or none.</summary>
    public ArraySegment<byte>? Find(string path, byte[] bytes) =>
        _packs.Count > 0 && _packs.TryGetValue(KeyOf(path, bytes), out var pack) ? pack : (ArraySegment<byte>?)null;

    /// <summary>Adds a file's compiled form.</summary>
    public void Add(string path, byte[] bytes, ArraySegment<byte> compiled) => _packs[KeyOf(path, bytes)] = compiled;

    /// <summary>Writes them into a folder and gives the file's path.</summary>
    public string Write(string folder)
    {
        var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            writer.Write(_packs.Count);
            foreach (var (hash, bytes) in _packs)
            {
                writer.Write(hash);
                writer.Write(bytes.Count);
                writer.Write(bytes);
            }
            writer.Write(BitConverter.IsLittleEndian);
            writer.Write(Phrases?.Bytes.Count ?? 0);
            writer.Write(Phrases?.Bytes ?? []);
        }
        var path = Path.Combine(folder, FileName);
        var packs = stream.ToArray();
        AtomicFile.Write(path, [.. Head(packs), .. packs]);
        return path;
    }

    /// <summary>A file's name counts too: a <c>.rules</c> file without a pack line is called after it.</summary>
    private static ulong KeyOf(string path, byte[] bytes) => ContentHash.Of(bytes, ContentHash.Of(Encoding.UTF8.GetBytes(Path.GetFileName(path))));
}
