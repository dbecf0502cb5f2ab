using System.Text.Json;
using FactCheck.Analysis;
using FactCheck.Syntax;
using FactCheck.Workspace.Reading;
using FactCheck.Workspace.Reporting;

namespace FactCheck.Workspace.Streams;

/// <summary>Answers each article with its findings.</summary>
public sealed class CheckStream(ArticleReader reader, AnalysisDriver driver, string language) : ArticleStream(reader)
{
    /// <inheritdoc/>
    private protected override bool ReadsTitle => true;

    /// <inheritdoc/>
    private protected override bool Write(Utf8JsonWriter json, Article article, TitleAbove title, CancellationToken cancellationToken)
    {
        var result = driver.Analyze(article, cancellationToken);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics) { DiagnosticJson.Write(json, diagnostic, article.Source, language, title); }
        json.WriteEndArray();
        if (result.IsComplete) { return true; }
        json.WriteStartArray("failures");
        foreach (var failure in result.Failures) { json.WriteStringValue($"{failure.Rule}: {failure.Reason}"); }
        json.WriteEndArray();
        return false;
    }
}
