using System.Text;

namespace FactCheck.Cli;

/// <summary>Standard input and outputs as UTF-8 without a mark, with plain line ends on every system.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public TextReader In { get; } = new StreamReader(Console.OpenStandardInput(), Utf8, detectEncodingFromByteOrderMarks: true);

    public TextWriter Out { get; } = new StreamWriter(Console.OpenStandardOutput(), Utf8, 16_384) { NewLine = "\n" };

    public TextWriter Error { get; } = new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };

    /// <summary>Whether colours go to standard output: on a terminal, unless NO_COLOR says no.</summary>
    public static bool ShowsColor(string choice) => choice switch
    {
        "always" => true,
        "never" => false,
        _ => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
        In.Dispose();
    }
}
