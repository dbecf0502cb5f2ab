using System.Runtime.InteropServices;

namespace FactCheck.Rules.Matching;

/// <summary>Rows of numbers in a file, in the order of bytes of the processor: they are read in one go, and mean nothing to a processor of another order.</summary>
internal static class NumberRows
{
    /// <summary>Writes rows behind their count.</summary>
    public static void Write<T>(BinaryWriter writer, ReadOnlySpan<T> rows)
        where T : unmanaged
    {
        writer.Write(rows.Length);
        writer.Write(MemoryMarshal.AsBytes(rows));
    }

    /// <summary>The rows that were written.</summary>
    /// <exception cref="EndOfStreamException">The bytes end too early.</exception>
    public static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        var rows = GC.AllocateUninitializedArray<T>(reader.ReadInt32());
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        return rows;
    }
}
