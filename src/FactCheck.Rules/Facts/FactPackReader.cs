using FactCheck.Knowledge;
using FactCheck.Rules.Model;
using FactCheck.Rules.Yaml;

namespace FactCheck.Rules.Facts;

/// <summary>Reads the nodes of one fact pack: its head, and its entries as they stand.</summary>
internal sealed class FactPackReader(PackFile file, PackErrors errors)
{
    /// <summary>The entries in order; none, with errors added, when the file is no fact pack.</summary>
    public IReadOnlyList<FactEntry> Read(List<(PackMapping Relation, FactPackHeader Header)> relations, CancellationToken cancellationToken)
    {
        switch (new PackNodeReader(file, errors).Read(cancellationToken))
        {
            case PackMapping root:
                return Read(root, relations);
            case { } other:
                errors.Add(PackErrorCode.WrongShape, file, other.Start, other.Length,
                    "a fact pack is a mapping with the key facts and lists of entries");
                return [];
            default:
                return [];
        }
    }

    private List<FactEntry> Read(PackMapping root, List<(PackMapping, FactPackHeader)> relations)
    {
        var keys = new MappingReader(root, "a fact pack", errors);
        var name = keys.TakeText("facts");
        if (name is null) { errors.Add(PackErrorCode.MissingKey, file, root.Start, 1, "the fact pack has no name: add 'facts:'"); }
        _ = keys.TakeText("version");
        _ = keys.TakeText("summary");
        _ = keys.TakeText("licence");
        var values = new FactValues(errors);
        var header = new FactPackHeader(file, name?.Value
            ?? file.Path, keys.TakeText("source")?.Value, values.Day(keys.TakeText("checked")), values.Certainty(keys.TakeText("certainty"))
            ?? Certainty.Known);
        var entries = new List<FactEntry>();
        foreach (var section in FactSections.WithId)
        {
            foreach (var node in keys.TakeSequence(section))
            {
                if (ReadEntry(section, node, header) is { } entry) { entries.Add(entry); }
            }
        }
        foreach (var node in keys.TakeSequence(FactSections.Relations))
        {
            if (node is PackMapping mapping) { relations.Add((mapping, header)); }
            else { errors.Add(PackErrorCode.WrongShape, file, node.Start, node.Length, "a relation is a mapping with between: and since:"); }
        }
        keys.Finish();
        return entries;
    }

    private FactEntry? ReadEntry(string section, PackNode node, FactPackHeader header)
    {
        if (node is not PackMapping mapping)
        {
            errors.Add(PackErrorCode.WrongShape, file, node.Start, node.Length, $"an entry of {section} is a mapping with id:");
            return null;
        }
        foreach (var (key, value) in mapping.Entries)
        {
            if (key.Value == "id" && value is PackScalar { Value.Length: > 0 } id) { return new FactEntry(section, id.Text, mapping, header); }
        }
        errors.Add(PackErrorCode.MissingKey, file, mapping.Start, 1, $"the entry of {section} has no id");
        return null;
    }
}
