using FactCheck.Rules.Model;

namespace FactCheck.Rules.Compiled;

/// <summary>A pack without errors and warnings as bytes, so that a run need neither read YAML nor bind what no article asks for. Who keeps the bytes sees to it that they come back whole, to the same build.</summary>
internal static class CompiledPack
{
    /// <summary>The bytes of a pack.</summary>
    public static byte[] Write(PackDeclaration pack, Func<RuleDeclaration, bool> asksFacts)
    {
        var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream)) { new DeclarationWriter(writer).Write(pack, asksFacts); }
        return stream.ToArray();
    }

    /// <summary>The pack of <paramref name="file"/>.</summary>
    /// <exception cref="InvalidDataException">The bytes are of another kind.</exception>
    public static PackDeclaration Read(ArraySegment<byte> bytes, PackFile file) => new DeclarationReader(bytes, file).ReadPack();
}
