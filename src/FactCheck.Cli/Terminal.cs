using System.Runtime.InteropServices;
using System.Text;

namespace FactCheck.Cli;

/// <summary>Standard input and outputs as UTF-8 without a mark, with plain line ends on every system, and the wish to stop. A stream is opened when it is first used.</summary>
internal sealed class Terminal : IDisposable
{
    private const int OutputBuffer = 16_384;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly CancellationTokenSource _interruption = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _termination;
    private TextReader? _in;
    private TextWriter? _out;
    private TextWriter? _error;

    public Terminal()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        _termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
    }

    public TextReader In => _in ??= new StreamReader(Console.OpenStandardInput(), Utf8, detectEncodingFromByteOrderMarks: true);

    public TextWriter Out => _out ??= new StreamWriter(OpenOutput(), Utf8, OutputBuffer) { NewLine = "\n" };

    public TextWriter Error => _error ??= new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };

    /// <summary>Cancelled when the user or the system wants the program to end.</summary>
    public CancellationToken Interrupted => _interruption.Token;

    /// <summary>Whether colours go to standard output: on a terminal, unless NO_COLOR says no.</summary>
    public static bool ShowsColor(string choice) => choice switch
    {
        "always" => true,
        "never" => false,
        _ => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };

    /// <summary>Sends on what was written to standard output. It is not done when the terminal is disposed of: a reader that went away would be met a second time.</summary>
    public void Flush() => _out?.Flush();

    public void Dispose()
    {
        _interrupt.Dispose();
        _termination.Dispose();
        _interruption.Dispose();
    }

    private static Stream OpenOutput() => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new StandardOutput();

    private void Interrupt(PosixSignalContext context)
    {
        context.Cancel = true;
        _interruption.Cancel();
    }
}
