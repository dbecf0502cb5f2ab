using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Semantics;

namespace FactCheck.Workspace.Checking;

/// <summary>What judges the articles that one choice of packs is for.</summary>
/// <param name="Finders">Finds what they say.</param>
/// <param name="Driver">Judges them; asked for when the first article has been read, so that rules may load in the meantime.</param>
public sealed record PackSet(FinderSet Finders, Lazy<AnalysisDriver> Driver)
{
    private readonly Lazy<IReadOnlyDictionary<string, DiagnosticDescriptor>> _rules = new(() => Driver.Value.Descriptors.ToDictionary(d => d.Id,
        StringComparer.Ordinal));

    /// <summary>Everything that may be reported, by id.</summary>
    public IReadOnlyDictionary<string, DiagnosticDescriptor> Rules => _rules.Value;
}
