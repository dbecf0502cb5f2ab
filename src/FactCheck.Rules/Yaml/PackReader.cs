using FactCheck.Rules.Model;

namespace FactCheck.Rules.Yaml;

/// <summary>Reads a YAML pack into declarations. All of its errors are found in one run.</summary>
internal sealed class PackReader(PackFile file, PackErrors errors)
{
    /// <summary>The pack; nothing, with errors added, when the file is no pack at all.</summary>
    public PackDeclaration? Read(CancellationToken cancellationToken)
    {
        switch (new PackNodeReader(file, errors).Read(cancellationToken))
        {
            case null:
                return null;
            case PackMapping root:
                return Read(root);
            case var other:
                errors.Add(PackErrorCode.WrongShape, file, other.Start, other.Length, "a pack is a mapping with the keys pack and rules");
                return null;
        }
    }

    private PackDeclaration Read(PackMapping root)
    {
        var keys = new MappingReader(root, "a pack", errors);
        var name = keys.TakeText("pack");
        if (name is null) { errors.Add(PackErrorCode.MissingKey, file, root.Start, 1, "the pack has no name: add 'pack:'"); }
        _ = keys.TakeText("version");
        _ = keys.TakeText("summary");
        var languages = keys.TakeTexts("language").ToList();
        var lists = ReadLists(keys.TakeMapping("lists"));
        if (keys.TakeMapping("pairs") is { } pairs) { new PairsReader(errors).Read(pairs, lists); }
        var pack = new PackDeclaration(file, name?.Value ?? file.Path, [.. keys.TakeTexts("requires")], []);
        foreach (var node in keys.TakeSequence("rules"))
        {
            if (node is PackMapping mapping && new RuleReader(pack.Name, languages, lists, errors).Read(mapping) is { } rule)
            {
                pack.Rules.Add(rule);
            }
            else if (node is not PackMapping) { errors.Add(PackErrorCode.WrongShape, file, node.Start, node.Length, "a rule is a mapping"); }
        }
        keys.Finish();
        return pack;
    }

    private Dictionary<string, IReadOnlyList<PackText>> ReadLists(PackMapping? mapping)
    {
        var lists = new Dictionary<string, IReadOnlyList<PackText>>(StringComparer.Ordinal);
        if (mapping is null) { return lists; }
        var reader = new MappingReader(mapping, "lists", errors);
        foreach (var (key, _) in mapping.Entries) { lists[key.Value] = [.. reader.TakeTexts(key.Value)]; }
        return lists;
    }
}
