using System.Buffers.Binary;
using System.Runtime.InteropServices;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace.Caching;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using Microsoft.Data.Sqlite;

namespace FactCheck.Workspace.Corpus;

/// <summary>
/// Files that are being checked against each other. The first pass judges each by itself, sets the judgement aside and indexes what it states; the second gives
/// the judgements in the order of the paths, with what the articles say of each other. In memory are a few words for a file, never its text.
/// </summary>
public sealed class CorpusRun : IDisposable
{
    private const int FilesBetweenSaves = 5_000;
    private const int HashLength = 16;

    /// <summary>The text of articles in which nothing was found: nobody asks for it, so the file is not read again.</summary>
    private static readonly SourceText NoText = new("");

    private static readonly Comparer<Diagnostic> ReportOrder = Comparer<Diagnostic>.Create(Diagnostic.InReportOrder);

    private readonly CorpusParts _parts;
    private readonly CorpusIndex _index;
    private readonly IReadOnlyList<string> _roots;
    private readonly IReadOnlyList<ArticleJob> _jobs;
    private readonly string[] _full;
    private readonly JudgementMemory? _memory;
    private readonly int _threads;
    private readonly CancellationToken _cancellationToken;
    private readonly JudgedFile[] _judged;
    private readonly DiagnosticSpool _spool = new();

    internal CorpusRun(CorpusParts parts, CorpusIndex index, string? message, IReadOnlyList<string> roots, IReadOnlyList<ArticleJob> jobs,
        int threads, JudgementMemory? memory, CancellationToken cancellationToken)
    {
        (_parts, _index, Message, _roots, _jobs, _threads, _memory,
            _cancellationToken) = (parts, index, message, roots, jobs, threads, memory, cancellationToken);
        _full = [.. jobs.Select(j => FullPath(j.Path))];
        _judged = new JudgedFile[jobs.Count];
    }

    /// <summary>What the user should know of the index, or none.</summary>
    public string? Message { get; }

    /// <summary>The judgements in the order of the paths, to be asked for once.</summary>
    /// <param name="step">Called when a file has been judged by itself.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="IOException">The index or the temporary file can't be written.</exception>
    public IEnumerable<CheckedFile> Results(Action? step = null)
    {
        var survey = new CorpusSurvey();
        ILookup<int, CorpusFinding> findings;
        try
        {
            JudgeAll(step);
            DropMissing();
            _index.Save();
            findings = Survey(survey);
        }
        catch (SqliteException e)
        {
            throw new IOException($"the claim index can't be used: {e.Message}", e);
        }
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < survey.Articles.Count; i++) { places[survey.Articles[i].Path] = i; }
        var jobs = _jobs.Select((job, i) => (job, i)).ToDictionary(j => _full[j.i], j => j.job, StringComparer.Ordinal);
        var shelf = new ArticleShelf(survey.Articles, path => _parts.Read(jobs.GetValueOrDefault(path)
            ?? new ArticleJob(path, FileSettings.Standard, new ArticleMetadata())));
        return Report(i => places.TryGetValue(_full[i], out var place) ? findings[place] : [], shelf);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _index.Dispose();
        _spool.Dispose();
    }

    private void JudgeAll(Action? step)
    {
        using var run = new CheckRun(_jobs.Count, _threads, Judge, _cancellationToken);
        var i = 0;
        foreach (var file in run.Results())
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (file.Record is not { } record) { _index.Remove(_full[i]); }
            else if (!record.IsKnown) { _index.Put(_full[i], record); }
            var slot = file.Result is { } result && result.Diagnostics.Length + result.Suppressed.Length + result.Failures.Length > 0
                ? _spool.Put(CachedJudgement.Of(result))
                : default(SpoolSlot?);
            _judged[i] = new JudgedFile(file.Result?.Language, slot, file.Error, file.Record is { } known
                ? MemoryMarshal.Read<ulong>(known.Hash)
                : 0);
            if (++i % FilesBetweenSaves == 0) { _index.Save(); }
            step?.Invoke();
        }
    }

    private CheckedFile Judge(int i, CancellationToken cancellationToken) => _parts.Checker.Check(
        _jobs[i],
        _memory,
        (bytes, model) =>
        {
            var hash = HashOf(bytes, _jobs[i]);
            return _index.Holds(_full[i], hash)
                ? new ArticleRecord { Hash = hash, IsKnown = true }
                : ArticleRecorder.Record(model.Value, hash, cancellationToken);
        },
        cancellationToken);

    /// <summary>The bytes, and what is given besides them, decide what is read of an article.</summary>
    private static byte[] HashOf(byte[] bytes, ArticleJob job)
    {
        var hash = new byte[HashLength];
        BinaryPrimitives.WriteUInt128LittleEndian(hash, JudgementKey.Of(bytes, job, []));
        return hash;
    }

    private void DropMissing()
    {
        var present = new HashSet<string>(_full, StringComparer.Ordinal);
        string[] folders = [.. _roots.Where(Directory.Exists).Select(r => FullPath(r).TrimEnd('/') + "/")];
        foreach (var path in _index.KnownPaths())
        {
            if (!present.Contains(path) && folders.Any(f => path.StartsWith(f, StringComparison.Ordinal))) { _index.Remove(path); }
        }
    }

    private ILookup<int, CorpusFinding> Survey(CorpusSurvey survey)
    {
        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < _jobs.Count; i++) { shown[_full[i]] = _jobs[i].Path.Replace(Path.DirectorySeparatorChar, '/'); }
        return survey.Look(_index, _parts.Finders.Knowledge, path => shown.TryGetValue(path, out var name)
            ? (name, true)
            : (Nearby(path), false), _cancellationToken);
    }

    private IEnumerable<CheckedFile> Report(Func<int, IEnumerable<CorpusFinding>> findings, ArticleShelf shelf)
    {
        using var run = new CheckRun(_jobs.Count, _threads, (i, token) => Report(i, findings(i), shelf, token), _cancellationToken);
        foreach (var file in run.Results()) { yield return file; }
    }

    private CheckedFile Report(int i, IEnumerable<CorpusFinding> findings, ArticleShelf shelf, CancellationToken cancellationToken)
    {
        var job = _jobs[i];
        var shown = job.Path.Replace(Path.DirectorySeparatorChar, '/');
        if (_judged[i] is not { Language: { } language, Error: null } judged) { return new CheckedFile(shown, null, _judged[i].Error); }
        if (judged.Slot is null && !findings.Any())
        {
            return new CheckedFile(shown, new AnalysisResult(new Lazy<SourceText>(NoText), language, new Lazy<Article>(() => Read(job)), []), null);
        }
        try
        {
            var bytes = job.Content ?? File.ReadAllBytes(job.Path);
            if (MemoryMarshal.Read<ulong>(HashOf(bytes, job)) != judged.Hash)
            {
                return new CheckedFile(shown, null, "it was changed while it was being checked");
            }
            var source = TextDecoder.Decode(bytes);
            var article = new Lazy<Article>(() => _parts.Reader.Read(source, job));
            var own = judged.Slot is { } slot
                ? _spool.Take(slot, _parts.Packs.For(job.Settings.Packs).Rules)
                : new CachedJudgement(language, [], [], []);
            var result = new AnalysisResult(new Lazy<SourceText>(source), language, article, own.Diagnostics)
            {
                Suppressed = own.Suppressed,
                Failures = own.Failures,
            };
            return new CheckedFile(shown, findings.Any()
                ? With(result,
                CorpusParts.Judge(_parts.CorpusDriver, article.Value, _parts.Finders, job.Settings.Analysis, findings, shelf, cancellationToken))
                : result, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UnreadableTextException)
        {
            return new CheckedFile(shown, null, "it can't be read any more");
        }
    }

    /// <summary>Two judgements of one article in one.</summary>
    private static AnalysisResult With(AnalysisResult result, AnalysisResult more) => result with
    {
        Diagnostics = [.. result.Diagnostics.Concat(more.Diagnostics).Order(ReportOrder)],
        Suppressed = [.. result.Suppressed.Concat(more.Suppressed).OrderBy(s => s.Diagnostic, ReportOrder)],
        Failures = [.. result.Failures.Concat(more.Failures).OrderBy(f => f.Rule, StringComparer.Ordinal)],
    };

    private Article Read(ArticleJob job) => _parts.Read(job) ?? throw new IOException($"{job.Path} can't be read any more");

    private static string FullPath(string path) => Path.GetFullPath(path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The path of an article that is known from an earlier run: from here, when it lies below.</summary>
    private static string Nearby(string path)
    {
        var near = Path.GetRelativePath(Environment.CurrentDirectory, path).Replace(Path.DirectorySeparatorChar, '/');
        return near.StartsWith("..", StringComparison.Ordinal) ? path : near;
    }
}
