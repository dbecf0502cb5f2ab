using FactCheck.Rules.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.Rules.Yaml;

/// <summary>Reads YAML events into nodes, strictly: no alias, no anchor, no tag, no duplicate key, bounded depth and size. Nothing is ever deserialised.</summary>
public sealed class PackNodeReader(PackFile file, PackErrors errors)
{
    private const int Depth = 32;
    private const int Size = 1_000_000;

    /// <summary>The document's root; nothing, with errors added, when the file cannot be read.</summary>
    public PackNode? Read(CancellationToken cancellationToken)
    {
        if (file.Text.Length > Size)
        {
            errors.Add(PackErrorCode.Refused, file, 0, 1, $"the file is larger than {Size} characters");
            return null;
        }
        try
        {
            var parser = new Parser(new StringReader(file.Text));
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _))
            {
                errors.Add(PackErrorCode.WrongShape, file, 0, 1, "the file is empty");
                return null;
            }
            parser.Consume<DocumentStart>();
            var root = ReadNode(parser, 0, cancellationToken);
            parser.Consume<DocumentEnd>();
            if (!parser.TryConsume<StreamEnd>(out _))
            {
                errors.Add(PackErrorCode.Refused, file, Offset(parser.Current!.Start), 1, "a pack file holds one document");
            }
            return root;
        }
        catch (YamlException e)
        {
            errors.Add(PackErrorCode.BadYaml, file, Offset(e.Start), 1, Plain(e));
            return null;
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    private PackNode ReadNode(IParser parser, int depth, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (depth > Depth) { throw Refuse(parser.Current!, $"nested deeper than {Depth} levels"); }
        if (parser.Current is AnchorAlias alias) { throw Refuse(alias, "aliases are not allowed in packs"); }
        if (parser.Current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
        {
            throw Refuse(node, "anchors and tags are not allowed in packs");
        }
        if (parser.TryConsume<Scalar>(out var scalar)) { return ToScalar(scalar); }
        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            var items = new List<PackNode>();
            while (!parser.TryConsume<SequenceEnd>(out _)) { items.Add(ReadNode(parser, depth + 1, cancellationToken)); }
            return new PackSequence(file, Offset(sequence.Start), items);
        }
        var mapping = parser.Consume<MappingStart>();
        return ReadMapping(parser, mapping, depth, cancellationToken);
    }

    private PackMapping ReadMapping(IParser parser, MappingStart start, int depth, CancellationToken cancellationToken)
    {
        var entries = new List<(PackScalar, PackNode)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.Accept<MappingEnd>(out _))
        {
            var at = parser.Current!;
            if (ReadNode(parser, depth + 1, cancellationToken) is not PackScalar key) { throw Refuse(at, "a key is a text"); }
            var value = ReadNode(parser, depth + 1, cancellationToken);
            if (keys.Add(key.Value)) { entries.Add((key, value)); }
            else { errors.Add(PackErrorCode.DuplicateKey, file, key.Start, key.Length, $"'{key.Value}' stands twice in this mapping"); }
        }
        return new PackMapping(file, Offset(start.Start), Offset(parser.Consume<MappingEnd>().Start), entries);
    }

    private PackScalar ToScalar(Scalar scalar)
    {
        var (start, end) = (Offset(scalar.Start), Offset(scalar.End));
        var value = scalar.Value;
        var style = scalar.Style;
        int[]? offsets = null;
        return new PackScalar(new PackText(file, value, ScalarPositions.First(file.Text, start, end, style), OffsetOf), Math.Max(1, end - start));

        int OffsetOf(int index) => (offsets ??= ScalarPositions.Map(file.Text, start, end, value, style))[index];
    }

    private RefusedException Refuse(ParsingEvent at, string reason)
    {
        errors.Add(PackErrorCode.Refused, file, Offset(at.Start), Math.Max(1, Offset(at.End) - Offset(at.Start)), reason);
        return new RefusedException();
    }

    private int Offset(Mark mark) => (int)Math.Clamp(mark.Index, 0, file.Text.Length);

    // YamlDotNet puts the position in front of its message; ours is printed anyway.
    private static string Plain(YamlException e)
    {
        var message = (e.InnerException ?? e).Message;
        var colon = message.IndexOf("): ", StringComparison.Ordinal);
        return colon >= 0 && message.StartsWith('(') ? message[(colon + 3)..] : message;
    }
}
