using System.Collections.Immutable;
using FactCheck.Evaluation.Gold;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace;
using FactCheck.Workspace.Reading;
using FactCheck.Workspace.Streams;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Evaluation;

/// <summary>Reads a text as <c>factcheck inspect --ndjson</c> does.</summary>
internal sealed class MentionSource
{
    private readonly ArticleReader _reader;
    private readonly FinderSet _finders;

    public MentionSource()
    {
        var services = new ServiceCollection().AddFactCheck().BuildServiceProvider();
        (_reader, _finders) = (services.GetRequiredService<ArticleReader>(), services.GetRequiredService<FinderSet>());
    }

    public ImmutableArray<Mention> Of(GoldRow row)
    {
        var article = _reader.Read(new SourceText(row.Text), ArticleFormat.Text, new ArticleMetadata { Published = row.Reference, Language = row.Language });
        return [.. StreamMentions.Of(new SemanticModel(article, _finders), CancellationToken.None).Where(m => row.Kinds.Contains(m.Kind.Name) && !(row.BoundedOnly && m is FigureMention { Interval.IsExact: true, IsApproximate: false } && !row.Expected.Any(e => e.Span == m.Span)))];
    }
}
