using Spectre.Console;

namespace FactCheck.Cli.Commands;

/// <summary>A progress bar on standard error, on a terminal only, for runs that take a while.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int FewFiles = 200;
    private const int StepsBetweenPaints = 50;
    private const int Width = 40;

    private readonly IAnsiConsole _console;
    private readonly TextWriter _error;
    private readonly int _total;
    private int _done;

    private ProgressLine(int total, TextWriter error)
    {
        (_total, _error) = (total, error);
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
    }

    /// <summary>A bar, or none when nobody would see it or need it.</summary>
    public static ProgressLine? Begin(int total, Terminal terminal) =>
        total > FewFiles && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb"
            ? new ProgressLine(total, terminal.Error)
            : null;

    public void Step()
    {
        if (++_done % StepsBetweenPaints != 0) { return; }
        var filled = (int)((long)_done * Width / _total);
        _error.Write('\r');
        _console.Markup($"[green]{new string('━', filled)}[/][grey]{new string('━', Width - filled)}[/] {_done}/{_total}");
    }

    public void Dispose() => _error.Write("\r" + new string(' ', Width + 24) + "\r");
}
