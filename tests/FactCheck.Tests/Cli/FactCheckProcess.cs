using System.Diagnostics;
using System.Text;

namespace FactCheck.Tests.Cli;

/// <summary>Runs the built command as a process.</summary>
internal static class FactCheckProcess
{
    public static (int Code, string Out, string Error) Run(string? input, params string[] arguments) => RunIn(Environment.CurrentDirectory, input, arguments);

    public static (int Code, string Out, string Error) RunIn(string folder, string? input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        start.ArgumentList.Add(Shell.Program);
        foreach (var argument in arguments) { start.ArgumentList.Add(argument); }
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null) { process.StandardInput.Write(input); }
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
