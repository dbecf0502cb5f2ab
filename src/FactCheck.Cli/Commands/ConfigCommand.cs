using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Workspace;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck config</c>: what holds for a file and where it comes from, and the schema of configurations.</summary>
internal sealed class ConfigCommand
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Terminal _terminal;
    private readonly SharedOptions _shared = new();
    private readonly Argument<string> _file = new("FILE") { Description = "An article." };

    private ConfigCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var config = new ConfigCommand(terminal);
        var show = new Command("show", "Show what holds for a file and where each value comes from.") { config._file, config._shared.Rules,
            config._shared.NoDefaultRules };
        show.SetAction(config.Show);
        var schema = new Command("schema", "Write the JSON Schema of .factcheck.yaml, for editors that complete YAML.");
        schema.SetAction(config.Schema);
        return new Command("config", "Show the settings of a file, and the schema of configurations.") { show, schema };
    }

    private int Show(ParseResult parsed)
    {
        using var services = new ServiceCollection().AddFactCheck(o => _shared.ConfigurePacks(parsed, o)).BuildServiceProvider();
        var jobs = services.GetRequiredService<JobPlanner>().Plan([parsed.GetValue(_file)!], new(), ignoreConfiguration: false,
            _terminal.Interrupted);
        var rules = SeverityCheck.RulesOf(jobs, services.GetRequiredService<PackSets>());
        foreach (var (name, value, origin) in jobs.SelectMany(j => SettingsSheet.Of(j, rules)))
        {
            _terminal.Out.WriteLine($"{SafeText.Line(name),-24} {SafeText.Isolated(value),-28} {SafeText.Line(origin)}");
        }
        return ExitCode.Clean;
    }

    private int Schema(ParseResult parsed)
    {
        _terminal.Out.WriteLine(ConfigurationSchema.Create().ToJsonString(Indented));
        return ExitCode.Clean;
    }
}
