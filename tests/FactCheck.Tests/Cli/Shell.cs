using System.Diagnostics;
using System.Text;
using FactCheck.Testing;

namespace FactCheck.Tests.Cli;

/// <summary>Runs other programs around the built command.</summary>
internal static class Shell
{
    /// <summary>The built command beside its compiled packs: compiled ahead where the build could do so, which halves the time of a start.</summary>
    public static string Program { get; } = FindProgram();

    /// <summary>A folder with a <c>factcheck</c> in it that runs the built command, for a PATH.</summary>
    public static string Install(ScratchFolder folder, string path = "bin")
    {
        var command = folder.Write($"{path}/factcheck", $"#!/bin/sh\nexec dotnet '{Program}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) { File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute); }
        return Path.GetDirectoryName(command)!;
    }

    /// <summary>Runs a script with bash.</summary>
    public static (int Code, string Out, string Error) Bash(string folder, string script, params (string Name, string Value)[] environment) => Run(folder, "bash", ["-c", script], environment);

    /// <summary>Runs a program and waits for it.</summary>
    public static (int Code, string Out, string Error) Run(string folder, string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        using var process = Start(folder, program, arguments, environment);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Begins a program.</summary>
    public static Process Start(string folder, string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments) { start.ArgumentList.Add(argument); }
        foreach (var (name, value) in environment) { start.Environment[name] = value; }
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    private static string FindProgram()
    {
        var ahead = Path.Combine(AppContext.BaseDirectory, "command", "factcheck.dll");
        if (File.Exists(ahead)) { return ahead; }
        var configuration = Directory.GetParent(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!.Name;
        return ProjectFolder.At("src", "FactCheck.Cli", "bin", configuration, "net10.0", "factcheck.dll");
    }
}
