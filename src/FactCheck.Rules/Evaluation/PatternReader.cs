using FactCheck.Rules.Binding;
using FactCheck.Rules.Matching;
using FactCheck.Rules.Model;
using FactCheck.Rules.Syntax;
using FactCheck.Semantics;

namespace FactCheck.Rules.Evaluation;

/// <summary>Reads phrase patterns and the lists and kinds that they name, each text once.</summary>
/// <param name="errors">Where errors go.</param>
internal sealed class PatternReader(PackErrors errors)
{
    private readonly Dictionary<PackText, PatternNode?> _parsed = [];
    private readonly Dictionary<IReadOnlyList<PackText>, IReadOnlyList<PatternNode>> _lists = [];

    /// <summary>The pattern in a text, or nothing when it is wrong.</summary>
    public PatternNode? Read(PackText text)
    {
        if (!_parsed.TryGetValue(text, out var node)) { _parsed[text] = node = PatternParser.Read(text, errors); }
        return node;
    }

    /// <summary>The phrases of a list that a pattern of a rule names.</summary>
    /// <exception cref="PatternException">There is none.</exception>
    public IReadOnlyList<PatternNode> ListOf(string name, PackText at, RuleDeclaration rule)
    {
        if (rule.Lists.TryGetValue(name, out var phrases))
        {
            if (!_lists.TryGetValue(phrases, out var nodes)) { _lists[phrases] = nodes = [.. phrases.Select(Read).OfType<PatternNode>()]; }
            return nodes;
        }
        errors.Add(PackErrorCode.UnknownList, at, $"the pack has no list '{name}'{DidYouMean.Suggest(name, rule.Lists.Keys)}",
            Math.Max(0, at.Value.IndexOf("@" + name, StringComparison.Ordinal)), name.Length + 1);
        throw new PatternException(0, "unknown list");
    }

    /// <summary>The mention kind that a pattern names.</summary>
    /// <exception cref="PatternException">There is none.</exception>
    public MentionKind KindOf(string name, PackText at)
    {
        if (KindCatalog.Find(name)?.Mention is { } kind) { return kind; }
        var mentions = KindCatalog.Kinds.Where(k => k.Mention is not null).Select(k => k.Name);
        errors.Add(PackErrorCode.UnknownKind, at, $"there is no mention kind '{name}'{DidYouMean.Suggest(name, mentions)}",
            Math.Max(0, at.Value.IndexOf(name, StringComparison.Ordinal)), name.Length);
        throw new PatternException(0, "unknown kind");
    }
}
