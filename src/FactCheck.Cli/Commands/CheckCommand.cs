using System.CommandLine;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Syntax;
using FactCheck.Workspace;
using FactCheck.Workspace.Checking;
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
    private readonly Argument<string[]> _paths = new("PATH") { Description = "Articles (.txt, .md, .html) or folders of them.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _format = new("--format", "-f") { Description = "The report's format: text, json, sarif or markdown.", DefaultValueFactory = _ => "text", HelpName = "NAME" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write the report to this file.", HelpName = "FILE" };
    private readonly Option<string> _failOn = SharedOptions.Choice("--fail-on", "The least severity that makes the exit code 1.", "error", "error", "warning", "hint", "info", "never");
    private readonly Option<string?> _corpus = new("--corpus") { Description = "Check the articles against each other too, and keep what they state in this index file. Several paths are checked against each other without it.", HelpName = "FILE" };
    private readonly Option<bool> _ndjson = new("--ndjson") { Description = "Read one JSON object a line from standard input and answer each with one line." };

    private CheckCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var check = new CheckCommand(terminal);
        var command = new Command("check", "Check articles. Exit code 0: nothing found; 1: findings; 2: wrong use or broken rules; 3: something could not be read.")
        {
            check._paths, check._format, check._output, check._failOn, check._corpus, check._ndjson,
            check._shared.Rules, check._shared.NoDefaultRules, check._shared.Language, check._shared.Published, check._shared.Threads, check._shared.Color,
        };
        command.SetAction(check.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var paths = parsed.GetValue(_paths) ?? [];
        var isStream = parsed.GetValue(_ndjson);
        if (!isStream && paths.Length == 0) { return Refuse("name at least one article or folder"); }
        using var services = new ServiceCollection().AddFactCheck(o => _shared.Configure(parsed, o)).BuildServiceProvider();
        var reporter = services.GetServices<Reporter>().LastOrDefault(r => r.Name == parsed.GetValue(_format));
        if (reporter is null) { return Refuse($"there is no format '{parsed.GetValue(_format)}': {string.Join(", ", services.GetServices<Reporter>().Select(r => r.Name))}"); }
        if (isStream)
        {
            var complete = services.GetRequiredService<CheckStream>().Run(_terminal.In, _terminal.Out, _shared.ThreadsOf(parsed), _terminal.Interrupted).GetAwaiter().GetResult();
            return complete ? ExitCode.Clean : ExitCode.Incomplete;
        }
        var corpus = parsed.GetValue(_corpus);
        if (corpus is not null && (Directory.Exists(corpus) || corpus.Length == 0)) { return Refuse($"--corpus takes the file of an index, such as articles.db, and '{corpus}' is a folder"); }
        if (corpus is not null && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(corpus)))) { return Refuse($"--corpus: there is no folder for '{corpus}'"); }
        var files = ArticleFiles.Find(paths, _terminal.Interrupted);
        var summary = corpus is null && paths.Length == 1 ? ReportEach(parsed, services, reporter, files) : ReportCorpus(parsed, services, reporter, paths, files, corpus);
        if (summary.Incomplete > 0) { return ExitCode.Incomplete; }
        var failOn = parsed.GetValue(_failOn)!;
        return failOn != "never" && summary.HasFindingsFrom(Enum.Parse<DiagnosticSeverity>(failOn, ignoreCase: true)) ? ExitCode.Findings : ExitCode.Clean;
    }

    private RunSummary ReportEach(ParseResult parsed, ServiceProvider services, Reporter reporter, IReadOnlyList<string> files)
    {
        using var run = services.GetRequiredService<FileChecker>().Begin(files, MetadataOf(parsed), _shared.ThreadsOf(parsed), _terminal.Interrupted);
        using var progress = ProgressLine.Begin(files.Count, _terminal);
        return Report(parsed, services, reporter, run.Results(), () => progress?.Step());
    }

    private RunSummary ReportCorpus(ParseResult parsed, ServiceProvider services, Reporter reporter, string[] paths, IReadOnlyList<string> files, string? index)
    {
        using var run = services.GetRequiredService<CorpusChecker>().Begin(paths, files, MetadataOf(parsed), _shared.ThreadsOf(parsed), index, _terminal.Interrupted);
        if (run.Message is { } message) { _terminal.Error.WriteLine($"factcheck: {SafeText.Line(message)}"); }
        using var progress = ProgressLine.Begin(files.Count, _terminal);
        return Report(parsed, services, reporter, run.Results(() => progress?.Step()), null);
    }

    private ArticleMetadata MetadataOf(ParseResult parsed) => new() { Published = _shared.PublishedOf(parsed) };

    private RunSummary Report(ParseResult parsed, ServiceProvider services, Reporter reporter, IEnumerable<CheckedFile> articles, Action? step)
    {
        var driver = services.GetRequiredService<AnalysisDriver>(); // the rules load while the first articles are read
        var output = parsed.GetValue(_output);
        using var file = output is null ? null : new StreamWriter(output, append: false) { NewLine = "\n" };
        var writer = file ?? _terminal.Out;
        var context = new ReportContext(parsed.GetValue(_shared.Language)!, driver.Descriptors, output is null && Terminal.ShowsColor(parsed.GetValue(_shared.Color)!), VersionAction.Version);
        var report = reporter.Begin(writer, context);
        var summary = new RunSummary();
        foreach (var article in articles)
        {
            summary.Add(article);
            report.Add(article);
            step?.Invoke();
        }
        report.Complete(summary);
        return summary;
    }

    private int Refuse(string reason)
    {
        _terminal.Error.WriteLine($"factcheck: {SafeText.Line(reason)}");
        return ExitCode.BadUse;
    }
}
