using FactCheck.Diagnostics;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Analysis;

/// <summary>One article under analysis: what analyzers may ask, and where they report.</summary>
public sealed class AnalysisContext
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<AnalysisFailure> _failures = [];

    internal AnalysisContext(SemanticModel model, AnalysisSettings settings, AnalysisBudget budget, CancellationToken cancellationToken)
    {
        Settings = settings;
        Model = model;
        Budget = budget;
        CancellationToken = cancellationToken;
    }

    /// <summary>What the article says.</summary>
    public SemanticModel Model { get; }

    /// <summary>What is configured for the article.</summary>
    public AnalysisSettings Settings { get; }

    /// <summary>The article.</summary>
    public Article Article => Model.Article;

    /// <summary>The time that is left.</summary>
    public AnalysisBudget Budget { get; }

    /// <summary>Ends the analysis early.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>What was reported so far.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The rules that could not be judged.</summary>
    public IReadOnlyList<AnalysisFailure> Failures => _failures;

    /// <summary>Adds a finding.</summary>
    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Says that a rule could not be judged on this article; the article then counts as incomplete, never as clean.</summary>
    public void ReportFailure(string rule, string reason) => _failures.Add(new AnalysisFailure(rule, reason));
}
