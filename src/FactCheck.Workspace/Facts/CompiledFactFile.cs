using System.Runtime.InteropServices;
using System.Text;
using FactCheck.Knowledge;
using FactCheck.Workspace.Files;

namespace FactCheck.Workspace.Facts;

/// <summary>A compiled fact base: its bytes, of which an entity or a name is read when somebody asks for it. Several threads may ask at once; what two read at the same time is the same.</summary>
internal sealed class CompiledFactFile
{
    private readonly byte[] _bytes;
    private readonly (int Start, int Length)[] _sections;
    private readonly string?[] _texts;
    private readonly Entity?[] _entities;
    private readonly Alias?[] _aliases;

    /// <param name="bytes">The file.</param>
    /// <param name="start">Where its sections begin: each behind its length.</param>
    /// <exception cref="ArgumentException">The sections do not fill the bytes.</exception>
    public CompiledFactFile(byte[] bytes, int start)
    {
        _bytes = bytes;
        _sections = new (int, int)[Enum.GetValues<CompiledSection>().Length];
        for (var i = 0; i < _sections.Length; i++)
        {
            var length = BitConverter.ToInt32(bytes, start);
            _sections[i] = (start + sizeof(int), length);
            start += sizeof(int) + length;
        }
        if (start != bytes.Length) { throw new ArgumentException("the sections do not fill the file", nameof(bytes)); }
        _texts = new string?[Numbers(CompiledSection.Texts).Length - 1];
        _entities = new Entity?[Numbers(CompiledSection.Entities).Length];
        _aliases = new Alias?[Numbers(CompiledSection.Aliases).Length];
    }

    /// <summary>How many entities there are; they are numbered in the order of their ids.</summary>
    public int Entities => _entities.Length;

    /// <summary>How many relations there are.</summary>
    public int Relations => Numbers(CompiledSection.Relations).Length;

    /// <summary>A table.</summary>
    public CompiledTable Table(CompiledSection section) => new(_bytes, _sections[(int)section].Start, _sections[(int)section].Length);

    /// <summary>The list that a table leads to, without its length; none for 0.</summary>
    public ReadOnlySpan<int> List(int position)
    {
        if (position == 0) { return []; }
        var lists = Numbers(CompiledSection.Lists);
        return lists.Slice(position, lists[position - 1]);
    }

    /// <summary>An entity by its number.</summary>
    public Entity EntityAt(int number) => _entities[number] ??= ReaderAt(CompiledSection.Entities, number).ReadEntity();

    /// <summary>A name by its number; the same one each time.</summary>
    public Alias AliasAt(int number)
    {
        if (_aliases[number] is { } known) { return known; }
        var alias = ReaderAt(CompiledSection.Aliases, number).ReadAlias();
        return Interlocked.CompareExchange(ref _aliases[number], alias, null) ?? alias;
    }

    /// <summary>A relation by its number.</summary>
    public Relation RelationAt(int number) => ReaderAt(CompiledSection.Relations, number).ReadRelation();

    /// <summary>The hash under which an id, or two, stand in the tables.</summary>
    public static ulong HashOf(string id, ulong before = ContentHash.Empty) => ContentHash.Of(MemoryMarshal.AsBytes(id.AsSpan()), before);

    private FactReader ReaderAt(CompiledSection section, int number)
    {
        var (start, length) = _sections[(int)CompiledSection.Records];
        var at = Numbers(section)[number];
        var reader = new BinaryReader(new MemoryStream(_bytes, start + at, length - at, writable: false));
        return new FactReader(reader, () => TextAt(reader.Read7BitEncodedInt()));
    }

    /// <summary>A text by its number; 0 stands for none.</summary>
    private string? TextAt(int number)
    {
        if (number == 0) { return null; }
        if (_texts[number - 1] is { } known) { return known; }
        var starts = Numbers(CompiledSection.Texts);
        var text = Encoding.UTF8.GetString(_bytes, _sections[(int)CompiledSection.Characters].Start + starts[number - 1],
            starts[number] - starts[number - 1]);
        return _texts[number - 1] = text;
    }

    private ReadOnlySpan<int> Numbers(CompiledSection section) =>
        MemoryMarshal.Cast<byte, int>(_bytes.AsSpan(_sections[(int)section].Start, _sections[(int)section].Length));
}
