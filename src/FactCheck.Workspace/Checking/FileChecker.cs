using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace.Caching;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Corpus;
using FactCheck.Workspace.Reading;

namespace FactCheck.Workspace.Checking;

/// <summary>Checks files, several at once, and gives the judgements in the order of the paths. Only a few files are in memory at a time.</summary>
/// <param name="reader">Reads articles.</param>
/// <param name="packs">What judges them.</param>
public sealed class FileChecker(ArticleReader reader, PackSets packs)
{
    private const int LargestFile = 64 * 1024 * 1024;

    /// <summary>The judgement of one file. What goes wrong with it is said, never thrown.</summary>
    /// <param name="job">The file.</param>
    /// <param name="memory">The judgements of earlier runs, or none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public CheckedFile Check(ArticleJob job, JudgementMemory? memory,
        CancellationToken cancellationToken) => Check(job, memory, null, cancellationToken);

    /// <summary>The same, with what <paramref name="record"/> takes from the file's bytes and, when it needs it, from the article's model.</summary>
    internal CheckedFile Check(ArticleJob job, JudgementMemory? memory, Func<byte[], Lazy<SemanticModel>, ArticleRecord>? record,
        CancellationToken cancellationToken)
    {
        var shown = job.Path.Replace(Path.DirectorySeparatorChar, '/');
        try
        {
            if (job.Content is null && new FileInfo(job.Path).Length > LargestFile)
            {
                return new CheckedFile(shown, null, "it is larger than 64 MB");
            }
            var bytes = job.Content ?? File.ReadAllBytes(job.Path);
            var set = packs.For(job.Settings.Packs);
            var model = new Lazy<SemanticModel>(() => new SemanticModel(reader.Read(TextDecoder.Decode(bytes), job), set.Finders));
            var key = memory?.KeyOf(bytes, job) ?? default;
            if (memory?.Find(key, bytes, job) is { } remembered)
            {
                return new CheckedFile(shown, remembered, null) { Record = record?.Invoke(bytes, model) };
            }
            if (!set.Driver.IsValueCreated) { ReadAhead(model.Value, cancellationToken); }
            var result = set.Driver.Value.Analyze(model.Value, job.Settings.Analysis, cancellationToken);
            memory?.Keep(key, result);
            return new CheckedFile(shown, result, null) { Record = record?.Invoke(bytes, model) };
        }
        catch (UnreadableTextException e)
        {
            return new CheckedFile(shown, null, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new CheckedFile(shown, null, e is FileNotFoundException
                ? "it is gone"
                : e is UnauthorizedAccessException ? "it may not be read" : "it can't be read");
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException or Packs.RulePacksException))
        {
            return new CheckedFile(shown, null, $"it can't be understood: {e.Message}");
        }
    }

    /// <summary>Finds what nearly every pack will ask for, while the rules still load on another thread.</summary>
    private static void ReadAhead(SemanticModel model, CancellationToken cancellationToken)
    {
        _ = model.Mentions(MentionKind.Date, cancellationToken);
        _ = model.Mentions(MentionKind.Number, cancellationToken);
        _ = model.Mentions(MentionKind.Quotation, cancellationToken);
        try { _ = model.Mentions(MentionKind.Organisation, cancellationToken); }
        // broken facts are told by the rules that ask for them, and matter to no others
        catch (Exception e) when (e is Packs.RulePacksException or IOException) { }
    }

    /// <summary>Begins to check many files. With more than one thread, reading begins before this returns; with one, when the judgements are asked for.</summary>
    /// <param name="jobs">The files.</param>
    /// <param name="threads">Number of threads that work.</param>
    /// <param name="memory">The judgements of earlier runs, or none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public CheckRun Begin(IReadOnlyList<ArticleJob> jobs, int threads, JudgementMemory? memory = null,
        CancellationToken cancellationToken = default) =>
        new(jobs.Count, threads, (i, token) => Check(jobs[i], memory, token), cancellationToken);

    /// <summary>The same for files of which nothing is configured.</summary>
    public CheckRun Begin(IReadOnlyList<string> paths, ArticleMetadata metadata, int threads, CancellationToken cancellationToken = default) =>
        Begin([.. paths.Select(p => new ArticleJob(p, FileSettings.Standard, metadata))], threads, null, cancellationToken);
}
