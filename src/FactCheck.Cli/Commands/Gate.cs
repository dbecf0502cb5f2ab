using System.CommandLine;
using FactCheck.Diagnostics;
using FactCheck.Syntax;
using FactCheck.Workspace.Baselines;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
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

    private BaselineSet? _baselines;
    private IReadOnlyList<string> _paths = [];

    /// <summary>True when a finding was met that fails the run.</summary>
    public bool IsShut { get; private set; }

    /// <summary>The files to check.</summary>
    public IReadOnlyList<ArticleJob> Plan(ParseResult parsed, IReadOnlyList<string> paths, ArticleMetadata given, CancellationToken cancellationToken)
    {
        _paths = paths;
        _baselines = parsed.GetValue(options.NoBaseline) ? null : new BaselineSet(parsed.GetValue(options.Baseline));
        return services.GetRequiredService<JobPlanner>().Plan(paths, given, parsed.GetValue(options.NoConfiguration), cancellationToken);
    }

    /// <summary>Says in a summary what the whole run tells.</summary>
    public void Complete(RunSummary summary) => summary.Fixed = _baselines?.CountFixed(_paths) ?? 0;

    /// <summary>The judgements with the findings that count.</summary>
    public IEnumerable<CheckedFile> Pass(IReadOnlyList<ArticleJob> jobs, IEnumerable<CheckedFile> files)
    {
        var at = 0;
        foreach (var file in files)
        {
            var job = jobs[at++];
            var counted = _baselines?.Apply(job, file) ?? file;
            if (counted.Result is { } result && LeastOf(job.Settings) is { } least) { IsShut |= result.Diagnostics.Any(d => d.Severity >= least); }
            yield return counted;
        }
    }

    private DiagnosticSeverity? LeastOf(FileSettings settings)
    {
        if (failOn is not null) { return failOn == Never ? null : Enum.Parse<DiagnosticSeverity>(failOn, ignoreCase: true); }
        return settings.Configuration?.FailOn is { } configured ? configured.Value : DiagnosticSeverity.Error;
    }
}
