using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary>The options of <c>check</c> that decide which findings count.</summary>
internal sealed class GateOptions
{
    public Option<bool> NoConfiguration { get; } = new("--no-config") { Description = "Leave .factcheck.yaml files unread." };

    public void AddTo(Command command)
    {
        command.Add(NoConfiguration);
    }

    /// <summary>True when the command line asks for changed work, so that it need name no path.</summary>
    public bool NamesChanges(ParseResult parsed) => false;
}
