using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Compiled;

/// <summary>Writes the syntax trees of a text: where each begins, its length in bytes, and its nodes from the root down.</summary>
internal sealed class TreeWriter(BinaryWriter writer)
{
    /// <summary>Trees as bytes, by where they begin; empty for none.</summary>
    public static byte[] Write(IReadOnlyDictionary<int, object> trees)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        foreach (var (start, tree) in trees)
        {
            writer.Write7BitEncodedInt(start);
            var nodes = BytesOf(tree);
            writer.Write7BitEncodedInt(nodes.Length);
            writer.Write(nodes);
        }
        return stream.ToArray();
    }

    private static byte[] BytesOf(object tree)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var nodes = new TreeWriter(writer);
        switch (tree)
        {
            case ForClause clause: nodes.Write(clause); break;
            case ExpressionNode expression: nodes.Write(expression); break;
            case PatternNode pattern: nodes.Write(pattern); break;
            default: throw new NotSupportedException($"no tree: {tree.GetType().Name}");
        }
        return stream.ToArray();
    }

    private void Write(ForClause clause)
    {
        Head(TreeKind.Clause, clause.KindPosition);
        writer.Write(clause.Kind);
        writer.Write7BitEncodedInt(clause.Variables.Count);
        foreach (var variable in clause.Variables) { writer.Write(variable); }
        Text(clause.Within);
        writer.Write7BitEncodedInt(clause.WithinPosition);
    }

    private void Write(ExpressionNode? node)
    {
        switch (node)
        {
            case null: writer.Write((byte)TreeKind.None); break;
            case BinaryNode n: Head(TreeKind.Binary, n.Position); writer.Write(n.Operator); Write(n.Left); Write(n.Right); break;
            case CallNode n: Head(TreeKind.Call, n.Position); writer.Write(n.Name); Each(n.Arguments); break;
            case InlineListNode n: Head(TreeKind.InlineList, n.Position); Each(n.Items); break;
            case ListNode n: Head(TreeKind.List, n.Position); writer.Write(n.Name); break;
            case MemberNode n:
                Head(TreeKind.Member,
                n.Position); Write(n.Target); writer.Write(n.Name); writer.Write7BitEncodedInt(n.NamePosition); break;
            case NameNode n: Head(TreeKind.Name, n.Position); writer.Write(n.Name); break;
            case NumberNode n: Head(TreeKind.Number, n.Position); writer.Write(n.Value); break;
            case QuantifierNode n:
                Head(TreeKind.Quantifier,
                n.Position); writer.Write(n.Quantifier); writer.Write(n.Kind); writer.Write(n.Variable); Write(n.Scope); Write(n.Condition); break;
            case TextNode n: Head(TreeKind.Text, n.Position); writer.Write(n.Value); break;
            case UnaryNode n: Head(TreeKind.Unary, n.Position); writer.Write(n.Operator); Write(n.Operand); break;
            default: throw new NotSupportedException($"no node of an expression: {node.GetType().Name}");
        }
    }

    private void Write(PatternNode node)
    {
        switch (node)
        {
            case AlternationPatternNode n: Head(TreeKind.Alternation, n.Position); Each(n.Options); break;
            case CapturePatternNode n: Head(TreeKind.Capture, n.Position); writer.Write(n.Name); Write(n.Item); break;
            case GapPatternNode n: Head(TreeKind.Gap, n.Position); writer.Write7BitEncodedInt(n.Words); break;
            case ListPatternNode n: Head(TreeKind.ListPattern, n.Position); writer.Write(n.Name); break;
            case MentionPatternNode n: Head(TreeKind.Mention, n.Position); writer.Write(n.Kind); Text(n.Capture); break;
            case OptionalPatternNode n: Head(TreeKind.Optional, n.Position); Write(n.Item); break;
            case FrontedPatternNode n: Head(TreeKind.Fronted, n.Position); Write(n.Item); break;
            case SequencePatternNode n: Head(TreeKind.Sequence, n.Position); Each(n.Items); break;
            case WordPatternNode n: Head(TreeKind.Word, n.Position); writer.Write(n.Word); writer.Write(n.IsExact); break;
            default: throw new NotSupportedException($"no node of a pattern: {node.GetType().Name}");
        }
    }

    private void Head(TreeKind kind, int position)
    {
        writer.Write((byte)kind);
        writer.Write7BitEncodedInt(position);
    }

    private void Each(IReadOnlyList<ExpressionNode> nodes)
    {
        writer.Write7BitEncodedInt(nodes.Count);
        foreach (var node in nodes) { Write(node); }
    }

    private void Each(IReadOnlyList<PatternNode> nodes)
    {
        writer.Write7BitEncodedInt(nodes.Count);
        foreach (var node in nodes) { Write(node); }
    }

    private void Text(string? text)
    {
        writer.Write(text is not null);
        if (text is not null) { writer.Write(text); }
    }
}
