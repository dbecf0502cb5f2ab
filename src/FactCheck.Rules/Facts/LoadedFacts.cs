using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Rules.Model;

namespace FactCheck.Rules.Facts;

/// <summary>The fact packs of one run, and everything that is wrong with them.</summary>
/// <param name="Store">The facts; those of entries with errors are missing.</param>
/// <param name="Diagnostics">Errors and warnings by file and line.</param>
public sealed record LoadedFacts(EntityStore Store, ImmutableArray<PackDiagnostic> Diagnostics)
{
    /// <summary>True when some pack must be mended before anything can rely on it.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.IsError);
}
