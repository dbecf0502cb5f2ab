using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Syntax;
using FactCheck.Text;

namespace FactCheck.Analysis;

/// <summary>Takes the findings that comments of the article suppress out of a judgement, and adds what is wrong with the comments.</summary>
internal static class Suppressions
{
    /// <summary>The judgement after the comments were heard.</summary>
    /// <param name="result">What the rules found.</param>
    /// <param name="settings">What is configured: a comment for a rule that is off is not unused.</param>
    /// <param name="known">All rules by id; none when nothing is to be said of the comments themselves.</param>
    /// <param name="today">The day on which <c>until:</c> is judged.</param>
    public static AnalysisResult Apply(AnalysisResult result, AnalysisSettings settings, IReadOnlyDictionary<string, DiagnosticDescriptor>? known,
        DateOnly today)
    {
        var comments = SuppressionReader.Read(result.Article);
        if (comments.Count == 0) { return result; }
        var scopes = comments.ConvertAll(c => c.Problem is null && !IsExpired(c, today) ? ScopeOf(c, result.Article) : null);
        var used = new HashSet<(Suppression, string)>();
        var left = new List<Diagnostic>();
        var suppressed = ImmutableArray.CreateBuilder<SuppressedDiagnostic>();
        foreach (var diagnostic in result.Diagnostics)
        {
            var by = 0;
            while (by < comments.Count
                && !(scopes[by] is { } scope && Reaches(scope, diagnostic.Span) && comments[by].Rules.Any(r => r.Id == diagnostic.Id)))
            {
                by++;
            }
            if (by == comments.Count) { left.Add(diagnostic); continue; }
            used.Add((comments[by], diagnostic.Id));
            suppressed.Add(new SuppressedDiagnostic(diagnostic, SuppressionSource.InSource, comments[by].Reason));
        }
        foreach (var comment in known is null ? [] : comments)
        {
            foreach (var problem in SuppressionProblems.Of(comment, result.Source, known!, today, id => IsUnused(comment, known![id])))
            {
                var severity = settings.Severity is { } configured ? configured(problem.Descriptor, problem.Severity) : problem.Severity;
                if (severity is { } given) { left.Add(problem with { Severity = given }); }
            }
        }
        left.Sort(Diagnostic.InReportOrder);
        return result with { Diagnostics = [.. left], Suppressed = suppressed.ToImmutable() };

        // What was not judged here, or is off, may well be there.
        bool IsUnused(Suppression comment, DiagnosticDescriptor rule) =>
            result.IsComplete && !rule.IsOfCorpus && !used.Contains((comment, rule.Id))
                && (settings.Severity is null || settings.Severity(rule, rule.Severity) is not null);
    }

    /// <summary>True when the day of a comment has passed.</summary>
    internal static bool IsExpired(Suppression comment, DateOnly today) => comment.Until is { } day && day < today;

    private static bool Reaches(TextSpan scope, TextSpan finding) => scope.Contains(finding.Start) || scope.Overlaps(finding);

    private static TextSpan? ScopeOf(Suppression comment, Article article)
    {
        var source = article.Source;
        switch (comment.Reach)
        {
            case SuppressionReach.File:
                return new TextSpan(0, source.Length + 1);
            case SuppressionReach.Block:
                foreach (var block in article.Blocks)
                {
                    if (block.Span.Start >= comment.Comment.End) { return block.Span; }
                }
                return null;
            default:
                var line = source.Lines.PositionOf(comment.Comment.Start).Line;
                if (StandsAlone(comment.Comment, source)) { line = source.Lines.PositionOf(comment.Comment.End).Line + 1; }
                return line <= source.Lines.Count ? source.Lines.LineSpanWithBreak(line) : null;
        }
    }

    /// <summary>True when nothing else stands on the comment's lines.</summary>
    internal static bool StandsAlone(TextSpan comment, SourceText source)
    {
        var start = source.Lines.LineSpan(source.Lines.PositionOf(comment.Start).Line).Start;
        var end = source.Lines.LineSpan(source.Lines.PositionOf(comment.End).Line).End;
        return source.Text.AsSpan(start, comment.Start - start).IsWhiteSpace() && source.Text.AsSpan(comment.End, end - comment.End).IsWhiteSpace();
    }
}
