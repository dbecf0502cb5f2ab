using System.Collections.Immutable;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Compiled;
using FactCheck.Rules.Matching;
using FactCheck.Rules.Model;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Evaluation;

/// <summary>Gathers the phrase patterns and regular expressions of all rules, so that each sort is looked for together.</summary>
/// <param name="errors">Where errors go.</param>
public sealed class PatternCompiler(PackErrors errors)
{
    private readonly PatternReader _patterns = new(errors);
    private readonly PhraseSetBuilder _phrases = new();
    private readonly List<PatternOwner> _owners = [];
    private readonly Dictionary<CompiledPhrases, StoredPhrases> _stored = [];

    /// <summary>The phrase patterns so far: those that were laid out before, and all others.</summary>
    /// <exception cref="InvalidDataException">What was laid out is of other packs.</exception>
    public ImmutableArray<RulePhrases> Phrases
    {
        get
        {
            var all = ImmutableArray.CreateBuilder<RulePhrases>(_stored.Count + 1);
            foreach (var stored in _stored.Values) { all.Add(stored.Build()); }
            if (_phrases.Count > 0) { all.Add(new RulePhrases(_phrases.Build(), [.. _owners])); }
            return all.ToImmutable();
        }
    }

    /// <summary>The regular expressions so far.</summary>
    public RegexSetBuilder Regexes { get; } = new();

    /// <summary>Whose each regular expression is.</summary>
    public List<PatternOwner> RegexOwners { get; } = [];

    /// <summary>Reads the patterns of rules whose errors count.</summary>
    internal PatternReader Patterns => _patterns;

    /// <summary>The phrase patterns of a rule in the order in which they are numbered, and what each is there for.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="index">Its index.</param>
    public static IEnumerable<OwnedPattern> PhrasesOf(RuleDeclaration rule, int index)
    {
        foreach (var find in rule.Find) { yield return new(find, new PatternOwner(index, false, null)); }
        foreach (var swap in rule.Swap) { yield return new(swap.Pattern, new PatternOwner(index, false, swap.With.Value)); }
        foreach (var unless in rule.Unless) { yield return new(unless, new PatternOwner(index, true, null)); }
    }

    /// <summary>Adds the patterns of find, swap and unless of a rule.</summary>
    public void AddPhrases(RuleDeclaration rule, int index)
    {
        foreach (var (pattern, owner) in PhrasesOf(rule, index))
        {
            if (rule.Id.File.Phrases is { } compiled) { StoredOf(compiled).Add(pattern, rule, owner); }
            else if (_patterns.Read(pattern) is { } node && AddTo(_phrases, node, pattern, rule)) { _owners.Add(owner); }
        }
    }

    /// <summary>Adds the regular expressions of a rule, and gives the names of their captures.</summary>
    public IReadOnlyList<string> AddRegexes(RuleDeclaration rule, int index) =>
        [.. rule.Regex.SelectMany(pattern => AddRegex(pattern, rule, index))];

    /// <summary><c>x matches "pattern"</c>; nothing, with errors added, when the pattern is wrong.</summary>
    public BoundExpression? Test(BoundExpression thing, PackText pattern, RuleDeclaration rule)
    {
        var single = new PhraseSetBuilder();
        return _patterns.Read(pattern) is { } node && AddTo(single, node, pattern, rule) ? new PhraseTest(thing, single.Build()) : null;
    }

    private StoredPhrases StoredOf(CompiledPhrases compiled)
    {
        if (!_stored.TryGetValue(compiled, out var stored)) { _stored[compiled] = stored = new StoredPhrases(compiled); }
        return stored;
    }

    private bool AddTo(PhraseSetBuilder set, PatternNode node, PackText text, RuleDeclaration rule)
    {
        var before = errors.Count;
        try
        {
            set.Add(node, rule.Exact, name => _patterns.ListOf(name, text, rule), name => _patterns.KindOf(name, text));
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

    private IReadOnlyList<string> AddRegex(PackText text, RuleDeclaration rule, int index)
    {
        try
        {
            var facts = Regexes.Add(text.Value, rule.OnSurface, [.. rule.Needs.Select(n => n.Value)]);
            RegexOwners.Add(new PatternOwner(index, false, null));
            if (facts.IsAlwaysOn) { errors.Warn(PackErrorCode.SlowRegex, text, "no literal text is in every match, so this runs over every block"); }
            return facts.Names;
        }
        catch (RegexPatternException e)
        {
            errors.Add(PackErrorCode.BadRegex, text, e.Message, e.Position);
            return [];
        }
    }
}
