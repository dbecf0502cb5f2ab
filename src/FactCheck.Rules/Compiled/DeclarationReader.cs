using FactCheck.Diagnostics;
using FactCheck.Rules.Model;
using FactCheck.Text;

namespace FactCheck.Rules.Compiled;

/// <summary>Reads what <see cref="DeclarationWriter"/> wrote.</summary>
internal sealed class DeclarationReader
{
    private readonly ArraySegment<byte> _bytes;
    private readonly MemoryStream _stream;
    private readonly BinaryReader _reader;
    private readonly PackFile _file;
    private readonly TextPoolReader _texts;

    /// <summary>Reads the bytes of a pack, or of a part of one that was put off.</summary>
    public DeclarationReader(ArraySegment<byte> bytes, PackFile file)
    {
        _bytes = bytes;
        _stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        _reader = new BinaryReader(_stream);
        _file = file;
        _texts = new TextPoolReader(_reader);
    }

    /// <exception cref="InvalidDataException">The bytes are of another kind.</exception>
    public PackDeclaration ReadPack()
    {
        var pack = new PackDeclaration(_file, Required(), ReadTexts(), []);
        var lists = new Dictionary<string, IReadOnlyList<PackText>>(StringComparer.Ordinal);
        for (var count = _reader.Read7BitEncodedInt(); count > 0; count--) { lists[Required()] = new DeferredTexts(Bytes(), _file); }
        for (var count = _reader.Read7BitEncodedInt(); count > 0; count--) { pack.Rules.Add(ReadRule(pack.Name, lists)); }
        return pack;
    }

    private RuleDeclaration ReadRule(string pack, IReadOnlyDictionary<string, IReadOnlyList<PackText>> lists)
    {
        var asksFacts = _reader.ReadBoolean();
        var rule = new RuleDeclaration
        {
            Id = Piece(),
            Pack = pack,
            Lists = lists,
            AsksFacts = asksFacts,
            Title = ReadBoth(),
            Why = ReadBoth(),
            Severity = (DiagnosticSeverity)_reader.ReadByte(),
            Appendix = AppendixOf(Bytes()),
        };
        var flags = _reader.ReadByte();
        (rule.OnSurface, rule.Exact) = ((flags & 1) != 0, (flags & 2) != 0);
        rule.For = PieceOrNone();
        rule.Where = PieceOrNone();
        rule.Once = PieceOrNone();
        rule.Report = PieceOrNone();
        rule.MessageEnglish = PieceOrNone();
        rule.MessageArabic = PieceOrNone();
        foreach (var texts in (List<PackText>[])[rule.Find, rule.Regex, rule.Needs, rule.Unless, rule.In, rule.Languages]) { ReadTexts(texts); }
        for (var count = _reader.Read7BitEncodedInt(); count > 0; count--) { rule.Swap.Add(new SwapRow(Piece(), Piece())); }
        for (var count = _reader.Read7BitEncodedInt(); count > 0; count--)
        {
            rule.Related.Add(new RelatedClause(Piece(), PieceOrNone(), PieceOrNone()));
        }
        if (_reader.ReadBoolean()) { rule.Fix = ReadFix(); }
        return rule;
    }

    private Lazy<RuleAppendix> AppendixOf(ArraySegment<byte> bytes) => new(() => new DeclarationReader(bytes, _file).ReadAppendix());

    private RuleAppendix ReadAppendix()
    {
        var appendix = new RuleAppendix();
        for (var count = _reader.Read7BitEncodedInt(); count > 0; count--) { appendix.Examples.Add(ReadExample()); }
        appendix.Source = Required();
        return appendix;
    }

    private FixDeclaration ReadFix() => new()
    {
        TitleEnglish = PieceOrNone(),
        TitleArabic = PieceOrNone(),
        Replace = PieceOrNone(),
        With = PieceOrNone(),
        Delete = PieceOrNone(),
        Safety = (FixSafety)_reader.ReadByte(),
    };

    private RuleExample ReadExample()
    {
        var isBad = _reader.ReadBoolean();
        var example = new RuleExample { IsBad = isBad, Text = Piece(), Fixed = PieceOrNone(), Published = PieceOrNone(), Format = PieceOrNone() };
        for (var count = _reader.Read7BitEncodedInt(); count > 0; count--)
        {
            example.Beside.Add(new ExampleNeighbour(Piece(), PieceOrNone(), _reader.Read7BitEncodedInt()));
        }
        return example;
    }

    private LocalizedText ReadBoth() => new(Text(), Text());

    /// <summary>The texts of a list.</summary>
    public List<PackText> ReadTexts() => ReadTexts([]);

    /// <summary>A part that is read later, where it lies.</summary>
    private ArraySegment<byte> Bytes()
    {
        var length = _reader.Read7BitEncodedInt();
        var part = _bytes.Slice((int)_stream.Position, length);
        _stream.Position += length;
        return part;
    }

    private List<PackText> ReadTexts(List<PackText> texts)
    {
        var count = _reader.Read7BitEncodedInt();
        texts.Capacity = count;
        for (; count > 0; count--) { texts.Add(Piece()); }
        return texts;
    }

    private PackText Piece() => PieceOrNone() ?? throw new InvalidDataException("a text is missing");

    private PackText? PieceOrNone()
    {
        if (Text() is not { } text) { return null; }
        var start = _reader.Read7BitEncodedInt();
        var trees = Bytes();
        return new PackText(_file, text, start) { Trees = trees.Count == 0 ? null : new SyntaxTrees(at => TreeReader.Find(trees, at)) };
    }

    private string Required() => Text() ?? throw new InvalidDataException("a text is missing");

    private string? Text() => _texts.Read();
}
