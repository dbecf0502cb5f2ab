using System.CommandLine;
using FactCheck.Text;
using FactCheck.Workspace.Facts;
using FactCheck.Workspace.Reporting;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck facts import</c>: a fact pack from a table or from Wikidata's JSON, on standard output.</summary>
internal sealed class FactsImport
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "A .csv table, or a .json file of Wikidata: entities, or the result of a query.",
    };
    private readonly Option<string> _pack = new("--pack")
    {
        Description = "The name of the new pack.",
        DefaultValueFactory = _ => "imported",
        HelpName = "NAME",
    };
    private readonly Option<string> _source = new("--source")
    {
        Description = "The source of a table.",
        DefaultValueFactory = _ => "",
        HelpName = "TEXT",
    };

    private FactsImport(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var import = new FactsImport(terminal);
        var command = new Command("import", "Make a fact pack of a table or of Wikidata's JSON; look it over before you use it.") { import._file,
            import._pack, import._source };
        command.SetAction(import.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetValue(_file)!;
        var text = TextDecoder.Decode(File.ReadAllBytes(path)).Text;
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var source = parsed.GetValue(_source)!;
        try
        {
            var pack = Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase)
                ? WikidataImport.Read(text, parsed.GetValue(_pack)!, today)
                : CsvFactImport.Read(text, parsed.GetValue(_pack)!, source.Length > 0 ? source : Path.GetFileName(path), today);
            _terminal.Out.Write(pack.ToYaml());
            return ExitCode.Clean;
        }
        catch (FormatException e)
        {
            _terminal.Error.WriteLine($"factcheck: {SafeText.Line(path)}: {SafeText.Line(e.Message)}");
            return ExitCode.BadUse;
        }
    }
}
