using System.Text.Json;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Workspace.Reading;
using FactCheck.Workspace.Reporting;

namespace FactCheck.Workspace.Streams;

/// <summary>Answers each article with the mentions in it.</summary>
public sealed class InspectStream(ArticleReader reader, FinderSet finders) : ArticleStream(reader)
{
    /// <inheritdoc/>
    private protected override bool Write(Utf8JsonWriter json, Article article, TitleAbove title, CancellationToken cancellationToken)
    {
        var model = new SemanticModel(article, finders);
        json.WriteStartArray("mentions");
        foreach (var mention in StreamMentions.Of(model, cancellationToken)) { MentionJson.Write(json, mention, article.Source); }
        json.WriteEndArray();
        return true;
    }
}
