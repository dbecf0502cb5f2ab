using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Analysis;

/// <summary>Runs all analyzers over an article. What one analyzer throws costs its own findings and no others.</summary>
public sealed class AnalysisDriver(FinderSet finders, IEnumerable<Analyzer> analyzers, TimeProvider clock)
{
    private static readonly TimeSpan ArticleTime = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan RuleTimePerMegabyte = TimeSpan.FromMilliseconds(100);

    private readonly ImmutableArray<Analyzer> _analyzers = [.. analyzers];

    /// <summary>Everything that may be reported, by id.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [.. _analyzers.SelectMany(a => a.Descriptors).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>What the analyzers find in <paramref name="article"/>.</summary>
    /// <exception cref="OperationCanceledException">The analysis was cancelled.</exception>
    public AnalysisResult Analyze(Article article, CancellationToken cancellationToken = default) => Analyze(new SemanticModel(article, finders), cancellationToken);

    /// <summary>The same for an article of which something may be known already.</summary>
    /// <exception cref="OperationCanceledException">The analysis was cancelled.</exception>
    public AnalysisResult Analyze(SemanticModel model, CancellationToken cancellationToken = default)
    {
        var article = model.Article;
        var megabytes = 1 + (article.Source.Length / 1_000_000);
        var budget = new AnalysisBudget(clock, ArticleTime * megabytes, RuleTimePerMegabyte * megabytes);
        var context = new AnalysisContext(model, budget, cancellationToken);
        foreach (var analyzer in _analyzers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                analyzer.Analyze(context);
            }
            catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
            {
                context.ReportFailure(analyzer.GetType().Name, e.Message);
            }
        }
        var found = context.Diagnostics.Distinct().ToArray();
        Array.Sort(found, Diagnostic.InReportOrder);
        return new AnalysisResult(
            article,
            ImmutableArray.Create(found),
            [.. context.Failures.Distinct().OrderBy(f => f.Rule, StringComparer.Ordinal)]);
    }
}
