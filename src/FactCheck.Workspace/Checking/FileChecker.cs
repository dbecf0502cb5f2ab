using FactCheck.Analysis;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace.Corpus;
using FactCheck.Workspace.Reading;

namespace FactCheck.Workspace.Checking;

/// <summary>Checks files, several at once, and gives the judgements in the order of the paths. Only a few files are in memory at a time.</summary>
/// <param name="reader">Reads articles.</param>
/// <param name="finders">Finds what they say.</param>
/// <param name="driver">Judges them; asked for when the first article has been read, so that rules may load in the meantime.</param>
public sealed class FileChecker(ArticleReader reader, FinderSet finders, Lazy<AnalysisDriver> driver)
{
    private const int LargestFile = 64 * 1024 * 1024;

    /// <summary>The judgement of one file. What goes wrong with it is said, never thrown.</summary>
    public CheckedFile Check(string path, ArticleMetadata metadata, CancellationToken cancellationToken) => Check(path, metadata, cancellationToken, null);

    /// <summary>The same, with what <paramref name="record"/> takes from the file's bytes and the article's model.</summary>
    internal CheckedFile Check(string path, ArticleMetadata metadata, CancellationToken cancellationToken, Func<byte[], SemanticModel, ArticleRecord>? record)
    {
        var shown = path.Replace('\\', '/');
        try
        {
            if (new FileInfo(path).Length > LargestFile) { return new CheckedFile(shown, null, "it is larger than 64 MB"); }
            var bytes = File.ReadAllBytes(path);
            var model = new SemanticModel(reader.Read(TextDecoder.Decode(bytes), ArticleReader.FormatOf(path), metadata), finders);
            if (!driver.IsValueCreated) { ReadAhead(model, cancellationToken); }
            return new CheckedFile(shown, driver.Value.Analyze(model, cancellationToken), null) { Record = record?.Invoke(bytes, model) };
        }
        catch (UndecodableTextException e)
        {
            return new CheckedFile(shown, null, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new CheckedFile(shown, null, e is FileNotFoundException ? "it is gone" : e is UnauthorizedAccessException ? "it may not be read" : "it can't be read");
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return new CheckedFile(shown, null, $"it can't be understood: {e.Message}");
        }
    }

    /// <summary>Finds what nearly every rule set will ask for, while the rules still load on another thread.</summary>
    private static void ReadAhead(SemanticModel model, CancellationToken cancellationToken)
    {
        _ = model.Mentions(MentionKind.Date, cancellationToken);
        _ = model.Mentions(MentionKind.Number, cancellationToken);
        _ = model.Mentions(MentionKind.Quotation, cancellationToken);
    }

    /// <summary>Begins to check many files. With more than one thread the work begins before this returns; with one, when the judgements are asked for.</summary>
    public CheckRun Begin(IReadOnlyList<string> paths, ArticleMetadata metadata, int threads, CancellationToken cancellationToken = default) =>
        new(paths.Count, threads, (i, token) => Check(paths[i], metadata, token), cancellationToken);
}
