using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Analysis;

/// <summary>Judges articles. An analyzer holds no state of an article and may run on several at once.</summary>
public abstract class Analyzer
{
    /// <summary>Everything that it may report.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Reports what it finds in the context's article.</summary>
    public abstract void Analyze(AnalysisContext context);
}
