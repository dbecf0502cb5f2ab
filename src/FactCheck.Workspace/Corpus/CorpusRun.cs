using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Reading;
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

    private readonly CorpusParts _parts;
    private readonly CorpusIndex _index;
    private readonly IReadOnlyList<string> _roots;
    private readonly IReadOnlyList<string> _files;
    private readonly string[] _full;
    private readonly ArticleMetadata _metadata;
    private readonly int _threads;
    private readonly CancellationToken _cancellationToken;
    private readonly DiagnosticSpool _spool;
    private readonly JudgedFile[] _judged;
    private readonly ConcurrentDictionary<string, Article> _empty = new(StringComparer.Ordinal);

    internal CorpusRun(CorpusParts parts, CorpusIndex index, string? message, IReadOnlyList<string> roots, IReadOnlyList<string> files, ArticleMetadata metadata, int threads, CancellationToken cancellationToken)
    {
        (_parts, _index, Message, _roots, _files, _metadata, _threads, _cancellationToken) = (parts, index, message, roots, files, metadata, threads, cancellationToken);
        _full = [.. files.Select(FullPath)];
        _spool = new DiagnosticSpool(parts.Driver.Descriptors);
        _judged = new JudgedFile[files.Count];
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
        var shelf = new ArticleShelf(survey.Articles, path => _parts.Read(path, _metadata));
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
        using var run = new CheckRun(_files.Count, _threads, Judge, _cancellationToken);
        var i = 0;
        foreach (var file in run.Results())
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (file.Record is not { } record) { _index.Remove(_full[i]); }
            else if (!record.IsKnown) { _index.Put(_full[i], record); }
            var slot = file.Result is { } result && (result.Diagnostics.Length > 0 || result.Failures.Length > 0) ? _spool.Put(result.Diagnostics, result.Failures) : default(SpoolSlot?);
            _judged[i] = new JudgedFile(file.Result?.Article.Language.Code, slot, file.Error, file.Record is { } known ? MemoryMarshal.Read<ulong>(known.Hash) : 0);
            if (++i % FilesBetweenSaves == 0) { _index.Save(); }
            step?.Invoke();
        }
    }

    private CheckedFile Judge(int i, CancellationToken cancellationToken) => _parts.Checker.Check(_files[i], _metadata, cancellationToken, (bytes, model) =>
    {
        var hash = HashOf(bytes);
        return _index.Holds(_full[i], hash) ? new ArticleRecord { Hash = hash, IsKnown = true } : ArticleRecorder.Record(model, hash, cancellationToken);
    });

    /// <summary>The bytes, and what was given besides them, decide what is read of an article.</summary>
    private byte[] HashOf(byte[] bytes)
    {
        var hash = SHA256.HashData(bytes);
        if (_metadata.Published is { } published) { BitConverter.TryWriteBytes(hash.AsSpan(8), BitConverter.ToInt64(hash, 8) ^ (published.DayNumber + 1L) * 0x100000001B3); }
        return hash[..HashLength];
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
        for (var i = 0; i < _files.Count; i++) { shown[_full[i]] = _files[i].Replace('\\', '/'); }
        return survey.Look(_index, _parts.Finders.Knowledge, path => shown.TryGetValue(path, out var name) ? (name, true) : (Nearby(path), false), _cancellationToken);
    }

    private IEnumerable<CheckedFile> Report(Func<int, IEnumerable<CorpusFinding>> findings, ArticleShelf shelf)
    {
        using var run = new CheckRun(_files.Count, _threads, (i, token) => Report(i, findings(i), shelf, token), _cancellationToken);
        foreach (var file in run.Results()) { yield return file; }
    }

    private CheckedFile Report(int i, IEnumerable<CorpusFinding> findings, ArticleShelf shelf, CancellationToken cancellationToken)
    {
        var shown = _files[i].Replace('\\', '/');
        if (_judged[i] is not { Language: { } language, Error: null } judged) { return new CheckedFile(shown, null, _judged[i].Error); }
        var isAmongOthers = findings.Any();
        if (judged.Slot is null && !isAmongOthers) { return new CheckedFile(shown, new AnalysisResult(Empty(language), [], []), null); }
        try
        {
            var bytes = File.ReadAllBytes(_files[i]);
            if (MemoryMarshal.Read<ulong>(HashOf(bytes)) != judged.Hash) { return new CheckedFile(shown, null, "it was changed while it was being checked"); }
            var source = TextDecoder.Decode(bytes);
            var article = isAmongOthers ? _parts.Reader.Read(source, ArticleReader.FormatOf(_files[i]), _metadata) : _parts.Outline(source, _files[i], language);
            var (diagnostics, failures) = judged.Slot is { } slot ? _spool.Take(slot) : ([], []);
            if (isAmongOthers)
            {
                var more = CorpusParts.Judge(_parts.CorpusDriver, article, _parts.Finders, findings, shelf, cancellationToken);
                Diagnostic[] all = [.. diagnostics, .. more.Diagnostics];
                Array.Sort(all, Diagnostic.InReportOrder);
                (diagnostics, failures) = (ImmutableArray.Create(all), [.. failures.Concat(more.Failures).OrderBy(f => f.Rule, StringComparer.Ordinal)]);
            }
            return new CheckedFile(shown, new AnalysisResult(article, diagnostics, failures), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UndecodableTextException)
        {
            return new CheckedFile(shown, null, "it can't be read any more");
        }
    }

    private Article Empty(string language) => _empty.GetOrAdd(language, code => _parts.Outline(new SourceText(""), "", code));

    private static string FullPath(string path) => Path.GetFullPath(path).Replace('\\', '/');

    /// <summary>The path of an article that is known from an earlier run: from here, when it lies below.</summary>
    private static string Nearby(string path)
    {
        var near = Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
        return near.StartsWith("..", StringComparison.Ordinal) ? path : near;
    }
}
