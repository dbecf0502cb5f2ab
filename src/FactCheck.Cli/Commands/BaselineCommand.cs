using System.CommandLine;
using FactCheck.Workspace;
using FactCheck.Workspace.Baselines;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck baseline</c>: the findings that a repository had when it began to be checked.</summary>
internal sealed class BaselineCommand
{
    private readonly Terminal _terminal;
    private readonly SharedOptions _shared = new();
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Articles or folders of them.",
        DefaultValueFactory = _ => ["."],
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string?> _file = new("--baseline")
    {
        Description = "The baseline; that of the configuration without it.",
        HelpName = "FILE",
    };
    private readonly Option<bool> _force = new("--force") { Description = "Write over a baseline that is there." };

    private BaselineCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var baseline = new BaselineCommand(terminal);
        var create = baseline.Make("create", "Write down all findings of today, so that only new ones count.", baseline.Create);
        create.Add(baseline._force);
        return new Command("baseline", "Know the old findings of a repository, so that only new ones fail a run.")
        {
            create,
            baseline.Make("update", "Write down today's findings of the given paths; fixed ones are dropped, other paths stay.", baseline.Update),
            baseline.Make("prune", "Drop the findings that are fixed, and add none.", baseline.Prune),
            baseline.Make("show", "Show what is known, by rule and by article.", baseline.Show),
        };
    }

    private Command Make(string name, string description, Func<ParseResult, ServiceProvider, IReadOnlyList<ArticleJob>, int> run)
    {
        var command = new Command(name, description) { _paths, _file, _shared.Rules, _shared.NoDefaultRules, _shared.Published, _shared.Threads };
        command.SetAction(parsed =>
        {
            using var services = new ServiceCollection().AddFactCheck(o => _shared.ConfigurePacks(parsed, o)).BuildServiceProvider();
            return run(parsed, services,
                services.GetRequiredService<JobPlanner>().Plan(PathsOf(parsed), new() { Published = _shared.PublishedOf(parsed) }, false,
                    _terminal.Interrupted));
        });
        return command;
    }

    private int Create(ParseResult parsed, ServiceProvider services, IReadOnlyList<ArticleJob> jobs)
    {
        var locations = Locations(parsed, jobs);
        if (!parsed.GetValue(_force) && locations.Keys.FirstOrDefault(File.Exists) is { } there)
        {
            return Refuse($"'{there}' is there already: factcheck baseline update takes today's findings into it, --force writes it anew");
        }
        return ForEach(parsed, services, locations, (location, files) => (Baseline.Of(location, Entries(location, files)), "knows"));
    }

    private int Update(ParseResult parsed, ServiceProvider services, IReadOnlyList<ArticleJob> jobs) =>
        ForEach(parsed, services, Existing(parsed, jobs), (location, files) =>
    {
        var old = Baseline.Read(location);
        var (judged, found) = (new HashSet<string>(StringComparer.Ordinal), new List<BaselineEntry>());
        foreach (var file in files)
        {
            judged.Add(PathOf(location, file.Path));
            found.AddRange(Entries(location, [file]));
        }
        var kept = old.Entries.Where(e => !judged.Contains(e.Path) && File.Exists(Path.Combine(old.Folder, e.Path)));
        return (Baseline.Of(location, kept.Concat(found)), "knows");
    });

    private int Prune(ParseResult parsed, ServiceProvider services, IReadOnlyList<ArticleJob> jobs) =>
        ForEach(parsed, services, Existing(parsed, jobs), (location, files) =>
    {
        var old = Baseline.Read(location);
        var match = new BaselineMatch(old);
        foreach (var file in files) { match.Apply(file); }
        var gone = match.Fixed(BaselineSet.Covers(PathsOf(parsed), location)).ToDictionary(e => (e.Path, e.Fingerprint), e => e.Count);
        var left = old.Entries.Select(e => e with { Count = e.Count - gone.GetValueOrDefault((e.Path, e.Fingerprint)) }).Where(e => e.Count > 0);
        return (Baseline.Of(location, left), FormattableString.Invariant($"lost {gone.Values.Sum()} fixed findings and knows"));
    });

    private int Show(ParseResult parsed, ServiceProvider services, IReadOnlyList<ArticleJob> jobs)
    {
        foreach (var location in Existing(parsed, jobs).Keys)
        {
            var baseline = Baseline.Read(location);
            foreach (var entry in baseline.Entries)
            {
                _terminal.Out.WriteLine($"{SafeText.Line(entry.Path)}  {SafeText.Line(entry.Rule)}  {SafeText.Isolated(entry.Text)}{(entry.Count > 1 ? FormattableString.Invariant($"  ×{entry.Count}") : "")}");
            }
            foreach (var rule in baseline.Entries.GroupBy(e => e.Rule, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                _terminal.Out.WriteLine(FormattableString.Invariant($"{SafeText.Line(rule.Key),-12}{rule.Sum(e => e.Count),6}"));
            }
            _terminal.Out.WriteLine(FormattableString.Invariant($"{"all",-12}{baseline.Count,6}"));
        }
        return ExitCode.Clean;
    }

    private int ForEach(ParseResult parsed, ServiceProvider services, SortedDictionary<string, List<ArticleJob>> locations, Func<string,
        IEnumerable<CheckedFile>, (Baseline, string)> make)
    {
        var complete = true;
        foreach (var (location, jobs) in locations)
        {
            using var run = services.GetRequiredService<FileChecker>().Begin(jobs, _shared.ThreadsOf(parsed), null, _terminal.Interrupted);
            SeverityCheck.RulesOf(jobs, services.GetRequiredService<PackSets>());
            // One at a time: ten thousand articles together are a gigabyte.
            var files = run.Results().Where(file =>
            {
                complete &= file.IsComplete;
                foreach (var gap in file.Gaps) { _terminal.Error.WriteLine($"factcheck: {SafeText.Line(file.Path)}: {SafeText.Line(gap)}"); }
                return file.Result is not null;
            });
            var (baseline, did) = make(location, files);
            baseline.Write();
            _terminal.Out.WriteLine(FormattableString.Invariant($"{SafeText.Line(location)} {did} {baseline.Count} findings"));
        }
        return complete ? ExitCode.Clean : ExitCode.Incomplete;
    }

    private SortedDictionary<string, List<ArticleJob>> Locations(ParseResult parsed, IReadOnlyList<ArticleJob> jobs)
    {
        var set = new BaselineSet(parsed.GetValue(_file));
        var locations = new SortedDictionary<string, List<ArticleJob>>(StringComparer.Ordinal);
        foreach (var job in jobs)
        {
            var location = set.LocationOf(job);
            if (!locations.TryGetValue(location, out var list)) { locations[location] = list = []; }
            list.Add(job);
        }
        return locations;
    }

    private SortedDictionary<string, List<ArticleJob>> Existing(ParseResult parsed, IReadOnlyList<ArticleJob> jobs)
    {
        var locations = Locations(parsed, jobs);
        return locations.Keys.FirstOrDefault(l => !File.Exists(l)) is { } missing
            ? throw new BaselineException(missing, "there is no such file; factcheck baseline create makes it")
            : locations;
    }

    private static IEnumerable<BaselineEntry> Entries(string location, IEnumerable<CheckedFile> files) =>
        files.SelectMany(f => f.Result!.Diagnostics.Select(d => new BaselineEntry(PathOf(location, f.Path), d.Id, d.Fingerprint,
            Short(f.Result.Source.Slice(d.Span)), 1)));

    private static string PathOf(string location, string path) =>
        Path.GetRelativePath(Path.GetDirectoryName(location)!, Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');

    private static string Short(string text) => text.Length <= 60 ? text : text[..(char.IsHighSurrogate(text[58]) ? 58 : 59)] + "…";

    private string[] PathsOf(ParseResult parsed) => parsed.GetValue(_paths) is { Length: > 0 } paths ? paths : ["."];

    private int Refuse(string reason)
    {
        _terminal.Error.WriteLine($"factcheck: {SafeText.Line(reason)}");
        return ExitCode.BadUse;
    }
}
