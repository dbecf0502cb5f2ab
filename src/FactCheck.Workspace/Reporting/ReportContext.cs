using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Reporting;

/// <summary>What a reporter may know before the first file.</summary>
/// <param name="Language">The language of messages: <c>ar</c> or <c>en</c>.</param>
/// <param name="Descriptors">Every rule that may report, by id.</param>
/// <param name="Color">True when the output is a terminal that shows colours.</param>
/// <param name="Version">The version of FactCheck.</param>
public sealed record ReportContext(string Language, ImmutableArray<DiagnosticDescriptor> Descriptors, bool Color, string Version)
{
    /// <summary>True when reports for people end with an overview: the trend since the baseline, totals by rule and folder, and the lowest scores.</summary>
    public bool Overview { get; init; }
}
