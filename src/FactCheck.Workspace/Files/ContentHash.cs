using System.Buffers.Binary;
using System.Numerics;

namespace FactCheck.Workspace.Files;

/// <summary>
/// A number that changes when bytes do, for telling whether a compiled form is of the file beside it: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over eight bytes
/// at a time, turned so that each of them reaches all bits. A start hashes some ten megabytes. It costs no library to load, and nobody gains by forging it: who writes
/// the compiled form can write the file too.
/// </summary>
internal static class ContentHash
{
    /// <summary>The hash of nothing.</summary>
    public const ulong Empty = 14695981039346656037;

    private const ulong Prime = 1099511628211;
    private const int Turn = 27;

    /// <summary>The hash of some bytes behind those of <paramref name="before"/>.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes, ulong before = Empty)
    {
        while (bytes.Length >= sizeof(ulong))
        {
            before = BitOperations.RotateLeft((before ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Prime, Turn);
            bytes = bytes[sizeof(ulong)..];
        }
        foreach (var b in bytes) { before = (before ^ b) * Prime; }
        return before;
    }
}
