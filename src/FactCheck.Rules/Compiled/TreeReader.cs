using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Compiled;

/// <summary>Reads what <see cref="TreeWriter"/> wrote.</summary>
internal sealed class TreeReader(BinaryReader reader)
{
    /// <summary>The tree that begins at <paramref name="start"/> of its text, or none.</summary>
    /// <exception cref="InvalidDataException">The bytes are of another kind.</exception>
    public static object? Find(ArraySegment<byte> trees, int start)
    {
        var stream = new MemoryStream(trees.Array!, trees.Offset, trees.Count, writable: false);
        using var reader = new BinaryReader(stream);
        while (stream.Position < trees.Count)
        {
            var at = reader.Read7BitEncodedInt();
            var length = reader.Read7BitEncodedInt();
            if (at == start) { return new TreeReader(reader).Read(); }
            stream.Position += length;
        }
        return null;
    }

    private object? Read()
    {
        var kind = (TreeKind)reader.ReadByte();
        if (kind == TreeKind.None) { return null; }
        var position = reader.Read7BitEncodedInt();
        return kind switch
        {
            TreeKind.Clause => ReadClause(position),
            TreeKind.Binary => new BinaryNode(position, reader.ReadString(), Expression(), Expression()),
            TreeKind.Call => new CallNode(position, reader.ReadString(), Expressions()),
            TreeKind.InlineList => new InlineListNode(position, Expressions()),
            TreeKind.List => new ListNode(position, reader.ReadString()),
            TreeKind.Member => new MemberNode(position, Expression(), reader.ReadString(), reader.Read7BitEncodedInt()),
            TreeKind.Name => new NameNode(position, reader.ReadString()),
            TreeKind.Number => new NumberNode(position, reader.ReadDecimal()),
            TreeKind.Quantifier => new QuantifierNode(position, reader.ReadString(), reader.ReadString(), reader.ReadString(),
                Read() as ExpressionNode, Read() as ExpressionNode),
            TreeKind.Text => new TextNode(position, reader.ReadString()),
            TreeKind.Unary => new UnaryNode(position, reader.ReadString(), Expression()),
            TreeKind.Alternation => new AlternationPatternNode(position, Patterns()),
            TreeKind.Capture => new CapturePatternNode(position, reader.ReadString(), Pattern()),
            TreeKind.Gap => new GapPatternNode(position, reader.Read7BitEncodedInt()),
            TreeKind.ListPattern => new ListPatternNode(position, reader.ReadString()),
            TreeKind.Mention => new MentionPatternNode(position, reader.ReadString(), TextOrNone()),
            TreeKind.Optional => new OptionalPatternNode(position, Pattern()),
            TreeKind.Fronted => new FrontedPatternNode(position, Pattern()),
            TreeKind.Sequence => new SequencePatternNode(position, Patterns()),
            TreeKind.Word => new WordPatternNode(position, reader.ReadString(), reader.ReadBoolean()),
            _ => throw new InvalidDataException("a node of another kind"),
        };
    }

    private ForClause ReadClause(int position)
    {
        var kind = reader.ReadString();
        var variables = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < variables.Length; i++) { variables[i] = reader.ReadString(); }
        return new ForClause(kind, position, variables, TextOrNone(), reader.Read7BitEncodedInt());
    }

    private ExpressionNode Expression() => Read() as ExpressionNode ?? throw new InvalidDataException("an expression is missing");

    private PatternNode Pattern() => Read() as PatternNode ?? throw new InvalidDataException("a pattern is missing");

    private ExpressionNode[] Expressions()
    {
        var nodes = new ExpressionNode[reader.Read7BitEncodedInt()];
        for (var i = 0; i < nodes.Length; i++) { nodes[i] = Expression(); }
        return nodes;
    }

    private PatternNode[] Patterns()
    {
        var nodes = new PatternNode[reader.Read7BitEncodedInt()];
        for (var i = 0; i < nodes.Length; i++) { nodes[i] = Pattern(); }
        return nodes;
    }

    private string? TextOrNone() => reader.ReadBoolean() ? reader.ReadString() : null;
}
