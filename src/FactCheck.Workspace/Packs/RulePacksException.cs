using System.Collections.Immutable;
using FactCheck.Rules.Model;

namespace FactCheck.Workspace.Packs;

/// <summary>Rule packs have errors, so nothing can be checked.</summary>
public sealed class RulePacksException(ImmutableArray<PackDiagnostic> diagnostics)
    : Exception(FormattableString.Invariant($"{diagnostics.Count(d => d.IsError)} errors in rule packs"))
{
    /// <summary>Everything that is wrong with them.</summary>
    public ImmutableArray<PackDiagnostic> Diagnostics { get; } = diagnostics;
}
