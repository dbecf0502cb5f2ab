using FactCheck.Rules.Binding;
using FactCheck.Rules.Compiled;
using FactCheck.Rules.Matching;
using FactCheck.Rules.Model;
using FactCheck.Semantics;

namespace FactCheck.Rules.Evaluation;

/// <summary>The phrase patterns of compiled packs. They are laid out already: a pattern is only read where one that names its parts has matched.</summary>
/// <param name="compiled">The patterns.</param>
internal sealed class StoredPhrases(CompiledPhrases compiled)
{
    private readonly List<(PackText Pattern, RuleDeclaration Rule)> _patterns = [];
    private readonly List<PatternOwner> _owners = [];
    private readonly PatternReader _reader = new(new PackErrors());
    private readonly Dictionary<(object, bool, bool), PhraseStep[]> _lists = [];
    private readonly Lock _reading = new();

    /// <summary>Says whose the next pattern is.</summary>
    public void Add(PackText pattern, RuleDeclaration rule, PatternOwner owner)
    {
        _patterns.Add((pattern, rule));
        _owners.Add(owner);
    }

    /// <summary>The patterns with their owners.</summary>
    /// <exception cref="InvalidDataException">The bytes are of other packs.</exception>
    public RulePhrases Build()
    {
        var bytes = compiled.Bytes;
        using var reader = new BinaryReader(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false));
        var set = PhraseSet.Read(reader, KindOf, ReadingsOf);
        if (set.Count != _owners.Count) { throw new InvalidDataException("the phrases are of other packs"); }
        return new RulePhrases(set, [.. _owners]);
    }

    private static MentionKind KindOf(string name) =>
        KindCatalog.Find(name)?.Mention ?? throw new InvalidDataException($"there is no mention kind '{name}'");

    private IReadOnlyList<PhraseStep[]> ReadingsOf(int number)
    {
        var (pattern, rule) = _patterns[number];
        lock (_reading)
        {
            var node = _reader.Read(pattern) ?? throw new InvalidDataException("a pattern is wrong");
            return new PhraseReadings(rule.Exact, name => _reader.ListOf(name, pattern, rule), KindOf, _lists).Of(node);
        }
    }
}
