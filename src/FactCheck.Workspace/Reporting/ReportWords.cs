using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Reporting;

/// <summary>The words of the reports themselves, in both languages.</summary>
internal sealed record ReportWords(string Error, string Warning, string Hint, string Info, string Why, string Fix, string See, string NotRead,
    string NotJudged, string Clean, string Fact)
{
    private static readonly ReportWords English = new("error", "warning", "hint", "info", "why", "fix", "see", "not read", "not judged",
        "nothing found", "fact");

    private static readonly ReportWords Arabic = new("خطأ", "تحذير", "تنبيه", "معلومة", "لماذا", "التصحيح", "انظر", "لم يُقرأ", "لم يُفحص",
        "لا ملاحظات", "المعلومة");

    public static ReportWords In(string language) => language == "ar" ? Arabic : English;

    public string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Error,
        DiagnosticSeverity.Warning => Warning,
        DiagnosticSeverity.Hint => Hint,
        _ => Info,
    };

    public string Totals(RunSummary summary, string language)
    {
        var (errors, warnings, hints, infos) = (summary.Count(DiagnosticSeverity.Error), summary.Count(DiagnosticSeverity.Warning),
            summary.Count(DiagnosticSeverity.Hint), summary.Count(DiagnosticSeverity.Info));
        return (language == "ar"
            ? FormattableString.Invariant($"المقالات: {summary.Files} · أخطاء: {errors} · تحذيرات: {warnings} · تنبيهات: {hints} · معلومات: {infos}")
            : FormattableString.Invariant($"articles: {summary.Files} · errors: {errors} · warnings: {warnings} · hints: {hints} · info: {infos}")) + SetAside(summary,
            language) + Unfinished(summary, language);
    }

    /// <summary>What was looked at and what is left out of the counts, without the counts.</summary>
    public string Run(RunSummary summary, string language) => (language == "ar"
        ? FormattableString.Invariant($"المقالات: {summary.Files} · بلا ملاحظات: {summary.Clean}")
        : FormattableString.Invariant($"articles: {summary.Files} · without findings: {summary.Clean}")) + SetAside(summary,
        language) + Unfinished(summary, language);

    private static string Unfinished(RunSummary summary, string language) => summary.Incomplete == 0 ? "" : language == "ar"
        ? FormattableString.Invariant($"؛ لم يكتمل فحص {summary.Incomplete}")
        : FormattableString.Invariant($"; {summary.Incomplete} not fully checked");

    private static string SetAside(RunSummary summary, string language)
    {
        var text = "";
        if (summary.Suppressed > 0)
        {
            text += language == "ar"
                ? FormattableString.Invariant($" · محجوبة بتعليق: {summary.Suppressed}")
                : FormattableString.Invariant($" · suppressed: {summary.Suppressed}");
        }
        if (summary.Known > 0)
        {
            text += language == "ar"
                ? FormattableString.Invariant($" · معروفة من قبل: {summary.Known}")
                : FormattableString.Invariant($" · in the baseline: {summary.Known}");
        }
        if (summary.Fixed > 0)
        {
            text += language == "ar"
                ? FormattableString.Invariant($" · صُححت: {summary.Fixed} (factcheck baseline prune)")
                : FormattableString.Invariant($" · fixed since the baseline: {summary.Fixed} (factcheck baseline prune)");
        }
        return text;
    }
}
