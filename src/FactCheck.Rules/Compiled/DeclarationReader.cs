using FactCheck.Diagnostics;
using FactCheck.Rules.Model;
using FactCheck.Text;

namespace FactCheck.Rules.Compiled;

/// <summary>Reads what <see cref="DeclarationWriter"/> wrote.</summary>
internal sealed class DeclarationReader(BinaryReader reader, PackFile file)
{
    private readonly TextPoolReader _texts = new(reader);

    /// <exception cref="InvalidDataException">The bytes are of another kind.</exception>
    public PackDeclaration ReadPack()
    {
        var pack = new PackDeclaration(file, Required(), ReadTexts([]), []);
        var lists = new Dictionary<string, IReadOnlyList<PackText>>(StringComparer.Ordinal);
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--) { lists[Required()] = ReadTexts([]); }
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--) { pack.Rules.Add(ReadRule(pack.Name, lists)); }
        return pack;
    }

    private RuleDeclaration ReadRule(string pack, IReadOnlyDictionary<string, IReadOnlyList<PackText>> lists)
    {
        var asksFacts = reader.ReadBoolean();
        var rule = new RuleDeclaration
        {
            Id = Piece(),
            Pack = pack,
            Lists = lists,
            AsksFacts = asksFacts,
            Title = ReadBoth(),
            Why = ReadBoth(),
            Severity = (DiagnosticSeverity)reader.ReadByte(),
        };
        var flags = reader.ReadByte();
        (rule.OnSurface, rule.Exact) = ((flags & 1) != 0, (flags & 2) != 0);
        rule.For = PieceOrNone();
        rule.Where = PieceOrNone();
        rule.Once = PieceOrNone();
        rule.Report = PieceOrNone();
        rule.MessageEnglish = PieceOrNone();
        rule.MessageArabic = PieceOrNone();
        foreach (var texts in (List<PackText>[])[rule.Find, rule.Regex, rule.Needs, rule.Unless, rule.In, rule.Languages]) { ReadTexts(texts); }
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--) { rule.Swap.Add(new SwapRow(Piece(), Piece())); }
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
        {
            rule.Related.Add(new RelatedClause(Piece(), PieceOrNone(), PieceOrNone()));
        }
        if (reader.ReadBoolean()) { rule.Fix = ReadFix(); }
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--) { rule.Examples.Add(ReadExample()); }
        rule.Source = Required();
        return rule;
    }

    private FixDeclaration ReadFix() => new()
    {
        TitleEnglish = PieceOrNone(),
        TitleArabic = PieceOrNone(),
        Replace = PieceOrNone(),
        With = PieceOrNone(),
        Delete = PieceOrNone(),
        Safety = (FixSafety)reader.ReadByte(),
    };

    private RuleExample ReadExample()
    {
        var isBad = reader.ReadBoolean();
        var example = new RuleExample { IsBad = isBad, Text = Piece(), Fixed = PieceOrNone(), Published = PieceOrNone(), Format = PieceOrNone() };
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
        {
            example.Beside.Add(new ExampleNeighbour(Piece(), PieceOrNone(), reader.Read7BitEncodedInt()));
        }
        return example;
    }

    private LocalizedText ReadBoth() => new(Text(), Text());

    private List<PackText> ReadTexts(List<PackText> texts)
    {
        var count = reader.Read7BitEncodedInt();
        texts.Capacity = count;
        for (; count > 0; count--) { texts.Add(Piece()); }
        return texts;
    }

    private PackText Piece() => PieceOrNone() ?? throw new InvalidDataException("a text is missing");

    private PackText? PieceOrNone()
    {
        if (Text() is not { } text) { return null; }
        var start = reader.Read7BitEncodedInt();
        var trees = reader.ReadBytes(reader.Read7BitEncodedInt());
        return new PackText(file, text, start) { Trees = trees.Length == 0 ? null : new SyntaxTrees(at => TreeReader.Find(trees, at)) };
    }

    private string Required() => Text() ?? throw new InvalidDataException("a text is missing");

    private string? Text() => _texts.Read();
}
