using FactCheck.Languages;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Matching;
using FactCheck.Syntax;

namespace FactCheck.Rules.Evaluation;

/// <summary>Runs all patterns over an article and gives each match to its rule, unless an exception of the rule overlaps it.</summary>
internal sealed class MatchCollector(CompiledRules rules, RuleScope scope)
{
    private readonly List<RuleMatch> _exceptions = [];
    private readonly List<RuleMatch> _matches = [];

    /// <summary>The matches by rule and, of one rule, in the order of the text.</summary>
    public List<RuleMatch> Collect()
    {
        foreach (var phrases in rules.Phrases) { CollectPhrases(phrases); }
        CollectRegexes();
        if (_exceptions.Count > 0) { _matches.RemoveAll(m => _exceptions.Exists(e => e.Rule == m.Rule && e.Tokens.Overlaps(m.Tokens))); }
        for (var i = 0; i < _matches.Count; i++) { _matches[i].Order = i; }
        _matches.Sort(static (a, b) =>
        {
            var order = a.Rule.CompareTo(b.Rule);
            if (order == 0) { order = a.Thing!.Span.Start.CompareTo(b.Thing!.Span.Start); }
            return order == 0 ? a.Order.CompareTo(b.Order) : order;
        });
        return _matches;
    }

    private void CollectPhrases(RulePhrases phrases)
    {
        var found = new List<PhraseMatch>();
        phrases.Set.Match(scope.Model, _ => true, found, scope.Context.CancellationToken);
        foreach (var match in found)
        {
            var owner = phrases.Owners[match.Pattern];
            if (!rules.Rules[owner.Rule].LooksInto(match.Block)) { continue; }
            if (owner.IsException) { _exceptions.Add(new RuleMatch(owner.Rule, match.Tokens, null)); }
            else { _matches.Add(new RuleMatch(owner.Rule, match.Tokens, ThingOf(match, owner.Replacement))); }
        }
    }

    private Thing ThingOf(PhraseMatch match, string? replacement)
    {
        var tokens = scope.Article.Tokens;
        var start = tokens[match.Tokens.First].Start + match.SkippedUnits;
        if (match.IsContracted && replacement is not null) { replacement = Contraction.Of(replacement); }
        var span = tokens.Text.ToSource(start, tokens[match.Tokens.End - 1].End - start);
        return new Thing(KindCatalog.Match, match, span, match.Tokens)
        {
            Replacement = replacement,
            Captures = CapturesOf(match),
        };
    }

    private Dictionary<string, Thing>? CapturesOf(PhraseMatch match)
    {
        if (match.Captures.IsDefaultOrEmpty) { return null; }
        var captures = new Dictionary<string, Thing>(StringComparer.Ordinal);
        foreach (var capture in match.Captures) { captures.TryAdd(capture.Name, ThingOf(capture)); }
        return captures;
    }

    private Thing ThingOf(PhraseCapture capture) => capture.Mention is { } mention
        ? KindCatalog.Find(mention.Kind.Name)!.ThingOf(mention)
        : new Thing(KindCatalog.Match, capture, capture.Tokens.Count == 0
        ? default
        : scope.Article.Tokens.SpanOf(capture.Tokens.First, capture.Tokens.End), capture.Tokens);

    private void CollectRegexes()
    {
        var found = new List<RegexFinding>();
        var cut = new List<int>();
        rules.Regexes.Match(scope.Article, scope.Context.Budget, Wanted, found, cut, scope.Context.CancellationToken);
        foreach (var regex in cut)
        {
            scope.Context.ReportFailure(rules.Rules[rules.RegexOwners[regex].Rule].Descriptor.Id,
                "a regular expression ran out of time on this article");
        }
        foreach (var match in found)
        {
            var rule = rules.RegexOwners[match.Regex].Rule;
            var thing = ThingAt(rule, match.Start, match.Length);
            if (!match.Captures.IsDefaultOrEmpty)
            {
                var captures = new Dictionary<string, Thing>(StringComparer.Ordinal);
                foreach (var (name, start, length) in match.Captures) { captures.TryAdd(name, ThingAt(rule, start, length)); }
                thing = thing with { Captures = captures };
            }
            _matches.Add(new RuleMatch(rule, thing.Tokens, thing));
        }
    }

    private bool Wanted(int regex, Block block) => rules.Rules[rules.RegexOwners[regex].Rule].LooksInto(block);

    private Thing ThingAt(int rule, int start, int length)
    {
        var article = scope.Article;
        var view = rules.Rules[rule].Declaration.OnSurface ? article.Surface : article.Words;
        var span = view.ToSource(start, length);
        var from = article.Words.FromSource(span.Start);
        var first = article.Tokens.IndexFrom(from);
        if (first > 0 && article.Tokens[first - 1].End > from) { first--; }
        var end = article.Tokens.IndexFrom(article.Words.FromSource(span.End));
        return new Thing(KindCatalog.Match, span, span, new TokenRange(first, Math.Max(first, end)));
    }
}
