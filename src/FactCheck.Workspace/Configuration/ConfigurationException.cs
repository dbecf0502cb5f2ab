using System.Collections.Immutable;
using FactCheck.Rules.Model;

namespace FactCheck.Workspace.Configuration;

/// <summary>A configuration has errors, so nothing can be checked.</summary>
public sealed class ConfigurationException(ImmutableArray<PackDiagnostic> diagnostics)
    : Exception(FormattableString.Invariant($"{diagnostics.Length} errors in the configuration"))
{
    /// <summary>Everything that is wrong with it.</summary>
    public ImmutableArray<PackDiagnostic> Diagnostics { get; } = diagnostics;
}
