using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Reporting.Html;

/// <summary>The names that the style sheet knows.</summary>
internal static class HtmlClass
{
    public static string Of(DiagnosticSeverity severity) => DiagnosticJson.NameOf(severity);

    /// <summary>The direction of a language's lines.</summary>
    public static string DirectionOf(string language) => language == "ar" ? "rtl" : "ltr";

    /// <summary>The language that a text is given in when <paramref name="wanted"/> is asked for.</summary>
    public static string LanguageOf(LocalizedText text, string wanted) =>
        wanted == "ar" ? text.Arabic is null && text.English is not null ? "en" : "ar" : text.English is null && text.Arabic is not null ? "ar" : "en";
}
