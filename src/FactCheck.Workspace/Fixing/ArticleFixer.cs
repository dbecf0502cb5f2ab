using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Files;
using FactCheck.Workspace.Reading;

namespace FactCheck.Workspace.Fixing;

/// <summary>Mends articles: applies fixes, judges the result, and again, until nothing is left to mend. Nothing but the edits changes in a file.</summary>
/// <param name="reader">Reads articles.</param>
/// <param name="packs">What judges them.</param>
public sealed class ArticleFixer(ArticleReader reader, PackSets packs)
{
    /// <summary>Fixes that undo each other end here.</summary>
    private const int MostPasses = 10;

    /// <summary>The article after its fixes; what goes wrong with it is said, never thrown. The file is not written.</summary>
    /// <param name="job">The article.</param>
    /// <param name="upTo">The fixes that may be applied: safe ones, or suggestions too.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public FixedArticle Fix(ArticleJob job, FixSafety upTo, CancellationToken cancellationToken = default)
    {
        try
        {
            var bytes = File.ReadAllBytes(job.Path);
            var source = TextDecoder.Decode(bytes);
            // An encoding that does not give the bytes back would change what nobody edits.
            if (!TextDecoder.Encode(source.Text, source.Encoding).AsSpan().SequenceEqual(bytes)) { return new FixedArticle(job.Path, bytes, source, source.Text, 0, "its bytes would not be kept"); }
            var (text, count) = Mend(job, source, upTo, cancellationToken);
            return new FixedArticle(job.Path, bytes, source, text, count, null);
        }
        catch (Exception e) when (e is UndecodableTextException or IOException or UnauthorizedAccessException)
        {
            return new FixedArticle(job.Path, [], new SourceText(""), "", 0, e.Message);
        }
    }

    /// <summary>Writes a mended article in its place. The old one is whole until the new one is; encoding, mark, line ends and mode are kept.</summary>
    /// <exception cref="IOException">The file changed in the meantime, or can't be written; it is as it was.</exception>
    /// <exception cref="System.Text.EncoderFallbackException">Its encoding does not have a character of a fix; it is as it was.</exception>
    public static void Write(FixedArticle article)
    {
        var path = new FileInfo(article.Path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? article.Path;
        var bytes = TextDecoder.Encode(article.Text, article.Source.Encoding);
        if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(article.Bytes)) { throw new IOException("it was changed in the meantime"); }
        AtomicFile.Write(path, bytes);
    }

    private (string Text, int Count) Mend(ArticleJob job, SourceText source, FixSafety upTo, CancellationToken cancellationToken)
    {
        var set = packs.For(job.Settings.Packs);
        var seen = new HashSet<string>(StringComparer.Ordinal) { source.Text };
        var (text, count) = (source.Text, 0);
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var article = reader.Read(new SourceText(text, source.Encoding), job);
            var result = set.Driver.Value.Analyze(new SemanticModel(article, set.Finders), job.Settings.Analysis, cancellationToken);
            var applicable = FixApplier.Choose(result.Diagnostics.Where(d => upTo > FixSafety.Safe || !FactGuard.ChangesFacts(d, text)), upTo);
            if (applicable.Count == 0) { break; }
            var next = FixApplier.Apply(text, applicable, upTo);
            if (!seen.Add(next)) { break; }
            (text, count) = (next, count + applicable.Count);
        }
        return (text, count);
    }
}
