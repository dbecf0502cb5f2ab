using System.CommandLine;
using FactCheck.Diagnostics;
using FactCheck.Syntax;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Cli.Commands;

/// <summary>Decides which files are checked, which of their findings count, and whether the run fails.</summary>
/// <param name="options">The options.</param>
/// <param name="services">FactCheck.</param>
/// <param name="failOn">The least severity that fails, as the command line says; none when each file's configuration decides.</param>
internal sealed class Gate(GateOptions options, IServiceProvider services, string? failOn)
{
    private const string Never = "never";

    /// <summary>True when a finding was met that fails the run.</summary>
    public bool IsShut { get; private set; }

    /// <summary>The files to check.</summary>
    public IReadOnlyList<ArticleJob> Plan(ParseResult parsed, IReadOnlyList<string> paths, ArticleMetadata given, CancellationToken cancellationToken) =>
        services.GetRequiredService<JobPlanner>().Plan(paths, given, parsed.GetValue(options.NoConfiguration), cancellationToken);

    /// <summary>The judgements with the findings that count.</summary>
    public IEnumerable<CheckedFile> Pass(IReadOnlyList<ArticleJob> jobs, IEnumerable<CheckedFile> files)
    {
        var at = 0;
        foreach (var file in files)
        {
            var settings = jobs[at++].Settings;
            if (file.Result is { } result && LeastOf(settings) is { } least) { IsShut |= result.Diagnostics.Any(d => d.Severity >= least); }
            yield return file;
        }
    }

    private DiagnosticSeverity? LeastOf(FileSettings settings)
    {
        if (failOn is not null) { return failOn == Never ? null : Enum.Parse<DiagnosticSeverity>(failOn, ignoreCase: true); }
        return settings.Configuration?.FailOn is { } configured ? configured.Value : DiagnosticSeverity.Error;
    }
}
