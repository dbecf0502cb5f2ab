using System.Collections.Immutable;
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
    /// <summary>Fixes that undo or feed each other end here.</summary>
    private const int MostPasses = 10;

    /// <summary>A text that grows to more than twice its length and this many UTF-16 units is fed by a rule without end.</summary>
    private const int Room = 1_000;

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
            if (!TextDecoder.Encode(source.Text, source.Encoding).AsSpan().SequenceEqual(bytes))
            {
                return new FixedArticle(job.Path, bytes, source, source.Text, 0, "its bytes would not be kept");
            }
            return Mend(new FixedArticle(job.Path, bytes, source, source.Text, 0, null), job, upTo, cancellationToken);
        }
        catch (Exception e) when (e is UnreadableTextException or IOException or UnauthorizedAccessException)
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

    /// <summary>Mends until nothing is left to mend. Rules whose fixes come to no end are left out, and when that is not stable, nothing is changed: a second time must change nothing.</summary>
    private FixedArticle Mend(FixedArticle article, ArticleJob job, FixSafety upTo, CancellationToken cancellationToken)
    {
        var once = Settle(article.Source.Text);
        if (once.Endless.IsEmpty) { return article with { Text = once.Text, Count = once.Count }; }
        return Settle(once.Text).Text == once.Text
            ? article with { Text = once.Text, Count = once.Count, Endless = once.Endless }
            : article with { Endless = once.Endless };

        (string Text, int Count, ImmutableArray<string> Endless) Settle(string text)
        {
            ImmutableArray<string> endless = [];
            var (mended, count, culprits) = Pass(job, article.Source.Encoding, text, upTo, [], cancellationToken);
            while (!culprits.IsEmpty)
            {
                endless = [.. endless.Concat(culprits).Distinct().Order(StringComparer.Ordinal)];
                (mended, count, culprits) = Pass(job, article.Source.Encoding, text, upTo, endless, cancellationToken);
            }
            return (mended, count, endless);
        }
    }

    /// <summary>Applies fixes until there are none. When that comes to no end, the rules of the last pass are named and the text is of no use.</summary>
    private (string Text, int Count, ImmutableArray<string> Culprits) Pass(ArticleJob job, SourceEncoding encoding, string text, FixSafety upTo,
        ImmutableArray<string> without, CancellationToken cancellationToken)
    {
        var set = packs.For(job.Settings.Packs);
        var settings = job.Settings.Analysis with { EveryPlace = true };
        var seen = new HashSet<string>(StringComparer.Ordinal) { text };
        var longest = (2 * text.Length) + Room;
        var count = 0;
        for (var pass = 0; ; pass++)
        {
            var article = reader.Read(new SourceText(text, encoding), job);
            var result = set.Driver.Value.Analyze(new SemanticModel(article, set.Finders), settings, cancellationToken);
            var applicable = FixApplier.Choose(result.Diagnostics.Where(d => !without.Contains(d.Id)
                && (upTo > FixSafety.Safe || !FactGuard.ChangesFacts(d, text))), upTo);
            if (applicable.Count == 0) { return (text, count, []); }
            var next = FixApplier.Apply(text, applicable, upTo);
            if (pass == MostPasses || next.Length > longest || !seen.Add(next))
            {
                return (text, count, [.. applicable.Select(d => d.Id).Distinct()]);
            }
            (text, count) = (next, count + applicable.Count);
        }
    }
}
