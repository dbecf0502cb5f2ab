using System.Collections.Immutable;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Languages;
using FactCheck.Rules.Binding;

namespace FactCheck.Rules.Evaluation;

/// <summary>Judges articles by rules: one pass of the phrase automaton, one of the literal scanner, then each kind that some rule is for.</summary>
public sealed class RuleAnalyzer : Analyzer
{
    private readonly CompiledRules _rules;
    private readonly TimeProvider _clock;
    private readonly ImmutableArray<(KindDefinition Kind, ImmutableArray<int> Rules)> _byKind;
    private readonly bool _hasPhrases;

    /// <summary>An analyzer for the rules.</summary>
    public RuleAnalyzer(CompiledRules rules, TimeProvider clock)
    {
        _rules = rules;
        _clock = clock;
        _hasPhrases = rules.PhraseOwners.Length > 0;
        _byKind =
        [
            .. rules.Rules.Select((rule, index) => (rule, index)).Where(r => r.rule.Kind is not null).GroupBy(r => r.rule.Kind!)
                .OrderBy(g => g.Key.Name, StringComparer.Ordinal).Select(g => (g.Key, g.Select(r => r.index).ToImmutableArray())),
        ];
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [.. _rules.Rules.Select(r => r.Descriptor)];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        var scope = new RuleScope(context, DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime));
        var runs = new RuleRun?[_rules.Rules.Length];
        if (_hasPhrases || _rules.RegexOwners.Length > 0) { JudgeMatches(scope, runs); }
        foreach (var (kind, rules) in _byKind) { JudgeKind(scope, runs, kind, rules); }
        foreach (var run in runs) { run?.Finish(); }
    }

    private RuleRun RunOf(int rule, RuleScope scope, RuleRun?[] runs) => runs[rule] ??= new RuleRun(_rules.Rules[rule], scope);

    private void JudgeMatches(RuleScope scope, RuleRun?[] runs)
    {
        var matches = new MatchCollector(_rules, scope).Collect();
        foreach (var (rule, thing) in matches) { RunOf(rule, scope, runs).Judge(thing); }
    }

    private void JudgeKind(RuleScope scope, RuleRun?[] runs, KindDefinition kind, ImmutableArray<int> rules)
    {
        var article = scope.Article;
        var singles = rules.Where(r => _rules.Rules[r].Variables == 1).ToArray();
        IEnumerable<Thing> things;
        try
        {
            things = kind.Things(scope, new TokenRange(0, article.Tokens.Count)).ToArray();
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            foreach (var rule in rules) { scope.Context.ReportFailure(_rules.Rules[rule].Descriptor.Id, e.Message); }
            return;
        }
        foreach (var thing in things)
        {
            var block = CommonProperties.BlockOf(thing, scope);
            foreach (var rule in singles)
            {
                if (kind == KindCatalog.Article || _rules.Rules[rule].LooksInto(block)) { RunOf(rule, scope, runs).Judge(thing); }
            }
        }
        foreach (var rule in rules.Except(singles)) { JudgeTuples(RunOf(rule, scope, runs), _rules.Rules[rule], [.. things], scope); }
    }

    /// <summary>Ordered pairs, or triples, of things of one kind that lie in one thing of the shared kind.</summary>
    private static void JudgeTuples(RuleRun run, CompiledRule rule, Thing[] things, RuleScope scope)
    {
        var whole = new TokenRange(0, scope.Article.Tokens.Count);
        var containers = rule.Within is { } name ? KindCatalog.Find(name)!.Things(scope, whole) : KindCatalog.Article.Things(scope, whole);
        foreach (var container in containers)
        {
            var inside = things.Where(t => container.Tokens.Contains(t.Tokens) && rule.LooksInto(CommonProperties.BlockOf(t, scope))).ToArray();
            var tuple = new Thing[rule.Variables];
            Choose(0, 0);

            void Choose(int position, int from)
            {
                if (run.Stopped) { return; }
                if (position == tuple.Length)
                {
                    run.Judge(tuple);
                    return;
                }
                for (var i = from; i < inside.Length; i++)
                {
                    tuple[position] = inside[i];
                    Choose(position + 1, i + 1);
                }
            }
        }
    }
}
