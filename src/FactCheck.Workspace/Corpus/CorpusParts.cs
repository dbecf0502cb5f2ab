using FactCheck.Analysis;
using FactCheck.Claims;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Reading;

namespace FactCheck.Workspace.Corpus;

/// <summary>What a corpus run works with.</summary>
internal sealed record CorpusParts(FileChecker Checker, ArticleReader Reader, FinderSet Finders, AnalysisDriver Driver, AnalysisDriver CorpusDriver, TimeProvider Clock)
{
    /// <summary>The judgement of an article by the rules about several.</summary>
    public static AnalysisResult Judge(AnalysisDriver driver, Article article, FinderSet finders, IEnumerable<CorpusFinding> findings, ArticleShelf shelf, CancellationToken cancellationToken)
    {
        var model = new SemanticModel(article, finders);
        foreach (var kind in findings.Select(f => f.Locate(article, shelf)).OfType<CrossMention>().GroupBy(m => m.Kind)) { model.Give(kind.Key, kind); }
        return driver.Analyze(model, cancellationToken);
    }

    /// <summary>A file read again; nothing when it can no longer be read.</summary>
    public Article? Read(string path, ArticleMetadata metadata)
    {
        try
        {
            return Reader.Read(TextDecoder.Decode(File.ReadAllBytes(path)), ArticleReader.FormatOf(path), metadata);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UndecodableTextException)
        {
            return null;
        }
    }

    /// <summary>An article of which only source and language are known: enough to report what was found in it before.</summary>
    public Article Outline(SourceText source, string path, string language) =>
        new ArticleBuilder(ArticleReader.FormatOf(path), new ArticleMetadata { Language = language }, Reader.Languages).Build(FoldedText.Surface(source));
}
