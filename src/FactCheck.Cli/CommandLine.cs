using System.CommandLine;
using System.Runtime.InteropServices;
using FactCheck.Cli.Commands;
using FactCheck.Workspace.Packs;

namespace FactCheck.Cli;

/// <summary>The commands, and how every one of them ends.</summary>
internal static class CommandLine
{
    private const int BrokenPipe = 32;

    /// <summary>Runs one command line and gives the exit code.</summary>
    public static async Task<int> Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand("FactCheck reads articles and reports what cannot be true: dates, figures, names, leftovers. It never changes a file.")
        {
            CheckCommand.Create(terminal),
            InspectCommand.Create(terminal),
            RulesCommand.Create(terminal),
            FactsCommand.Create(terminal),
        };
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) { terminal.Error.WriteLine($"factcheck: {Workspace.Reporting.SafeText.Line(error.Message)}"); }
            terminal.Error.WriteLine("Try 'factcheck --help'.");
            return ExitCode.BadUse;
        }
        using var interruption = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        return await Guard(() => parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, interruption.Token), terminal).ConfigureAwait(false);

        void Cancel(PosixSignalContext context)
        {
            context.Cancel = true;
            interruption.Cancel();
        }
    }

    private static async Task<int> Guard(Func<Task<int>> command, Terminal terminal)
    {
        try
        {
            var code = await command().ConfigureAwait(false);
            await terminal.Out.FlushAsync().ConfigureAwait(false);
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
        catch (FileNotFoundException e)
        {
            terminal.Error.WriteLine($"factcheck: {Workspace.Reporting.SafeText.Line(e.Message)}");
            return ExitCode.BadUse;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A reader that went away (factcheck | head) needs no message.
            if ((e.HResult & 0xFFFF) != BrokenPipe) { terminal.Error.WriteLine($"factcheck: {Workspace.Reporting.SafeText.Line(e.Message)}"); }
            return ExitCode.Incomplete;
        }
    }
}
