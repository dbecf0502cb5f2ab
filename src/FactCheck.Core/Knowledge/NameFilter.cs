namespace FactCheck.Knowledge;

/// <summary>A Bloom filter of word hashes: tells in two memory accesses that something is not there, and is wrong about one in a hundred that it is.</summary>
public sealed class NameFilter
{
    private const int BitsPerName = 10;
    private const int Probes = 6;

    private readonly ulong[] _bits;
    private readonly ulong _mask;

    /// <summary>An empty filter with room for so many names.</summary>
    public NameFilter(int names)
    {
        var bits = 1024;
        while (bits < (long)names * BitsPerName) { bits *= 2; }
        _bits = new ulong[bits / 64];
        _mask = (ulong)bits - 1;
    }

    /// <summary>A filter from its own bytes.</summary>
    /// <exception cref="ArgumentException">The length is no power of two.</exception>
    public NameFilter(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || (bytes.Length & (bytes.Length - 1)) != 0)
        {
            throw new ArgumentException("a filter is a power of two bytes long", nameof(bytes));
        }
        _bits = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, ulong>(bytes).ToArray();
        _mask = ((ulong)bytes.Length * 8) - 1;
    }

    /// <summary>The filter's bytes.</summary>
    public byte[] ToBytes() => System.Runtime.InteropServices.MemoryMarshal.AsBytes(_bits.AsSpan()).ToArray();

    /// <summary>Adds a hash.</summary>
    public void Add(ulong hash)
    {
        for (var i = 0; i < Probes; i++)
        {
            var bit = Probe(hash, i);
            _bits[bit / 64] |= 1UL << (int)(bit % 64);
        }
    }

    /// <summary>False when the hash was never added.</summary>
    public bool MayContain(ulong hash)
    {
        for (var i = 0; i < Probes; i++)
        {
            var bit = Probe(hash, i);
            if ((_bits[bit / 64] & (1UL << (int)(bit % 64))) == 0) { return false; }
        }
        return true;
    }

    private ulong Probe(ulong hash, int probe) => (hash + ((ulong)probe * ((hash >> 32) | 1))) & _mask;
}
