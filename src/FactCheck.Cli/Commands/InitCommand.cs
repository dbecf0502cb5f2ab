using System.CommandLine;
using FactCheck.Semantics;
using FactCheck.Workspace;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Files;
using FactCheck.Workspace.Reading;
using FactCheck.Workspace.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck init</c>: a commented configuration after a look at the articles.</summary>
internal sealed class InitCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _folder = new("FOLDER") { Description = "The folder of the repository.", DefaultValueFactory = _ => "." };
    private readonly Option<bool> _force = new("--force") { Description = "Write over a configuration that is there." };

    private InitCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var init = new InitCommand(terminal);
        var command = new Command("init",
            "Look at the articles of a folder and write a commented .factcheck.yaml for them.") { init._folder, init._force };
        command.SetAction(init.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetValue(_folder)!;
        if (!Directory.Exists(folder)) { return Refuse($"there is no folder '{folder}'"); }
        var file = Path.Combine(folder, FactCheckConfiguration.FileName);
        if (File.Exists(file) && !parsed.GetValue(_force)) { return Refuse($"'{file}' is there already; --force writes over it"); }
        using var services = new ServiceCollection().AddFactCheck().BuildServiceProvider();
        var jobs = services.GetRequiredService<JobPlanner>().Plan([folder], new(), ignoreConfiguration: true, _terminal.Interrupted);
        var survey = RepositorySurvey.Of(jobs, services.GetRequiredService<ArticleReader>(), services.GetRequiredService<FinderSet>(),
            _terminal.Interrupted);
        AtomicFile.Write(file, ConfigurationTemplate.Of(survey));
        _terminal.Out.WriteLine($"wrote {SafeText.Line(file)} for {survey.Articles} articles; next: factcheck baseline create {SafeText.Line(folder)}");
        return ExitCode.Clean;
    }

    private int Refuse(string reason)
    {
        _terminal.Error.WriteLine($"factcheck: {SafeText.Line(reason)}");
        return ExitCode.BadUse;
    }
}
