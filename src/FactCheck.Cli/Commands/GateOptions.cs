using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary>The options of <c>check</c> that decide which findings count.</summary>
internal sealed class GateOptions
{
    public Option<bool> NoConfiguration { get; } = new("--no-config") { Description = "Leave .factcheck.yaml files unread." };

    public Option<string?> Baseline { get; } = new("--baseline") { Description = "The file of the known findings, which do not count; that of the configuration without it.", HelpName = "FILE" };

    public Option<bool> NoBaseline { get; } = new("--no-baseline") { Description = "Let known findings count like new ones." };

    public void AddTo(Command command)
    {
        command.Add(NoConfiguration);
        command.Add(Baseline);
        command.Add(NoBaseline);
    }

    /// <summary>True when the command line asks for changed work, so that it need name no path.</summary>
    public bool NamesChanges(ParseResult parsed) => false;
}
