using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Reporting;

/// <summary>What one rule found in a run.</summary>
/// <param name="descriptor">The rule.</param>
public sealed class RuleTotal(DiagnosticDescriptor descriptor)
{
    private string? _last;

    /// <summary>The rule.</summary>
    public DiagnosticDescriptor Descriptor => descriptor;

    /// <summary>The gravest severity that it reported with.</summary>
    public DiagnosticSeverity Severity { get; private set; }

    /// <summary>Number of its findings.</summary>
    public int Findings { get; private set; }

    /// <summary>Number of articles that it found something in.</summary>
    public int Articles { get; private set; }

    internal void Add(DiagnosticSeverity severity, string path)
    {
        Findings++;
        if (severity > Severity) { Severity = severity; }
        if (_last == path) { return; }
        _last = path;
        Articles++;
    }
}
