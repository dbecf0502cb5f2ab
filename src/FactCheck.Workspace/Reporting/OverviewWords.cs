using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Reporting;

/// <summary>The words of an overview, in both languages.</summary>
/// <param name="Trend">Since the baseline.</param>
/// <param name="Known">Known before.</param>
/// <param name="New">New.</param>
/// <param name="Mended">No longer there.</param>
/// <param name="Rule">Rule.</param>
/// <param name="Folder">Folder.</param>
/// <param name="Lowest">The articles with the lowest scores.</param>
/// <param name="Findings">Number of findings.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Score">Score.</param>
/// <param name="NotJudged">Instead of a score.</param>
/// <param name="More">How many rows were left out.</param>
/// <param name="Severities">What findings of a severity are called, by severity.</param>
internal sealed record OverviewWords(string Trend, string Known, string New, string Mended, string Rule, string Folder, string Lowest,
    string Findings, string Articles, string Score, string NotJudged, string More, ImmutableArray<string> Severities)
{
    private static readonly OverviewWords English = new(
        "since the baseline", "known", "new", "fixed", "by rule", "by folder", "lowest scores", "findings", "articles", "score", "not judged", "more", ["info",
            "hints", "warnings", "errors"]);

    private static readonly OverviewWords Arabic = new(
        "منذ خط الأساس", "معروفة", "جديدة", "صُححت", "حسب القاعدة", "حسب المجلد", "أدنى الدرجات", "الملاحظات", "المقالات", "الدرجة", "لم يُفحص", "غيرها", ["معلومات",
            "تنبيهات", "تحذيرات", "أخطاء"]);

    public static OverviewWords In(string language) => language == "ar" ? Arabic : English;

    public string Of(DiagnosticSeverity severity) => Severities[(int)severity];
}
