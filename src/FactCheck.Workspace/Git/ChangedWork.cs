using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Text;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Git;

/// <summary>What was changed in a repository since a revision, or what is staged for the next commit.</summary>
public sealed class ChangedWork
{
    private static readonly string[] Diff = ["-c", "core.quotePath=true", "-c", "diff.noprefix=false", "diff", "--unified=0", "--no-color",
        "--no-ext-diff", "--no-textconv", "--text", "--find-renames", "-l0", "--src-prefix=a/", "--dst-prefix=b/", "--no-relative",
        "--diff-filter=d"];

    private readonly GitRepository _repository;
    private readonly bool _staged;
    private readonly Dictionary<string, ChangedLines> _files;

    private ChangedWork(GitRepository repository, bool staged, Dictionary<string, ChangedLines> files) =>
        (_repository, _staged, _files) = (repository, staged, files);

    /// <summary>The top folder of the repository as the current folder sees it.</summary>
    public string Folder => Path.GetRelativePath(Environment.CurrentDirectory, _repository.Root);

    /// <summary>What differs from where the current work left a revision, committed or not, new files included.</summary>
    /// <exception cref="GitException">There is no repository, or no such revision.</exception>
    public static ChangedWork Since(string revision, string folder, CancellationToken cancellationToken)
    {
        var repository = RepositoryOf(folder);
        if (revision.StartsWith('-')) { throw new GitException($"'{revision}' is no revision"); }
        var commit = CommitOf(repository, revision, cancellationToken);
        string from;
        try
        {
            from = repository.Run(cancellationToken, "merge-base", commit, "HEAD").Trim();
        }
        catch (GitException)
        {
            from = commit; // no common history, or no commit of our own yet
        }
        var files = DiffReader.Read(repository.Run(cancellationToken, [.. Diff, from, "--"]));
        foreach (var path in repository.Run(cancellationToken, "ls-files", "--others", "--exclude-standard",
            "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            files[path] = ChangedLines.All;
        }
        return new ChangedWork(repository, false, files);
    }

    /// <summary>What is staged. Articles are judged as they are staged, whatever the file says by now.</summary>
    /// <exception cref="GitException">There is no repository.</exception>
    public static ChangedWork Staged(string folder, CancellationToken cancellationToken)
    {
        var repository = RepositoryOf(folder);
        return new ChangedWork(repository, true, DiffReader.Read(repository.Run(cancellationToken, [.. Diff, "--cached", "--"])));
    }

    /// <summary>The jobs for articles with changed lines.</summary>
    public IReadOnlyList<ArticleJob> Select(IEnumerable<ArticleJob> jobs, CancellationToken cancellationToken)
    {
        var selected = new List<ArticleJob>();
        foreach (var job in jobs)
        {
            var path = _repository.Relative(job.Path);
            if (!_files.TryGetValue(path, out var lines) || lines.IsEmpty) { continue; }
            selected.Add(_staged ? job with { Content = _repository.RunForBytes(cancellationToken, "cat-file", "blob", ":" + path) } : job);
        }
        return selected;
    }

    /// <summary>The judgement with those findings alone that have at least one place on a changed line.</summary>
    public CheckedFile Apply(CheckedFile file)
    {
        if (file.Result is not { } result || !_files.TryGetValue(_repository.Relative(file.Path), out var lines) || lines.IsWhole) { return file; }
        ImmutableArray<Diagnostic> touched = [.. result.Diagnostics.Where(d => IsTouched(d, lines, result.Source))];
        return file with
        {
            Result = result with
            {
                Diagnostics = touched,
                Suppressed = [.. result.Suppressed.Where(s => IsTouched(s.Diagnostic, lines, result.Source))],
            },
        };
    }

    private bool IsTouched(Diagnostic diagnostic, ChangedLines lines, SourceText source) =>
        lines.Touches(source, diagnostic.Span)
            || diagnostic.Related.Any(r => r.Elsewhere is { } there ? IsTouched(there) : lines.Touches(source, r.Span));

    private bool IsTouched(ArticlePlace there) =>
        _files.TryGetValue(_repository.Relative(there.Path), out var lines) && lines.Touches(there.Start.Line, there.End.Line);

    private static string CommitOf(GitRepository repository, string revision, CancellationToken cancellationToken)
    {
        try
        {
            return repository.Run(cancellationToken, "rev-parse", "--verify", "--quiet", revision + "^{commit}").Trim();
        }
        catch (GitException e) when (e.Message.Length == 0)
        {
            throw new GitException($"there is no revision '{revision}'", e);
        }
    }

    private static GitRepository RepositoryOf(string folder) =>
        GitRepository.Of(folder) ?? throw new GitException("this folder is in no git repository");
}
