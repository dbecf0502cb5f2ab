using FactCheck.Rules.Model;

namespace FactCheck.Rules.Yaml;

/// <summary>Takes the values of a mapping by key and complains of every key that nobody took.</summary>
public sealed class MappingReader(PackMapping mapping, string what, PackErrors errors)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The mapping.</summary>
    public PackMapping Mapping => mapping;

    /// <summary>The value of a key, or nothing.</summary>
    public PackNode? Take(string key)
    {
        _asked.Add(key);
        foreach (var (name, value) in mapping.Entries)
        {
            if (name.Value == key) { return value; }
        }
        return null;
    }

    /// <summary>The text of a key, or nothing; an error for a list or mapping.</summary>
    public PackText? TakeText(string key) => Take(key) is { } node ? AsText(node, $"'{key}'") : null;

    /// <summary>The texts of a key: one text, or a list of them.</summary>
    public IEnumerable<PackText> TakeTexts(string key)
    {
        switch (Take(key))
        {
            case null:
                yield break;
            case PackSequence sequence:
                foreach (var item in sequence.Items)
                {
                    if (AsText(item, $"an item of '{key}'") is { } text) { yield return text; }
                }
                break;
            case { } node:
                if (AsText(node, $"'{key}'") is { } single) { yield return single; }
                break;
        }
    }

    /// <summary>The mapping of a key, or nothing; an error for anything else.</summary>
    public PackMapping? TakeMapping(string key) => Take(key) switch
    {
        null => null,
        PackMapping inner => inner,
        { } other => Wrong<PackMapping>(other, $"'{key}' is a mapping"),
    };

    /// <summary>The items of a key's list; an error for anything else.</summary>
    public IReadOnlyList<PackNode> TakeSequence(string key) => Take(key) switch
    {
        null => [],
        PackSequence sequence => sequence.Items,
        { } other => Wrong<PackSequence>(other, $"'{key}' is a list")?.Items ?? [],
    };

    /// <summary>Complains of the keys that nobody asked for. Call it last.</summary>
    public void Finish()
    {
        foreach (var (key, _) in mapping.Entries)
        {
            if (!_asked.Contains(key.Value))
            {
                errors.Add(PackErrorCode.UnknownKey, key.File, key.Start, key.Length,
                    $"{what} has no key '{key.Value}'{DidYouMean.Suggest(key.Value, _asked)}");
            }
        }
    }

    /// <summary>A node as a text, or an error.</summary>
    public PackText? AsText(PackNode node, string name) =>
        node is PackScalar scalar ? scalar.Text : Wrong<PackScalar>(node, $"{name} is a text")?.Text;

    private T? Wrong<T>(PackNode node, string message) where T : class
    {
        errors.Add(PackErrorCode.WrongShape, node.File, node.Start, node.Length, message);
        return null;
    }
}
