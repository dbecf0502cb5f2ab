using System.CommandLine;
using System.Globalization;
using FactCheck.Knowledge;
using FactCheck.Rules.Facts;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Workspace;
using FactCheck.Workspace.Facts;
using FactCheck.Workspace.Packs;
using FactCheck.Workspace.Reading;
using FactCheck.Workspace.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck facts</c>: what the fact packs know, and making them.</summary>
internal sealed class FactsCommand
{
    private readonly Terminal _terminal;
    private readonly SharedOptions _shared = new();
    private readonly Argument<string> _name = new("NAME") { Description = "An id, or a name in Arabic or English." };
    private readonly Argument<string> _text = new("TEXT") { Description = "Words of an article." };
    private readonly Option<string?> _kind = new("--kind")
    {
        Description = "Only organisation, person, office, place, event or currency.",
        HelpName = "KIND",
    };
    private readonly Option<string?> _before = new("--before") { Description = "Checked before this day; a year ago without it.", HelpName = "DATE" };
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write.",
        DefaultValueFactory = _ => "facts.db",
        HelpName = "FILE",
    };

    private readonly Option<string?> _cache = new("--cache")
    {
        Description = "Instead, write what the packs of this folder say beside them, so that a run need not read YAML.",
        HelpName = "FOLDER",
    };

    private FactsCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var facts = new FactsCommand(terminal);
        var list = facts.Make("list", "List what the fact packs know.", facts.List, facts._kind);
        var show = facts.Make("show", "Show all that is known of one thing, with its sources.", facts.Show, facts._name);
        var lookup = facts.Make("lookup", "Show whose names stand in a text, and what unknown ones are near to.", facts.Lookup, facts._text);
        var stale = facts.Make("stale", "List the facts that are due for a check.", facts.Stale, facts._before);
        var test = facts.Make("test", "Read the fact packs and say everything that is wrong with them.", facts.Test);
        var build = facts.Make("build", "Write the fact packs into one indexed file for large bases; put it into a folder called facts.", facts.Build,
            facts._output, facts._cache);
        return new Command("facts", "Show, test, import and build what FactCheck knows of the world.") { list, show, lookup, stale, test, build,
            FactsImport.Create(terminal) };
    }

    private Command Make(string name, string description, Func<ParseResult, ServiceProvider, int> run, params ReadOnlySpan<Symbol> symbols)
    {
        var command = new Command(name, description) { _shared.Rules, _shared.NoDefaultRules };
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument) { command.Add(argument); }
            if (symbol is Option option) { command.Add(option); }
        }
        command.SetAction(parsed =>
        {
            using var services = new ServiceCollection().AddFactCheck(o => _shared.ConfigurePacks(parsed, o)).BuildServiceProvider();
            return run(parsed, services);
        });
        return command;
    }

    private int List(ParseResult parsed, ServiceProvider services)
    {
        var kind = parsed.GetValue(_kind);
        if (kind is not null && !Enum.TryParse<EntityKind>(kind, ignoreCase: true, out _))
        {
            return Refuse($"'{kind}' is none of organisation, person, office, place, event, currency");
        }
        foreach (var entity in services.GetRequiredService<KnowledgeBase>().Store.All())
        {
            var of = entity.Kind.ToString().ToLowerInvariant();
            if (kind is null || of.Equals(kind, StringComparison.OrdinalIgnoreCase))
            {
                _terminal.Out.WriteLine($"{SafeText.Line(entity.Id),-32} {of,-12} {SafeText.Isolated(entity.Arabic)} · {SafeText.Isolated(entity.English)}");
            }
        }
        return ExitCode.Clean;
    }

    private int Show(ParseResult parsed, ServiceProvider services)
    {
        var knowledge = services.GetRequiredService<KnowledgeBase>();
        var name = parsed.GetValue(_name)!;
        var entities = knowledge.Find(name) is { } byId
            ? [byId]
            : knowledge.Names.Find(PhraseHash.Of(name))
            .Select(a => a.Entity)
            .Distinct(StringComparer.Ordinal)
            .Select(knowledge.Find)
            .OfType<Entity>()
            .ToArray();
        if (entities.Length == 0) { return Refuse($"no fact pack knows '{name}'"); }
        foreach (var entity in entities)
        {
            foreach (var line in FactSheet.Of(entity, knowledge)) { _terminal.Out.WriteLine(SafeText.Line(line)); }
        }
        return ExitCode.Clean;
    }

    private int Lookup(ParseResult parsed, ServiceProvider services)
    {
        var article = services.GetRequiredService<ArticleReader>().Read(new SourceText(parsed.GetValue(_text)!), Syntax.ArticleFormat.Text, new());
        var model = new SemanticModel(article, services.GetRequiredService<FinderSet>());
        var kinds = new[] { MentionKind.Organisation, MentionKind.Person, MentionKind.Place, MentionKind.Office, MentionKind.Nationality,
            MentionKind.Event };
        foreach (var mention in kinds.SelectMany(k => model.Mentions(k)).Cast<NameMention>().OrderBy(m => m.Span))
        {
            var whose = mention.Entities is { } entities ? string.Join(" | ", entities.Candidates.Select(c => $"{c.Id} ({c.Arabic} · {c.English})"))
                : mention is OrganisationMention { Near: { } near } ? $"unknown; near to {near.Organisation.Id}: {near.Reasons.In("en")}"
                : "unknown";
            _terminal.Out.WriteLine($"{mention.Kind,-12} {SafeText.Isolated(article.Source.Slice(mention.Span))} = {SafeText.Line(whose)}");
        }
        return ExitCode.Clean;
    }

    private int Stale(ParseResult parsed, ServiceProvider services)
    {
        var day = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime).AddYears(-1);
        if (parsed.GetValue(_before) is { } text
            && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out day)) { return Refuse($"'{text}' is no date: write 2024-08-28"); }
        var count = 0;
        foreach (var fact in StaleFact.Before(day, services.GetRequiredService<KnowledgeBase>().Store)
            .OrderBy(f => f.Provenance.Checked).ThenBy(f => f.Id, StringComparer.Ordinal))
        {
            _terminal.Out.WriteLine($"{fact.Provenance.Checked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}  {SafeText.Line(fact.Id),-40} {SafeText.Isolated(fact.What)}  {SafeText.Line(fact.Provenance.Source)}");
            count++;
        }
        _terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} facts are due"));
        return count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private int Test(ParseResult parsed, ServiceProvider services)
    {
        var facts = services.GetRequiredService<LoadedFacts>();
        foreach (var diagnostic in facts.Diagnostics) { _terminal.Error.WriteLine(PackErrorText.Of(diagnostic)); }
        var kinds = facts.Store.All().GroupBy(e => e.Kind)
            .OrderBy(g => g.Key)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key.ToString().ToLowerInvariant()}: {g.Count()}"));
        _terminal.Out.WriteLine(string.Join(" · ", kinds));
        return facts.HasErrors ? ExitCode.BadUse : ExitCode.Clean;
    }

    private int Build(ParseResult parsed, ServiceProvider services)
    {
        if (parsed.GetValue(_cache) is { } folder)
        {
            if (FactPackFiles.Compile(folder) is not { } file) { return Refuse($"there are no fact packs below '{folder}'"); }
            _terminal.Out.WriteLine(SafeText.Line(file));
            return ExitCode.Clean;
        }
        var facts = services.GetRequiredService<LoadedFacts>();
        if (facts.HasErrors) { throw new RulePacksException(facts.Diagnostics); }
        var path = parsed.GetValue(_output)!;
        SqliteFactWriter.Write(path, facts.Store.All(), facts.Store.Relations);
        _terminal.Out.WriteLine($"{SafeText.Line(path)} {new FileInfo(path).Length.ToString(CultureInfo.InvariantCulture)} bytes");
        return ExitCode.Clean;
    }

    private int Refuse(string reason)
    {
        _terminal.Error.WriteLine($"factcheck: {SafeText.Line(reason)}");
        return ExitCode.BadUse;
    }
}
