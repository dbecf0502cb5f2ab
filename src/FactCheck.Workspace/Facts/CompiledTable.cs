using System.Runtime.InteropServices;

namespace FactCheck.Workspace.Facts;

/// <summary>A table from hashes to numbers above 0 that is asked as it lies in the bytes of a file: reading it builds nothing.</summary>
/// <param name="bytes">The file.</param>
/// <param name="start">Where the table begins: all keys, then all numbers.</param>
/// <param name="length">Its bytes.</param>
internal sealed class CompiledTable(byte[] bytes, int start, int length)
{
    private const int BytesOfSlot = sizeof(ulong) + sizeof(int);

    private readonly int _slots = length / BytesOfSlot;

    /// <summary>The number under a hash; 0 when there is none.</summary>
    public int this[ulong hash]
    {
        get
        {
            var keys = MemoryMarshal.Cast<byte, ulong>(bytes.AsSpan(start, _slots * sizeof(ulong)));
            var numbers = MemoryMarshal.Cast<byte, int>(bytes.AsSpan(start + _slots * sizeof(ulong), _slots * sizeof(int)));
            return numbers[SlotOf(hash, keys, numbers)];
        }
    }

    /// <summary>The bytes of a table.</summary>
    public static byte[] Of(IReadOnlyCollection<KeyValuePair<ulong, int>> entries)
    {
        var slots = 2;
        while (slots < entries.Count * 2) { slots *= 2; }
        var (keys, numbers) = (new ulong[slots], new int[slots]);
        foreach (var (hash, number) in entries)
        {
            var slot = SlotOf(hash, keys, numbers);
            (keys[slot], numbers[slot]) = (hash, number);
        }
        return [.. MemoryMarshal.AsBytes(keys.AsSpan()), .. MemoryMarshal.AsBytes(numbers.AsSpan())];
    }

    /// <summary>The slot of a hash, or the free one where it would stand.</summary>
    private static int SlotOf(ulong hash, ReadOnlySpan<ulong> keys, ReadOnlySpan<int> numbers)
    {
        var mask = keys.Length - 1;
        var slot = (int)(hash ^ (hash >> 32)) & mask;
        while (numbers[slot] != 0 && keys[slot] != hash) { slot = (slot + 1) & mask; }
        return slot;
    }
}
