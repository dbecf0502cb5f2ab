using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Syntax;
using FactCheck.Workspace.Baselines;
using FactCheck.Workspace.Caching;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Git;
using FactCheck.Workspace.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Cli.Commands;

/// <summary>Decides which files are checked, which of their findings count, and whether the run fails.</summary>
/// <param name="options">The options.</param>
/// <param name="services">FactCheck.</param>
/// <param name="failOn">The least severity that fails, as the command line says; none when each file's configuration decides.</param>
internal sealed class Gate(GateOptions options, IServiceProvider services, string? failOn)
{
    private const string Never = "never";
    private const int FewArticles = 50;

    private JudgementCache? _cache;
    private ChangedWork? _changes;
    private BaselineSet? _baselines;

    /// <summary>True when a finding was met that fails the run.</summary>
    public bool IsShut { get; private set; }

    /// <summary>The paths that were asked for, once the run is planned.</summary>
    public IReadOnlyList<string> Paths { get; private set; } = [];

    /// <summary>The files to check.</summary>
    public IReadOnlyList<ArticleJob> Plan(ParseResult parsed, IReadOnlyList<string> paths, ArticleMetadata given, CancellationToken cancellationToken)
    {
        _changes = parsed.GetValue(options.Staged) ? ChangedWork.Staged(Environment.CurrentDirectory, cancellationToken)
            : parsed.GetValue(options.Since) is { } revision ? ChangedWork.Since(revision, Environment.CurrentDirectory, cancellationToken)
            : null;
        Paths = paths.Count == 0 && _changes is not null ? [_changes.Folder] : paths;
        _baselines = parsed.GetValue(options.NoBaseline) ? null : new BaselineSet(parsed.GetValue(options.Baseline));
        var jobs = services.GetRequiredService<JobPlanner>().Plan(Paths, given, parsed.GetValue(options.NoConfiguration), cancellationToken);
        return _changes?.Select(jobs, cancellationToken) ?? jobs;
    }

    /// <summary>What is remembered of earlier runs; nothing for a few articles, which are judged sooner than a cache is read.</summary>
    public JudgementMemory? Remember(ParseResult parsed, int articles)
    {
        if (parsed.GetValue(options.NoCache) || articles < FewArticles && parsed.GetValue(options.Cache) is null) { return null; }
        if ((parsed.GetValue(options.Cache) ?? CacheFolder()) is not { Length: > 0 } folder) { return null; }
        _cache = JudgementCache.Open(Path.Combine(folder, $"judgements-{NameOf(Environment.CurrentDirectory)}.bin"));
        return services.GetRequiredService<Func<JudgementCache, JudgementMemory>>()(_cache);
    }

    /// <summary>Says in a summary what the whole run tells.</summary>
    /// <param name="summary">The counts.</param>
    /// <param name="rules">The rules of the run.</param>
    public void Complete(RunSummary summary, IEnumerable<DiagnosticDescriptor> rules)
    {
        _cache?.Save();
        if (_changes is not null || _baselines is not { HasAny: true }) { return; }
        BaselineEntry[] mended = [.. _baselines.Fixed(Paths)];
        summary.Fixed = mended.Sum(e => e.Count);
        summary.Trend = new BaselineTrend(summary, mended, rules);
    }

    /// <summary>The judgements with the findings that count.</summary>
    public IEnumerable<CheckedFile> Pass(IReadOnlyList<ArticleJob> jobs, IEnumerable<CheckedFile> files)
    {
        var at = 0;
        foreach (var file in files)
        {
            var job = jobs[at++];
            var counted = _baselines?.Apply(job, file) ?? file;
            counted = _changes?.Apply(counted) ?? counted;
            counted = counted with { FailOn = LeastOf(job.Settings) };
            IsShut |= counted.Fails;
            yield return counted;
        }
    }

    /// <summary>The user's own cache folder; none for a user who has no home.</summary>
    private static string? CacheFolder()
    {
        var folder = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache
            ? cache
            : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return folder.Length > 0 ? Path.Combine(folder, "factcheck") : null;
    }

    /// <summary>Each folder that runs begin in has its own cache, so that none grows for all.</summary>
    private static string NameOf(string folder) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)).AsSpan(0, 8));

    private DiagnosticSeverity? LeastOf(FileSettings settings)
    {
        if (failOn is not null) { return failOn == Never ? null : Enum.Parse<DiagnosticSeverity>(failOn, ignoreCase: true); }
        return settings.Configuration?.FailOn is { } configured ? configured.Value : DiagnosticSeverity.Error;
    }
}
