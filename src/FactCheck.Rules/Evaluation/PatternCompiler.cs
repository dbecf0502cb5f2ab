using FactCheck.Rules.Binding;
using FactCheck.Rules.Matching;
using FactCheck.Rules.Model;
using FactCheck.Rules.Syntax;
using FactCheck.Semantics;

namespace FactCheck.Rules.Evaluation;

/// <summary>Gathers the phrase patterns and regular expressions of all rules into one set each.</summary>
public sealed class PatternCompiler(PackErrors errors)
{
    private readonly Dictionary<PackText, PatternNode?> _parsed = [];
    private readonly Dictionary<IReadOnlyList<PackText>, IReadOnlyList<PatternNode>> _lists = [];

    /// <summary>The phrase patterns so far.</summary>
    public PhraseSetBuilder Phrases { get; } = new();

    /// <summary>Whose each phrase pattern is.</summary>
    public List<PatternOwner> PhraseOwners { get; } = [];

    /// <summary>The regular expressions so far.</summary>
    public RegexSetBuilder Regexes { get; } = new();

    /// <summary>Whose each regular expression is.</summary>
    public List<PatternOwner> RegexOwners { get; } = [];

    /// <summary>Adds the patterns of find, swap, regex and unless of a rule, and the names of their captures.</summary>
    public void Add(RuleDeclaration rule, int index, int slot, NameTable names)
    {
        foreach (var pattern in rule.Find) { AddPhrase(pattern, rule, new PatternOwner(index, false, null), slot, names); }
        foreach (var row in rule.Swap) { AddPhrase(row.Pattern, rule, new PatternOwner(index, false, row.With.Value), slot, names); }
        foreach (var pattern in rule.Unless) { AddPhrase(pattern, rule, new PatternOwner(index, true, null), slot, names); }
        foreach (var pattern in rule.Regex) { AddRegex(pattern, rule, index, slot, names); }
    }

    /// <summary><c>x matches "pattern"</c>; nothing, with errors added, when the pattern is wrong.</summary>
    public BoundExpression? Test(BoundExpression thing, PackText pattern, RuleDeclaration rule)
    {
        var single = new PhraseSetBuilder();
        return Parse(pattern) is { } node && AddTo(single, node, pattern, rule) ? new PhraseTest(thing, single.Build()) : null;
    }

    private void AddPhrase(PackText text, RuleDeclaration rule, PatternOwner owner, int slot, NameTable names)
    {
        if (Parse(text) is not { } node || !AddTo(Phrases, node, text, rule)) { return; }
        PhraseOwners.Add(owner);
        AddCaptures(node, slot, names);
    }

    private bool AddTo(PhraseSetBuilder set, PatternNode node, PackText text, RuleDeclaration rule)
    {
        var before = errors.Count;
        try
        {
            set.Add(node, rule.Exact, name => ListOf(name, text, rule), name => KindOf(name, text));
            return errors.Count == before;
        }
        catch (PatternException e)
        {
            if (errors.Count == before)
            {
                errors.Add(e.IsTooLarge ? PackErrorCode.PatternTooLarge : PackErrorCode.PatternNeverMatches, text, e.Message, e.Position);
            }
            return false;
        }
    }

    private void AddRegex(PackText text, RuleDeclaration rule, int index, int slot, NameTable names)
    {
        try
        {
            var facts = Regexes.Add(text.Value, rule.OnSurface, [.. rule.Needs.Select(n => n.Value)]);
            RegexOwners.Add(new PatternOwner(index, false, null));
            if (facts.IsAlwaysOn) { errors.Warn(PackErrorCode.SlowRegex, text, "no literal text is in every match, so this runs over every block"); }
            foreach (var name in facts.Names) { names.Add(name, new BoundCapture(slot, name, KindCatalog.Match)); }
        }
        catch (RegexPatternException e)
        {
            errors.Add(PackErrorCode.BadRegex, text, e.Message, e.Position);
        }
    }

    private PatternNode? Parse(PackText text)
    {
        if (!_parsed.TryGetValue(text, out var node)) { _parsed[text] = node = PatternParser.Read(text, errors); }
        return node;
    }

    private IReadOnlyList<PatternNode> ListOf(string name, PackText at, RuleDeclaration rule)
    {
        if (rule.Lists.TryGetValue(name, out var phrases))
        {
            if (!_lists.TryGetValue(phrases, out var nodes)) { _lists[phrases] = nodes = [.. phrases.Select(Parse).OfType<PatternNode>()]; }
            return nodes;
        }
        errors.Add(PackErrorCode.UnknownList, at, $"the pack has no list '{name}'{DidYouMean.Suggest(name, rule.Lists.Keys)}",
            Math.Max(0, at.Value.IndexOf("@" + name, StringComparison.Ordinal)), name.Length + 1);
        throw new PatternException(0, "unknown list");
    }

    private MentionKind KindOf(string name, PackText at)
    {
        if (KindCatalog.Find(name)?.Mention is { } kind) { return kind; }
        var mentions = KindCatalog.Kinds.Where(k => k.Mention is not null).Select(k => k.Name);
        errors.Add(PackErrorCode.UnknownKind, at, $"there is no mention kind '{name}'{DidYouMean.Suggest(name, mentions)}",
            Math.Max(0, at.Value.IndexOf(name, StringComparison.Ordinal)), name.Length);
        throw new PatternException(0, "unknown kind");
    }

    private static void AddCaptures(PatternNode node, int slot, NameTable names)
    {
        switch (node)
        {
            case CapturePatternNode capture:
                names.Add(capture.Name, new BoundCapture(slot, capture.Name, KindCatalog.Match));
                AddCaptures(capture.Item, slot, names);
                break;
            case MentionPatternNode { Capture: { } name } mention when KindCatalog.Find(mention.Kind) is { } kind:
                names.Add(name, new BoundCapture(slot, name, kind));
                break;
            case OptionalPatternNode optional:
                AddCaptures(optional.Item, slot, names);
                break;
            case FrontedPatternNode fronted:
                AddCaptures(fronted.Item, slot, names);
                break;
            case SequencePatternNode sequence:
                foreach (var item in sequence.Items) { AddCaptures(item, slot, names); }
                break;
            case AlternationPatternNode alternation:
                foreach (var option in alternation.Options) { AddCaptures(option, slot, names); }
                break;
        }
    }
}
