using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Reporting.Html;

/// <summary>The names that the style sheet knows.</summary>
internal static class HtmlClass
{
    public static string Of(DiagnosticSeverity severity) => DiagnosticJson.NameOf(severity);

    /// <summary>The direction of a language's lines.</summary>
    public static string DirectionOf(string language) => language == "ar" ? "rtl" : "ltr";
}
