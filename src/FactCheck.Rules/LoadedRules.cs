using System.Collections.Immutable;
using FactCheck.Analysis;
using FactCheck.Rules.Compiled;
using FactCheck.Rules.Evaluation;
using FactCheck.Rules.Model;

namespace FactCheck.Rules;

/// <summary>The packs of one run: their rules, and everything that is wrong with them.</summary>
public sealed class LoadedRules
{
    private readonly IReadOnlyList<PackDeclaration> _packs;
    private readonly CompiledRules? _compiled;

    internal LoadedRules(IReadOnlyList<PackDeclaration> packs, CompiledRules? compiled, ImmutableArray<PackDiagnostic> diagnostics)
    {
        _packs = packs;
        _compiled = compiled;
        Diagnostics = diagnostics;
    }

    /// <summary>The rules by id, made on first use: to check articles nobody needs their sources and examples.</summary>
    public ImmutableArray<Rule> Rules
    {
        get
        {
            if (field.IsDefault) { field = [.. _packs.SelectMany(p => p.Rules).Select(Rule.Of).OrderBy(r => r.Id, StringComparer.Ordinal)]; }
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

    /// <summary>The pack of a file in the form that is read without YAML (<see cref="RulePackFile.Compiled"/>); nothing when something is wrong with it, or with any other pack.</summary>
    /// <param name="path">The file's path as it was given.</param>
    public ArraySegment<byte>? Compile(string path)
    {
        if (_compiled is null || Diagnostics.Any(d => d.Path == path)
            || _packs.FirstOrDefault(p => p.File.Path == path) is not { } pack) { return null; }
        return CompiledPack.Write(pack, rule => _compiled.Rules.First(r => r.Declaration == rule).AsksFacts);
    }

    /// <summary>The phrase patterns of packs in the form that need not be built (<see cref="RulePackFile.Phrases"/>); nothing when some pack has errors.</summary>
    /// <param name="paths">The paths of the files as they were given.</param>
    public CompiledPhrases? CompilePhrases(IReadOnlyCollection<string> paths)
    {
        if (_compiled is null) { return null; }
        var patterns = new PatternCompiler(new PackErrors());
        foreach (var pack in _packs)
        {
            if (!paths.Contains(pack.File.Path)) { continue; }
            foreach (var rule in pack.Rules) { patterns.AddPhrases(rule, 0); }
        }
        var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream)) { foreach (var phrases in patterns.Phrases) { phrases.Set.Write(writer); } }
        return new CompiledPhrases(paths.Count, stream.ToArray());
    }

    /// <summary>An analyzer for the rules about several articles; it judges models that a corpus gave mentions to.</summary>
    /// <param name="clock">Gives the day for <c>today</c>.</param>
    /// <exception cref="InvalidOperationException">The packs have errors.</exception>
    public Analyzer CreateCorpusAnalyzer(TimeProvider? clock = null) =>
        new RuleAnalyzer(_compiled
            ?? throw new InvalidOperationException("packs with errors judge nothing"), clock
            ?? TimeProvider.System, ofCorpus: true);

    /// <summary>An analyzer for all rules about one article.</summary>
    /// <param name="clock">Gives the day for <c>today</c>.</param>
    /// <exception cref="InvalidOperationException">The packs have errors.</exception>
    public Analyzer CreateAnalyzer(TimeProvider? clock = null) =>
        new RuleAnalyzer(_compiled ?? throw new InvalidOperationException("packs with errors judge nothing"), clock ?? TimeProvider.System);
}
