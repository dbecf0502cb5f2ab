using System.CommandLine;
using FactCheck.Languages;
using FactCheck.Rules;
using FactCheck.Syntax;
using FactCheck.Workspace;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Corpus;
using FactCheck.Workspace.Reporting;
using FactCheck.Workspace.Streams;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck check</c>: articles in, a report out.</summary>
internal sealed class CheckCommand
{
    private readonly Terminal _terminal;
    private readonly SharedOptions _shared = new();
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Articles (.txt, .md, .html) or folders of them.",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "The report's format; see docs/formats.md: text, html, json, sarif, markdown, junit, github, gitlab, checkstyle, rdjson, csv or msbuild.",
        DefaultValueFactory = _ => "text",
        HelpName = "NAME",
    };
    private readonly Option<string[]> _output = new("--output", "-o")
    {
        Description = "Write the report to this file, or one of another format: html=report/. May be given several times.",
        HelpName = "[FORMAT=]PATH",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string> _failOn = SharedOptions.Choice("--fail-on", "The least severity that makes the exit code 1.", "error", "error",
        "warning", "hint", "info", "never");
    private readonly Option<string?> _corpus = new("--corpus")
    {
        Description = "Check the articles against each other too, and keep what they state in this index file. Several paths are checked against each other without it.",
        HelpName = "FILE",
    };
    private readonly Option<bool> _ndjson = new("--ndjson")
    {
        Description = "Read one JSON object a line from standard input and answer each with one line.",
    };

    private readonly Option<bool> _summary = new("--summary")
    {
        Description = "End text and markdown with an overview: the trend since the baseline, totals by rule and folder, the lowest scores.",
    };

    private readonly GateOptions _gate = new();

    private CheckCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var check = new CheckCommand(terminal);
        var command = new Command("check",
            "Check articles. Exit code 0: nothing found; 1: findings; 2: wrong use or broken rules; 3: something could not be read.")
        {
            check._paths, check._format, check._output, check._failOn, check._corpus, check._ndjson, check._summary,
            check._shared.Rules, check._shared.NoDefaultRules, check._shared.Language, check._shared.Published, check._shared.Threads, check._shared.Color,
        };
        check._gate.AddTo(command);
        command.SetAction(check.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var paths = parsed.GetValue(_paths) ?? [];
        var isStream = parsed.GetValue(_ndjson);
        if (!isStream && paths.Length == 0 && !_gate.NamesChanges(parsed)) { return Refuse("name at least one article or folder"); }
        using var services = new ServiceCollection().AddFactCheck(o => _shared.Configure(parsed, o)).BuildServiceProvider();
        // words and rules load while the articles are looked for; what goes wrong is met again where they are used
        _ = Task.Run(services.GetRequiredService<LanguageSet>().Prepare, _terminal.Interrupted);
        _ = Task.Run(services.GetRequiredService<LoadedRules>, _terminal.Interrupted);
        IReadOnlyList<ReportTarget> targets;
        try { targets = ReportTarget.Parse(parsed.GetValue(_format)!, parsed.GetValue(_output) ?? [], [.. services.GetServices<Reporter>()]); }
        catch (ArgumentException e) { return Refuse(e.Message); }
        if (isStream)
        {
            var complete = services.GetRequiredService<CheckStream>().Run(_terminal.In, _terminal.Out, _shared.ThreadsOf(parsed),
                _terminal.Interrupted).GetAwaiter().GetResult();
            return complete ? ExitCode.Clean : ExitCode.Incomplete;
        }
        var index = parsed.GetValue(_corpus);
        if (index is not null && (Directory.Exists(index) || index.Length == 0))
        {
            return Refuse($"--corpus takes the file of an index, such as articles.db, and '{index}' is a folder");
        }
        if (index is not null && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(index))))
        {
            return Refuse($"--corpus: there is no folder for '{index}'");
        }
        var gate = new Gate(_gate, services, parsed.GetResult(_failOn) is { Implicit: false } ? parsed.GetValue(_failOn) : null);
        var jobs = gate.Plan(parsed, paths, new ArticleMetadata { Published = _shared.PublishedOf(parsed) }, _terminal.Interrupted);
        var summary = index is null && paths.Length <= 1
            ? CheckEach(parsed, services, targets, gate, jobs)
            : CheckCorpus(parsed, services, targets, gate, jobs, index);
        return summary.Incomplete > 0 ? ExitCode.Incomplete : gate.IsShut ? ExitCode.Findings : ExitCode.Clean;
    }

    private RunSummary CheckEach(ParseResult parsed, ServiceProvider services, IReadOnlyList<ReportTarget> targets, Gate gate,
        IReadOnlyList<ArticleJob> jobs)
    {
        using var run = services.GetRequiredService<FileChecker>().Begin(jobs, _shared.ThreadsOf(parsed), gate.Remember(parsed, jobs.Count),
            _terminal.Interrupted);
        using var progress = ProgressLine.Begin(jobs.Count, _terminal);
        return Report(parsed, services, targets, gate, jobs, run.Results(), () => progress?.Step());
    }

    private RunSummary CheckCorpus(ParseResult parsed, ServiceProvider services, IReadOnlyList<ReportTarget> targets, Gate gate,
        IReadOnlyList<ArticleJob> jobs, string? index)
    {
        using var run = services.GetRequiredService<CorpusChecker>().Begin(gate.Paths, jobs, _shared.ThreadsOf(parsed), index,
            gate.Remember(parsed, jobs.Count), _terminal.Interrupted);
        if (run.Message is { } message) { _terminal.Error.WriteLine($"factcheck: {SafeText.Line(message)}"); }
        using var progress = ProgressLine.Begin(jobs.Count, _terminal);
        return Report(parsed, services, targets, gate, jobs, run.Results(() => progress?.Step()), null);
    }

    private RunSummary Report(ParseResult parsed, ServiceProvider services, IReadOnlyList<ReportTarget> targets, Gate gate,
        IReadOnlyList<ArticleJob> jobs, IEnumerable<CheckedFile> articles, Action? step)
    {
        var rules = SeverityCheck.RulesOf(jobs, services.GetRequiredService<PackSets>()); // the rules load while the first articles are read
        var context = new ReportContext(parsed.GetValue(_shared.Language)!, rules, Terminal.ShowsColor(parsed.GetValue(_shared.Color)!),
            VersionAction.Version)
        {
            Overview = parsed.GetValue(_summary),
        };
        using var reports = new ReportFiles(targets, () => _terminal.Out, context);
        var summary = new RunSummary();
        foreach (var article in gate.Pass(jobs, articles))
        {
            _terminal.Interrupted.ThrowIfCancellationRequested(); // all may be judged while a slow reader holds the report up
            summary.Add(article);
            reports.Report.Add(article);
            step?.Invoke();
        }
        _terminal.Interrupted.ThrowIfCancellationRequested();
        gate.Complete(summary, rules);
        reports.Report.Complete(summary);
        reports.Complete();
        return summary;
    }

    private int Refuse(string reason)
    {
        _terminal.Error.WriteLine($"factcheck: {SafeText.Line(reason)}");
        return ExitCode.BadUse;
    }
}
