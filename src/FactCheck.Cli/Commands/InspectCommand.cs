using System.CommandLine;
using FactCheck.Claims;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace;
using FactCheck.Workspace.Reading;
using FactCheck.Workspace.Reporting;
using FactCheck.Workspace.Streams;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck inspect</c>: how FactCheck reads an article, for authors of rules.</summary>
internal sealed class InspectCommand
{
    private readonly Terminal _terminal;
    private readonly SharedOptions _shared = new();
    private readonly Argument<string?> _path = new("PATH") { Description = "The article.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _ndjson = new("--ndjson")
    {
        Description = "Read one JSON object a line from standard input and answer each with its mentions in one line.",
    };

    private InspectCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var inspect = new InspectCommand(terminal);
        var command = new Command("inspect", "Show the blocks of an article and every date, figure, quotation and name that rules can ask for.")
        {
            inspect._path, inspect._ndjson, inspect._shared.Rules, inspect._shared.NoDefaultRules, inspect._shared.Published, inspect._shared.Threads,
        };
        command.SetAction(inspect.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        using var services = new ServiceCollection().AddFactCheck(o => _shared.ConfigurePacks(parsed, o)).BuildServiceProvider();
        if (parsed.GetValue(_ndjson))
        {
            var complete = services.GetRequiredService<InspectStream>().Run(_terminal.In, _terminal.Out, _shared.ThreadsOf(parsed),
                _terminal.Interrupted).GetAwaiter().GetResult();
            return complete ? ExitCode.Clean : ExitCode.Incomplete;
        }
        if (parsed.GetValue(_path) is not { } path)
        {
            _terminal.Error.WriteLine("factcheck: name the article to inspect");
            return ExitCode.BadUse;
        }
        Article article;
        try
        {
            article = services.GetRequiredService<ArticleReader>().Read(TextDecoder.Decode(File.ReadAllBytes(path)), ArticleReader.FormatOf(path),
                new ArticleMetadata { Published = _shared.PublishedOf(parsed) });
        }
        catch (UnreadableTextException e)
        {
            _terminal.Error.WriteLine($"factcheck: {SafeText.Line(path)}: {SafeText.Line(e.Message)}");
            return ExitCode.Incomplete;
        }
        Write(new SemanticModel(article, services.GetRequiredService<FinderSet>()), services.GetRequiredService<FinderSet>(), _terminal.Interrupted);
        return ExitCode.Clean;
    }

    private void Write(SemanticModel model, FinderSet finders, CancellationToken cancellationToken)
    {
        var article = model.Article;
        var output = _terminal.Out;
        output.WriteLine($"language {article.Language.Code} · published {article.Metadata.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "unknown"} · {article.Blocks.Length} blocks · {article.Sentences.Length} sentences");
        var mentions = finders.Kinds.SelectMany(k => model.Mentions(k, cancellationToken))
            .OrderBy(m => m.Span).ThenBy(m => m.Kind.Name, StringComparer.Ordinal)
            .ToArray();
        foreach (var block in article.Blocks)
        {
            var name = block.Kind.ToString().ToLowerInvariant();
            output.WriteLine($"{article.Source.Lines.PositionOf(block.Span.Start)} {name}{(block.Level > 0 ? FormattableString.Invariant($" {block.Level}") : "")}  {SafeText.Isolated(Short(article.Source.Slice(block.Span)))}");
            foreach (var mention in mentions)
            {
                if (block.Span.Contains(mention.Span))
                {
                    output.WriteLine($"    {mention.Kind.Name,-10} {SafeText.Isolated(Short(article.Source.Slice(mention.Span)))} {Described(mention)}");
                }
            }
        }
    }

    private static string Described(Mention mention) => Describe(mention) is { Length: > 0 } value ? $"= {SafeText.Line(value)}" : "";

    private static string Describe(Mention mention) => mention switch
    {
        FigureMention figure => $"{figure.Value}{(figure.Unit is { } unit ? " " + unit : "")}{(figure.Interval.IsExact ? "" : $" [{figure.Interval}]")}{(figure.Role == FigureRole.Plain ? "" : $" ({figure.Role.ToString().ToLowerInvariant()})")}",
        DateMention date => $"{date.Edtf}{(date.Weekday is { } day ? " " + day : "")} days {date.Days}",
        ChangeMention change => $"stated {change.Stated}{(change.Nominal is { } nominal ? ", computed " + nominal.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) : "")}{(change.Form == ChangeForm.Percent ? " %" : "")}",
        ClaimMention => "", // its subject is a key, for comparing only
        _ => mention.Value,
    };

    private static string Short(string text) => text.Length <= 70 ? text : text[..69] + "…";
}
