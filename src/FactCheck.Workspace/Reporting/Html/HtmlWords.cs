using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Reporting.Html;

/// <summary>The words of the page itself, in both languages.</summary>
internal sealed record HtmlWords
{
    private static readonly HtmlWords English = new()
    {
        Title = "Fact-check report",
        Skip = "Skip to the articles",
        Summary = "Summary",
        Rules = "By rule",
        Rule = "Rule",
        Articles = "By article",
        Article = "Article",
        ArticleCount = "Articles",
        Folders = "By folder",
        Folder = "Folder",
        Count = "Findings",
        Score = "Score",
        NoScore = "not judged",
        Severities = ["Info", "Hints", "Warnings", "Errors"],
        Finding = "Finding",
        OutsideText = "Outside the text",
        LeftOut = "Paragraphs without findings are left out.",
        Clean = "Without findings",
        Suppressed = "Left standing by a comment",
        Reason = "Reason",
        Method = "A score is 100 less 20 for each error, 5 for each warning and 1 for each hint; one rule counts at most three times in an article. Nothing was changed in any file.",
    };

    private static readonly HtmlWords Arabic = new()
    {
        Title = "تقرير تدقيق الحقائق",
        Skip = "انتقل إلى المقالات",
        Summary = "الخلاصة",
        Rules = "حسب القاعدة",
        Rule = "القاعدة",
        Articles = "حسب المقال",
        Article = "المقال",
        ArticleCount = "المقالات",
        Folders = "حسب المجلد",
        Folder = "المجلد",
        Count = "الملاحظات",
        Score = "الدرجة",
        NoScore = "لم يُفحص",
        Severities = ["معلومات", "تنبيهات", "تحذيرات", "أخطاء"],
        Finding = "ملاحظة",
        OutsideText = "خارج النص",
        LeftOut = "حُذفت الفقرات التي لا ملاحظات فيها.",
        Clean = "بلا ملاحظات",
        Suppressed = "أُبقيت بتعليق في المقال",
        Reason = "السبب",
        Method = "الدرجة مئة، يُخصم منها 20 عن كل خطأ و5 عن كل تحذير و1 عن كل تنبيه، ولا تُحتسب القاعدة الواحدة أكثر من ثلاث مرات في المقال. لم يُغيَّر شيء في أي ملف.",
    };

    public required string Title { get; init; }

    public required string Skip { get; init; }

    public required string Summary { get; init; }

    public required string Rules { get; init; }

    public required string Rule { get; init; }

    public required string Articles { get; init; }

    public required string Article { get; init; }

    public required string ArticleCount { get; init; }

    public required string Folders { get; init; }

    public required string Folder { get; init; }

    public required string Count { get; init; }

    public required string Score { get; init; }

    public required string NoScore { get; init; }

    public required string[] Severities { get; init; }

    public required string Finding { get; init; }

    public required string OutsideText { get; init; }

    public required string LeftOut { get; init; }

    public required string Clean { get; init; }

    public required string Suppressed { get; init; }

    public required string Reason { get; init; }

    public required string Method { get; init; }

    public static HtmlWords In(string language) => language == "ar" ? Arabic : English;

    /// <summary>The heading over a number of findings of a severity.</summary>
    public string Of(DiagnosticSeverity severity) => Severities[(int)severity];

    /// <summary>Says how many articles a page has left out.</summary>
    public string More(int articles) => this == Arabic
        ? FormattableString.Invariant($"مقالات أخرى لم تُعرض لطول الصفحة: {articles}")
        : FormattableString.Invariant($"More articles than the page can hold: {articles} were left out.");
}
