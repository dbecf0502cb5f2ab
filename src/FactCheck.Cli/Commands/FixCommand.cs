using System.CommandLine;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Workspace;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Fixing;
using FactCheck.Workspace.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck fix</c>: mends what can be mended without a decision.</summary>
internal sealed class FixCommand
{
    private readonly Terminal _terminal;
    private readonly SharedOptions _shared = new();
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Articles (.txt, .md, .html) or folders of them.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Write nothing; show what would change as a unified diff. Exit code 1 when something would.",
    };
    private readonly Option<bool> _unsafe = new("--unsafe")
    {
        Description = "Apply suggestions too: they change wording or a fact, so read what they did.",
    };

    private FixCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var fix = new FixCommand(terminal);
        var command = new Command("fix",
            "Mend what can be mended without a decision: spelling of names, marks, leftovers. Facts are never changed without --unsafe.")
        {
            fix._paths, fix._dryRun, fix._unsafe, fix._shared.Rules, fix._shared.NoDefaultRules, fix._shared.Published,
        };
        command.SetAction(fix.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        using var services = new ServiceCollection().AddFactCheck(o => _shared.ConfigurePacks(parsed, o)).BuildServiceProvider();
        var jobs = services.GetRequiredService<JobPlanner>().Plan(parsed.GetValue(_paths)!, new() { Published = _shared.PublishedOf(parsed) }, false,
            _terminal.Interrupted);
        SeverityCheck.RulesOf(jobs, services.GetRequiredService<PackSets>());
        var fixer = services.GetRequiredService<ArticleFixer>();
        var upTo = parsed.GetValue(_unsafe) ? FixSafety.Suggestion : FixSafety.Safe;
        var (changed, failed, isDry) = (0, false, parsed.GetValue(_dryRun));
        foreach (var job in jobs)
        {
            _terminal.Interrupted.ThrowIfCancellationRequested();
            var article = fixer.Fix(job, upTo, _terminal.Interrupted);
            if (article.Error is { } error) { failed |= Fail(job.Path, error); }
            if (!article.Endless.IsEmpty) { Fail(job.Path, $"the fixes of {string.Join(", ", article.Endless)} come to no end and were left out"); }
            if (!article.IsChanged) { continue; }
            changed++;
            if (isDry) { _terminal.Out.Write(UnifiedDiff.Of(job.Path.Replace(Path.DirectorySeparatorChar, '/'), article.Source.Text, article.Text)); }
            else { failed |= !Write(article); }
        }
        return failed ? ExitCode.Incomplete : isDry && changed > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private bool Write(FixedArticle article)
    {
        try
        {
            ArticleFixer.Write(article);
            _terminal.Out.WriteLine(FormattableString.Invariant($"{SafeText.Isolated(article.Path)}: {article.Count} fixed"));
            return true;
        }
        catch (EncoderFallbackException)
        {
            return !Fail(article.Path, "its encoding does not have a character of the fix; nothing was changed");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return !Fail(article.Path, $"it could not be written and is as it was: {e.Message}");
        }
    }

    private bool Fail(string path, string reason)
    {
        _terminal.Error.WriteLine($"factcheck: {SafeText.Line(path)}: {SafeText.Line(reason)}");
        return true;
    }
}
