using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Analysis;

/// <summary>Runs all analyzers over an article. What one analyzer throws costs its own findings and no others.</summary>
public sealed class AnalysisDriver(FinderSet finders, IEnumerable<Analyzer> analyzers, TimeProvider clock)
{
    private readonly ImmutableArray<Analyzer> _analyzers = [.. analyzers];

    /// <summary>True when this driver reports what is wrong with comments that suppress findings; of several that judge one article, one does.</summary>
    public bool JudgesComments { get; init; } = true;

    /// <summary>Everything that may be reported, by id.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [.. _analyzers.SelectMany(a => a.Descriptors).Concat(SuppressionRules.All).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>What the analyzers find in <paramref name="article"/>.</summary>
    /// <exception cref="OperationCanceledException">The analysis was cancelled.</exception>
    public AnalysisResult Analyze(Article article, CancellationToken cancellationToken = default) =>
        Analyze(new SemanticModel(article, finders), AnalysisSettings.Standard, cancellationToken);

    /// <summary>The same for an article of which something may be known already.</summary>
    /// <exception cref="OperationCanceledException">The analysis was cancelled.</exception>
    public AnalysisResult Analyze(SemanticModel model, AnalysisSettings settings, CancellationToken cancellationToken = default)
    {
        var article = model.Article;
        var megabytes = 1 + (article.Source.Length / 1_000_000);
        var budget = new AnalysisBudget(clock, settings.ArticleTime * megabytes, settings.RuleTime * megabytes);
        var context = new AnalysisContext(model, settings, budget, cancellationToken);
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
        var found = new List<Diagnostic>();
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Configured(diagnostic, settings) is { } severity) { found.Add(diagnostic with { Severity = severity }); }
        }
        found.Sort(Diagnostic.InReportOrder);
        RemoveTwins(found);
        var result = new AnalysisResult(article, [.. found], [.. context.Failures.Distinct().OrderBy(f => f.Rule, StringComparer.Ordinal)]);
        return Identified(Suppressions.Apply(result, settings, JudgesComments ? Known : null, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)));
    }

    /// <summary>What is found twice is told once. Twins are neighbours now, or nearly so; only such are compared, since most articles have none.</summary>
    private static void RemoveTwins(List<Diagnostic> sorted)
    {
        for (var i = sorted.Count - 1; i > 0; i--)
        {
            for (var j = i - 1; j >= 0 && sorted[j].Span == sorted[i].Span; j--)
            {
                if (sorted[j].Id != sorted[i].Id || sorted[j] != sorted[i]) { continue; }
                sorted.RemoveAt(i);
                break;
            }
        }
    }

    private Dictionary<string, DiagnosticDescriptor> Known => field ??= Descriptors.ToDictionary(d => d.Id, StringComparer.Ordinal);

    private static DiagnosticSeverity? Configured(Diagnostic diagnostic, AnalysisSettings settings) =>
        settings.Severity is { } severity ? severity(diagnostic.Descriptor, diagnostic.Severity) : diagnostic.Severity;

    private static AnalysisResult Identified(AnalysisResult result)
    {
        if (result.Diagnostics.IsEmpty && result.Suppressed.IsEmpty) { return result; }
        var identify = (Diagnostic d) => Fingerprint.Of(d, result.Article);
        return result with
        {
            Diagnostics = [.. result.Diagnostics.Select(d => d with { Identify = identify })],
            Suppressed = [.. result.Suppressed.Select(s => s with { Diagnostic = s.Diagnostic with { Identify = identify } })],
        };
    }
}
