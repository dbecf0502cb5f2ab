using System.Collections.Concurrent;
using System.Security.Cryptography;
using FactCheck.Workspace.Files;

namespace FactCheck.Workspace.Caching;

/// <summary>
/// The complete judgements of earlier runs, by key, in one file. It is read whole and checked by its hash; a file that is cut, changed or of
/// another program counts for nothing. A new one is put in its place in one step, so of two runs at once the last one's is kept, whole.
/// </summary>
public sealed class JudgementCache
{
    /// <summary>What a cache begins with; the number changes with the format.</summary>
    private static ReadOnlySpan<byte> Magic => "factcheck-cache/1\n"u8;

    private const int HashLength = 32;
    private const int MostEntries = 500_000;

    private readonly string _path;
    private readonly Dictionary<UInt128, byte[]> _old;
    private readonly ConcurrentDictionary<UInt128, byte[]> _used = new();
    private int _hits;
    private int _added;

    private JudgementCache(string path, Dictionary<UInt128, byte[]> old) => (_path, _old) = (path, old);

    /// <summary>Number of times that something was found.</summary>
    public int Hits => _hits;

    /// <summary>Opens the cache in a file that may not exist.</summary>
    public static JudgementCache Open(string path)
    {
        try
        {
            return new JudgementCache(path, File.Exists(path) ? Read(File.ReadAllBytes(path)) : []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return new JudgementCache(path, []);
        }
    }

    /// <summary>The bytes under a key, or nothing.</summary>
    public byte[]? Find(UInt128 key)
    {
        if (!_used.TryGetValue(key, out var bytes))
        {
            if (!_old.TryGetValue(key, out bytes)) { return null; }
            _used[key] = bytes;
        }
        Interlocked.Increment(ref _hits);
        return bytes;
    }

    /// <summary>Keeps bytes under a key, instead of what may be there.</summary>
    public void Add(UInt128 key, byte[] bytes)
    {
        _used[key] = bytes;
        Interlocked.Increment(ref _added);
    }

    /// <summary>Writes the file, when there is something new to remember. What this run did not use stays while there is room. A cache that can't be written is no error.</summary>
    public void Save()
    {
        if (_added == 0) { return; }
        foreach (var (key, bytes) in _old)
        {
            if (_used.Count >= MostEntries) { break; }
            _used.TryAdd(key, bytes);
        }
        var file = new MemoryStream();
        file.Write(Magic);
        file.SetLength(Magic.Length + HashLength);
        file.Position = file.Length;
        using var writer = new BinaryWriter(file);
        writer.Write(_used.Count);
        foreach (var (key, bytes) in _used)
        {
            writer.Write((ulong)(key >> 64));
            writer.Write((ulong)key);
            writer.Write7BitEncodedInt(bytes.Length);
            writer.Write(bytes);
        }
        writer.Flush();
        var all = file.GetBuffer().AsSpan(0, (int)file.Length);
        SHA256.HashData(all[(Magic.Length + HashLength)..], all[Magic.Length..]);
        try
        {
            AtomicFile.Write(_path, all);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next run judges again.
        }
    }

    private static Dictionary<UInt128, byte[]> Read(byte[] file)
    {
        var start = Magic.Length + HashLength;
        if (file.Length < start + sizeof(int) || !file.AsSpan().StartsWith(Magic)
            || !SHA256.HashData(file.AsSpan(start)).AsSpan().SequenceEqual(file.AsSpan(Magic.Length, HashLength))) { return []; }
        using var reader = new BinaryReader(new MemoryStream(file, start, file.Length - start));
        var count = reader.ReadInt32();
        var entries = new Dictionary<UInt128, byte[]>(Math.Min(count, MostEntries));
        for (var i = 0; i < count; i++)
        {
            var key = new UInt128(reader.ReadUInt64(), reader.ReadUInt64());
            var length = reader.Read7BitEncodedInt();
            if (length > reader.BaseStream.Length - reader.BaseStream.Position) { throw new EndOfStreamException(); }
            entries[key] = reader.ReadBytes(length);
        }
        return entries;
    }
}
