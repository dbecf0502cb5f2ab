using System.CommandLine;
using System.Globalization;
using FactCheck.Rules;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Testing;
using FactCheck.Workspace;
using FactCheck.Workspace.Packs;
using FactCheck.Workspace.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck rules</c>: what the rules are, what they can ask for, and whether their examples hold.</summary>
internal sealed class RulesCommand
{
    private readonly Terminal _terminal;
    private readonly SharedOptions _shared = new();
    private readonly Argument<string> _id = new("ID") { Description = "The rule's id, such as FC2201." };
    private readonly Argument<string?> _kind = new("KIND")
    {
        Description = "A kind, such as date; all kinds without it.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Argument<string?> _path = new("PATH")
    {
        Description = "A folder or file of rule packs; the shipped rules without it.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Argument<string> _folder = new("FOLDER") { Description = "The folder for the pages.", DefaultValueFactory = _ => "docs" };
    private readonly Argument<string> _packs = new("FOLDER") { Description = "The folder of rule packs." };
    private readonly Option<bool> _check = new("--check") { Description = "Write nothing; exit with 1 when a page is not as the rules say." };

    private RulesCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var rules = new RulesCommand(terminal);
        var list = new Command("list", "List the rules.") { rules._shared.Rules, rules._shared.NoDefaultRules, rules._shared.Language };
        list.SetAction(rules.List);
        var explain = new Command("explain", "Explain one rule: what it finds, why it matters, its examples and its source.") { rules._id,
            rules._shared.Rules, rules._shared.NoDefaultRules, rules._shared.Language };
        explain.SetAction(rules.Explain);
        var kinds = new Command("kinds", "List what rules can be for and what they can ask of it.") { rules._kind };
        kinds.SetAction(rules.Kinds);
        var test = new Command("test", "Hold every rule against its own examples.") { rules._path };
        test.SetAction(rules.Test);
        var docs = new Command("docs", "Write a page about every rule, the kinds and the errors of packs.") { rules._folder, rules._check,
            rules._shared.Rules, rules._shared.NoDefaultRules };
        docs.SetAction(rules.Docs);
        var compile = new Command("compile",
            "Write what the packs of a folder say beside them (rules.bin, facts.bin), so that a run starts sooner. Changed packs are read as they stand.") { rules._packs };
        compile.SetAction(rules.Compile);
        return new Command("rules", "Show, test, document and compile rules.") { list, explain, kinds, test, docs, compile };
    }

    private int List(ParseResult parsed)
    {
        using var services = Services(parsed);
        var language = parsed.GetValue(_shared.Language)!;
        foreach (var rule in Load(services).Rules)
        {
            _terminal.Out.WriteLine($"{rule.Id}  {rule.Severity.ToString().ToLowerInvariant(),-8} {SafeText.Isolated(rule.Title.In(language))}");
        }
        return ExitCode.Clean;
    }

    private int Explain(ParseResult parsed)
    {
        using var services = Services(parsed);
        var id = parsed.GetValue(_id)!;
        if (Load(services).Rules.FirstOrDefault(r => r.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is not { } rule)
        {
            _terminal.Error.WriteLine($"factcheck: there is no rule '{SafeText.Line(id)}'; 'factcheck rules list' names them all");
            return ExitCode.BadUse;
        }
        new RuleExplanation(_terminal.Out, services.GetRequiredService<RuleTester>(),
            parsed.GetValue(_shared.Language)!).Write(rule, _terminal.Interrupted);
        return ExitCode.Clean;
    }

    private int Kinds(ParseResult parsed)
    {
        if (parsed.GetValue(_kind) is { } name)
        {
            if (KindCatalog.Find(name) is not { } kind)
            {
                _terminal.Error.WriteLine($"factcheck: there is no kind '{SafeText.Line(name)}'; 'factcheck rules kinds' names them all");
                return ExitCode.BadUse;
            }
            _terminal.Out.WriteLine($"{kind.Name}: {kind.Summary}");
            foreach (var property in kind.Properties)
            {
                _terminal.Out.WriteLine($"  {property.Name,-16} {TypeNames.Of(property.Type),-10} {property.Summary}");
            }
            return ExitCode.Clean;
        }
        foreach (var kind in KindCatalog.Kinds) { _terminal.Out.WriteLine($"{kind.Name,-12} {kind.Summary}"); }
        _terminal.Out.WriteLine();
        foreach (var function in FunctionCatalog.Functions) { _terminal.Out.WriteLine($"{function.Signature,-28} {function.Summary}"); }
        return ExitCode.Clean;
    }

    private int Test(ParseResult parsed)
    {
        var path = parsed.GetValue(_path) ?? SharedOptions.ShippedRules;
        using var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(path)).BuildServiceProvider();
        var rules = Load(services);
        foreach (var warning in rules.Diagnostics.Where(d => !d.IsError)) { _terminal.Error.WriteLine(PackErrorText.Of(warning)); }
        var report = services.GetRequiredService<RuleTester>().Test(rules, _terminal.Interrupted);
        foreach (var failure in report.Failures)
        {
            _terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{SafeText.Line(failure.Path)}:{failure.Line}: {failure.Rule}: {SafeText.Isolated(failure.Message)}"));
        }
        _terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Rules} rules, {report.Passed} examples hold, {report.Failures.Length} do not"));
        return report.Failures.IsEmpty ? ExitCode.Clean : ExitCode.Findings;
    }

    private int Docs(ParseResult parsed)
    {
        using var services = Services(parsed);
        var (rules, folder) = (Load(services), parsed.GetValue(_folder)!);
        return parsed.GetValue(_check) ? DocsAction.Check(rules, folder, _terminal.Out) : DocsAction.Write(rules, folder);
    }

    private int Compile(ParseResult parsed)
    {
        var folder = parsed.GetValue(_packs)!;
        var written = new[] { RulePackFiles.Compile(folder, _terminal.Interrupted),
            FactPackFiles.Compile(folder, _terminal.Interrupted) }.OfType<string>().ToList();
        foreach (var file in written) { _terminal.Out.WriteLine(SafeText.Line(file)); }
        if (written.Count > 0) { return ExitCode.Clean; }
        _terminal.Error.WriteLine($"factcheck: there are no packs below '{SafeText.Line(folder)}'");
        return ExitCode.BadUse;
    }

    private ServiceProvider Services(ParseResult parsed) =>
        new ServiceCollection().AddFactCheck(o => _shared.Configure(parsed, o)).BuildServiceProvider();

    private static LoadedRules Load(ServiceProvider services)
    {
        var rules = services.GetRequiredService<LoadedRules>();
        return rules.HasErrors ? throw new RulePacksException(rules.Diagnostics) : rules;
    }
}
