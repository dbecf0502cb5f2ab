using System.Collections.Immutable;
using FactCheck.Analysis;
using FactCheck.Rules.Evaluation;
using FactCheck.Rules.Model;

namespace FactCheck.Rules;

/// <summary>The packs of one run: their rules, and everything that is wrong with them.</summary>
public sealed class LoadedRules
{
    private readonly IReadOnlyList<RuleDeclaration> _declarations;
    private readonly CompiledRules? _compiled;

    internal LoadedRules(IReadOnlyList<RuleDeclaration> declarations, CompiledRules? compiled, ImmutableArray<PackDiagnostic> diagnostics)
    {
        _declarations = declarations;
        _compiled = compiled;
        Diagnostics = diagnostics;
    }

    /// <summary>The rules by id, made on first use: to check articles nobody needs their sources and examples.</summary>
    public ImmutableArray<Rule> Rules
    {
        get
        {
            if (field.IsDefault) { field = [.. _declarations.Select(Rule.Of).OrderBy(r => r.Id, StringComparer.Ordinal)]; }
            return field;
        }
    }

    /// <summary>Errors and warnings by file and line.</summary>
    public ImmutableArray<PackDiagnostic> Diagnostics { get; }

    /// <summary>True when some pack must be mended before anything can be checked.</summary>
    public bool HasErrors => _compiled is null;

    /// <summary>True when some rule asks fact packs.</summary>
    public bool AsksFacts => _compiled is not null && _compiled.Rules.Any(r => r.AsksFacts);

    /// <summary>True when some rule judges what articles say of each other.</summary>
    public bool AsksCorpus => _compiled is not null && _compiled.Rules.Any(r => r.Kind is { IsCorpus: true });

    /// <summary>An analyzer for the rules about several articles; it judges models that a corpus gave mentions to.</summary>
    /// <param name="clock">Gives the day for <c>today</c>.</param>
    /// <exception cref="InvalidOperationException">The packs have errors.</exception>
    public Analyzer CreateCorpusAnalyzer(TimeProvider? clock = null) =>
        new RuleAnalyzer(_compiled ?? throw new InvalidOperationException("packs with errors judge nothing"), clock ?? TimeProvider.System, ofCorpus: true);

    /// <summary>An analyzer for all rules about one article.</summary>
    /// <param name="clock">Gives the day for <c>today</c>.</param>
    /// <exception cref="InvalidOperationException">The packs have errors.</exception>
    public Analyzer CreateAnalyzer(TimeProvider? clock = null) =>
        new RuleAnalyzer(_compiled ?? throw new InvalidOperationException("packs with errors judge nothing"), clock ?? TimeProvider.System);
}
