using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace FactCheck.Cli;

/// <summary>Shows the version.</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    /// <summary>The version of FactCheck.</summary>
    public static string Version { get; } =
        typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    public override int Invoke(ParseResult parseResult)
    {
        terminal.Out.WriteLine(Version);
        return ExitCode.Clean;
    }
}
