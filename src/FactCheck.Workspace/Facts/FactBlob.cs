using FactCheck.Knowledge;

namespace FactCheck.Workspace.Facts;

/// <summary>Facts as the cells of a built base.</summary>
internal static class FactBlob
{
    public static byte[] Of(Entity entity) => Write(w => w.Write(entity));

    public static byte[] Of(Relation relation) => Write(w => w.Write(relation));

    public static byte[] Of(IReadOnlyList<Alias> aliases) => Write(w =>
    {
        foreach (var alias in aliases) { w.Write(alias); }
    });

    public static Entity ReadEntity(byte[] bytes) => Read(bytes, r => r.ReadEntity());

    public static Relation ReadRelation(byte[] bytes) => Read(bytes, r => r.ReadRelation());

    public static Alias[] ReadAliases(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var facts = new FactReader(reader);
        var aliases = new List<Alias>();
        while (reader.BaseStream.Position < bytes.Length) { aliases.Add(facts.ReadAlias()); }
        return [.. aliases];
    }

    private static byte[] Write(Action<FactWriter> write)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        write(new FactWriter(writer));
        writer.Flush();
        return stream.ToArray();
    }

    private static T Read<T>(byte[] bytes, Func<FactReader, T> read)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        return read(new FactReader(reader));
    }
}
