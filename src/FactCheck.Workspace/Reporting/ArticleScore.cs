using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>
/// How far an article is from being publishable: 100 less what each rule takes. An error takes 20, a warning 5, a hint 1, an information
/// nothing; one rule counts at most <see cref="MostOfOneRule"/> times in an article, so that one habit does not outweigh an error.
/// </summary>
/// <param name="Value">From 0 to 100.</param>
/// <param name="Parts">What each rule took, the most first, then by rule.</param>
public sealed record ArticleScore(int Value, ImmutableArray<ScorePart> Parts)
{
    /// <summary>How often one rule counts in one article.</summary>
    public const int MostOfOneRule = 3;

    /// <summary>What one finding takes.</summary>
    public static int WeightOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => 20,
        DiagnosticSeverity.Warning => 5,
        DiagnosticSeverity.Hint => 1,
        _ => 0,
    };

    /// <summary>The score with its parts: <c>75 = 100 − 20 FC2201 − 5 FC6101</c>.</summary>
    public override string ToString()
    {
        var parts = Parts.Where(p => p.Taken > 0).Select(p => FormattableString.Invariant($" − {p.Taken} {p.Rule}"));
        return FormattableString.Invariant($"{Value}{(Parts.Sum(p => p.Taken) > 100 ? " ← 100" : " = 100")}{string.Concat(parts)}");
    }

    /// <summary>The score of a file, or none when it was not judged by every rule: a score must not look better than what is known.</summary>
    public static ArticleScore? Of(CheckedFile file)
    {
        if (!file.IsComplete) { return null; }
        var parts = file.Result!.Diagnostics
            .GroupBy(d => (d.Id, d.Severity))
            .Select(g => new ScorePart(g.Key.Id, g.Key.Severity, g.Count(), Math.Min(g.Count(), MostOfOneRule) * WeightOf(g.Key.Severity)))
            .OrderByDescending(p => p.Taken).ThenBy(p => p.Rule, StringComparer.Ordinal).ThenBy(p => p.Severity)
            .ToImmutableArray();
        return new ArticleScore(Math.Max(0, 100 - parts.Sum(p => p.Taken)), parts);
    }
}
