using System.Collections.Immutable;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Languages;
using FactCheck.Rules.Binding;
using FactCheck.Syntax;

namespace FactCheck.Rules.Evaluation;

/// <summary>Judges articles by rules: one pass of the phrase automaton, one of the literal scanner, then each kind that some rule is for.</summary>
public sealed class RuleAnalyzer : Analyzer
{
    private readonly CompiledRules _rules;
    private readonly TimeProvider _clock;
    private readonly List<KindRules> _byKind = [];
    private readonly bool _hasPatterns;

    /// <summary>An analyzer for the rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="clock">Gives the day for <c>today</c>.</param>
    /// <param name="ofCorpus">True to judge by the rules for kinds of the corpus alone, false by all others.</param>
    public RuleAnalyzer(CompiledRules rules, TimeProvider clock, bool ofCorpus = false)
    {
        _rules = rules;
        _clock = clock;
        _hasPatterns = !ofCorpus && (rules.Phrases.Length > 0 || rules.RegexOwners.Length > 0);
        for (var i = 0; i < rules.Rules.Length; i++)
        {
            if (rules.Rules[i].Kind is not { } kind || kind.IsCorpus != ofCorpus) { continue; }
            var group = _byKind.Find(k => k.Kind == kind);
            if (group is null) { _byKind.Add(group = new KindRules(kind)); }
            (rules.Rules[i].Variables == 1 ? group.Singles : group.Tuples).Add(i);
        }
        _byKind.Sort(static (a, b) => string.CompareOrdinal(a.Kind.Name, b.Kind.Name));
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [.. _rules.Rules.Select(r => r.Descriptor)];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        var scope = new RuleScope(context, DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime));
        var runs = new RuleRun?[_rules.Rules.Length];
        if (_hasPatterns) { JudgeMatches(scope, runs); }
        foreach (var rules in _byKind) { JudgeKind(scope, runs, rules); }
        foreach (var run in runs) { run?.Finish(); }
    }

    private RuleRun RunOf(int rule, RuleScope scope, RuleRun?[] runs) => runs[rule] ??= new RuleRun(_rules.Rules[rule], scope);

    private void JudgeMatches(RuleScope scope, RuleRun?[] runs)
    {
        RuleRun? run = null;
        var current = -1;
        foreach (var match in new MatchCollector(_rules, scope).Collect())
        {
            if (match.Rule != current)
            {
                run?.End();
                run = RunOf(current = match.Rule, scope, runs);
                run.Begin();
            }
            run!.Judge(match.Thing!);
        }
        run?.End();
    }

    private void JudgeKind(RuleScope scope, RuleRun?[] runs, KindRules rules)
    {
        var kind = rules.Kind;
        var things = new List<Thing>();
        try
        {
            things.AddRange(kind.Things(scope, new TokenRange(0, scope.Article.Tokens.Count)));
            if (kind.IsStatement) { things.RemoveAll(t => scope.Model.IsRefuted(t.Tokens.First)); }
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            foreach (var rule in rules.Singles) { scope.Context.ReportFailure(_rules.Rules[rule].Descriptor.Id, e.Message); }
            foreach (var rule in rules.Tuples) { scope.Context.ReportFailure(_rules.Rules[rule].Descriptor.Id, e.Message); }
            return;
        }
        var blocks = new Block?[things.Count];
        for (var i = 0; i < blocks.Length; i++) { blocks[i] = ThingProperties.BlockOf(things[i], scope); }
        foreach (var rule in rules.Singles)
        {
            var compiled = _rules.Rules[rule];
            RuleRun? run = null;
            for (var i = 0; i < blocks.Length; i++)
            {
                if (kind != KindCatalog.Article && !compiled.LooksInto(blocks[i])) { continue; }
                if (run is null)
                {
                    run = RunOf(rule, scope, runs);
                    run.Begin();
                }
                run.Judge(things[i]);
            }
            run?.End();
        }
        foreach (var rule in rules.Tuples) { JudgeTuples(RunOf(rule, scope, runs), _rules.Rules[rule], things, scope); }
    }

    /// <summary>Ordered pairs, or triples, of things of one kind that lie in one thing of the shared kind.</summary>
    private static void JudgeTuples(RuleRun run, CompiledRule rule, List<Thing> things, RuleScope scope)
    {
        run.Begin();
        var whole = new TokenRange(0, scope.Article.Tokens.Count);
        var containers = rule.Within is { } name ? KindCatalog.Find(name)!.Things(scope, whole) : KindCatalog.Article.Things(scope, whole);
        foreach (var container in containers)
        {
            var inside = Inside(container.Tokens, rule, things, scope);
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
                for (var i = from; i < inside.Count; i++)
                {
                    tuple[position] = inside[i];
                    Choose(position + 1, i + 1);
                }
            }
        }
        run.End();
    }

    private static List<Thing> Inside(TokenRange range, CompiledRule rule, List<Thing> things, RuleScope scope)
    {
        var (low, high) = (0, things.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (things[middle].Tokens.First < range.First) { low = middle + 1; } else { high = middle; }
        }
        var inside = new List<Thing>();
        for (; low < things.Count && things[low].Tokens.First < range.End; low++)
        {
            if (range.Contains(things[low].Tokens) && rule.LooksInto(ThingProperties.BlockOf(things[low], scope))) { inside.Add(things[low]); }
        }
        return inside;
    }
}
