using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Reporting;

/// <summary>What a whole run tells, in tables: the trend since the baseline, the rules, the folders and the articles that need most work.</summary>
internal static class Overview
{
    private const int MostRows = 20;

    private static readonly DiagnosticSeverity[] GravestFirst = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Hint,
        DiagnosticSeverity.Info];

    /// <summary>The tables that have something to say.</summary>
    public static IEnumerable<OverviewTable> Tables(RunSummary summary, RunTotals totals, string language)
    {
        var words = OverviewWords.In(language);
        OverviewTable[] tables =
        [
            .. summary.Trend is { } trend ? new[] { TrendOf(trend, language) } : [],
            Table([words.Rule, words.Findings, words.Articles], totals.Rules,
                r => [$"{r.Descriptor.Id} {r.Descriptor.Title.In(language)}", Text(r.Findings), Text(r.Articles)]),
            Table([words.Folder, words.Articles, words.Of(DiagnosticSeverity.Error), words.Of(DiagnosticSeverity.Warning), words.Score],
                totals.Folders,
                f => [f.Path, Text(f.Articles), Text(f.Count(DiagnosticSeverity.Error)), Text(f.Count(DiagnosticSeverity.Warning)),
                    f.Score is { } score
                    ? Text(score)
                    : words.NotJudged]),
            Table([words.Lowest, words.Findings, words.Score], totals.Articles.Where(a => !a.IsClean),
                a => [a.Path, Text(a.BySeverity.Sum()), a.Score is { } score
                ? score.ToString()
                : words.NotJudged]),
        ];
        return tables.Where(t => !t.Rows.IsEmpty);
    }

    /// <summary>The table of a trend.</summary>
    public static OverviewTable TrendOf(BaselineTrend trend, string language)
    {
        var words = OverviewWords.In(language);
        return Table([words.Trend, words.Known, words.New, words.Mended], GravestFirst,
            s => [words.Of(s), Text(trend.Known(s)), Text(trend.New(s)), Text(trend.Mended(s))]);
    }

    private static OverviewTable Table<T>(ImmutableArray<string> heads, IEnumerable<T> items, Func<T, ImmutableArray<string>> row)
    {
        var all = items.ToArray();
        return new OverviewTable(heads, [.. all.Take(MostRows).Select(row)], Math.Max(0, all.Length - MostRows));
    }

    private static string Text(int value) => FormattableString.Invariant($"{value}");
}
