using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary>The options of <c>check</c> that decide which findings count.</summary>
internal sealed class GateOptions
{
    public Option<bool> NoConfiguration { get; } = new("--no-config") { Description = "Leave .factcheck.yaml files unread." };

    public Option<string?> Baseline { get; } = new("--baseline")
    {
        Description = "The file of the known findings, which do not count; that of the configuration without it.",
        HelpName = "FILE",
    };

    public Option<bool> NoBaseline { get; } = new("--no-baseline") { Description = "Let known findings count like new ones." };

    public Option<string?> Since { get; } = new("--since")
    {
        Description = "Only findings on lines that were changed since this git revision; without PATH, in the whole repository.",
        HelpName = "REV",
    };

    public Option<bool> Staged { get; } = new("--staged")
    {
        Description = "Only findings on lines that are staged for the next commit, as they are staged.",
    };

    public Option<string?> Cache { get; } = new("--cache")
    {
        Description = "The folder that remembers judgements; the user's own cache folder without it.",
        HelpName = "FOLDER",
    };

    public Option<bool> NoCache { get; } = new("--no-cache") { Description = "Judge every article, whatever is remembered." };

    public void AddTo(Command command)
    {
        command.Add(NoConfiguration);
        command.Add(Baseline);
        command.Add(NoBaseline);
        command.Add(Since);
        command.Add(Staged);
        command.Add(Cache);
        command.Add(NoCache);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Staged) && result.GetValue(Since) is not null) { result.AddError("--since and --staged don't go together"); }
        });
    }

    /// <summary>True when the command line asks for changed work, so that it need name no path.</summary>
    public bool NamesChanges(ParseResult parsed) => parsed.GetValue(Staged) || parsed.GetValue(Since) is not null;
}
