using System.CommandLine;
using System.Globalization;
using FactCheck.Workspace;

namespace FactCheck.Cli.Commands;

/// <summary>The options that several commands take.</summary>
internal sealed class SharedOptions
{
    public Option<string[]> Rules { get; } = new("--rules")
    {
        Description = "A folder or file of rule packs, besides the shipped ones. May be given several times.",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<bool> NoDefaultRules { get; } = new("--no-default-rules") { Description = "Leave out the rules that FactCheck ships with." };

    public Option<string> Language { get; } = Choice("--lang", "The language of messages.", "en", "en", "ar");

    public Option<string?> Published { get; } = CreatePublished();

    public Option<int> Threads { get; } = new("--threads")
    {
        Description = "How many articles to work on at once.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        HelpName = "N",
    };

    public Option<string> Color { get; } = Choice("--color", "Colours in the output.", "auto", "auto", "always", "never");

    /// <summary>The services for the chosen packs.</summary>
    public FactCheckOptions Configure(ParseResult parsed, FactCheckOptions options)
    {
        ConfigurePacks(parsed, options);
        options.Language = parsed.GetValue(Language)!;
        return options;
    }

    /// <summary>The chosen packs of rules and facts.</summary>
    public void ConfigurePacks(ParseResult parsed, FactCheckOptions options)
    {
        options.ShippedRules = ShippedRules;
        if (!parsed.GetValue(NoDefaultRules)) { options.PackPaths.Add(ShippedRules); }
        options.PackPaths.AddRange(parsed.GetValue(Rules) ?? []);
    }

    /// <summary>The folder of the rules that FactCheck ships with.</summary>
    public static string ShippedRules { get; } = Path.Combine(AppContext.BaseDirectory, "rules");

    public DateOnly? PublishedOf(ParseResult parsed) =>
        parsed.GetValue(Published) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public int ThreadsOf(ParseResult parsed) => Math.Clamp(parsed.GetValue(Threads), 1, 64);

    internal static Option<string> Choice(string name, string description, string standard, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => standard };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static Option<string?> CreatePublished()
    {
        var option = new Option<string?>("--published")
        {
            Description = "The day of publication, for articles that do not say it: 2024-08-28.",
            HelpName = "DATE",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token]
                && !DateOnly.TryParseExact(token.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                result.AddError($"'{token.Value}' is no date: write 2024-08-28");
            }
        });
        return option;
    }
}
