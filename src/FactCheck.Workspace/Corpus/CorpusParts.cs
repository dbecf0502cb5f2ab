using FactCheck.Analysis;
using FactCheck.Claims;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Reading;

namespace FactCheck.Workspace.Corpus;

/// <summary>What a corpus run works with.</summary>
internal sealed record CorpusParts(FileChecker Checker, ArticleReader Reader, PackSets Packs, FinderSet Finders, AnalysisDriver CorpusDriver)
{
    /// <summary>The judgement of an article by the rules about several.</summary>
    public static AnalysisResult Judge(AnalysisDriver driver, Article article, FinderSet finders, AnalysisSettings settings,
        IEnumerable<CorpusFinding> findings, ArticleShelf shelf, CancellationToken cancellationToken)
    {
        var model = new SemanticModel(article, finders);
        foreach (var kind in findings.Select(f => f.Locate(article, shelf)).OfType<CrossMention>().GroupBy(m => m.Kind))
        {
            model.Give(kind.Key, kind);
        }
        return driver.Analyze(model, settings, cancellationToken);
    }

    /// <summary>A file read again; nothing when it can no longer be read.</summary>
    public Article? Read(ArticleJob job)
    {
        try
        {
            return Reader.Read(TextDecoder.Decode(job.Content ?? File.ReadAllBytes(job.Path)), job);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UnreadableTextException)
        {
            return null;
        }
    }
}
