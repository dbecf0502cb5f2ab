using System.CommandLine;
using System.CommandLine.Help;
using FactCheck.Cli.Commands;
using FactCheck.Workspace.Baselines;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Git;
using FactCheck.Workspace.Packs;
using FactCheck.Workspace.Reporting;

namespace FactCheck.Cli;

/// <summary>The commands, and how every one of them ends.</summary>
internal static class CommandLine
{
    private const int BrokenPipe = 32;

    /// <summary>Runs one command line and gives the exit code.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        // Not RootCommand: its help and version options read their one line from a resource file, which costs a tenth of a short run.
        var root = new Command("factcheck",
            "FactCheck reads articles and reports what cannot be true: dates, figures, names, leftovers. Only fix changes a file.")
        {
            CheckCommand.Create(terminal),
            FixCommand.Create(terminal),
            InspectCommand.Create(terminal),
            RulesCommand.Create(terminal),
            FactsCommand.Create(terminal),
            InitCommand.Create(terminal),
            ConfigCommand.Create(terminal),
            BaselineCommand.Create(terminal),
            new Option<bool>("--help", "-h", "-?") { Description = "Show this help.", Recursive = true, Action = new HelpAction() },
            new Option<bool>("--version") { Description = "Show the version.", Action = new VersionAction(terminal) },
        };
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            // A mistyped command is also a missing one; the first says more.
            foreach (var error in parsed.UnmatchedTokens.Count > 0
                ? parsed.Errors.Where(e => parsed.UnmatchedTokens.Any(t => e.Message.Contains(t, StringComparison.Ordinal)))
                : parsed.Errors)
            {
                terminal.Error.WriteLine($"factcheck: {SafeText.Line(error.Message)}");
            }
            terminal.Error.WriteLine("Try 'factcheck --help'.");
            return ExitCode.BadUse;
        }
        return Guard(() => parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Out,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null
        }), terminal);
    }

    /// <summary>True when a reader has gone away.</summary>
    internal static bool IsBrokenPipe(Exception e) => (e.HResult & 0xFFFF) == BrokenPipe;

    private static int Guard(Func<int> command, Terminal terminal)
    {
        try
        {
            var code = command();
            terminal.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (RulePacksException e)
        {
            foreach (var diagnostic in e.Diagnostics) { terminal.Error.WriteLine(PackErrorText.Of(diagnostic)); }
            return ExitCode.BadUse;
        }
        catch (ConfigurationException e)
        {
            foreach (var diagnostic in e.Diagnostics) { terminal.Error.WriteLine(PackErrorText.Of(diagnostic)); }
            return ExitCode.BadUse;
        }
        catch (Exception e) when (e is GitException or BaselineException)
        {
            terminal.Error.WriteLine($"factcheck: {SafeText.Line(e.Message)}");
            return ExitCode.BadUse;
        }
        catch (FileNotFoundException e)
        {
            terminal.Error.WriteLine($"factcheck: {SafeText.Line(e.Message)}");
            return ExitCode.BadUse;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A reader that went away (factcheck | head) needs no message.
            if (!IsBrokenPipe(e)) { terminal.Error.WriteLine($"factcheck: {SafeText.Line(e.Message)}"); }
            return ExitCode.Incomplete;
        }
    }
}
