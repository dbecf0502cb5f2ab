using System.Text;
using FactCheck.Rules;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Model;

namespace FactCheck.Workspace.Documentation;

/// <summary>The pages that are made from the rules and the code: one a rule, the kinds, the errors of packs.</summary>
public static class RuleDocumentation
{
    private const string Note = "<!-- Made by `factcheck rules docs`. Change the rule, not this page. -->\n\n";

    /// <summary>The pages by their path below <c>docs</c>.</summary>
    public static IReadOnlyDictionary<string, string> Pages(LoadedRules rules)
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["rules/README.md"] = Index(rules),
            ["kinds.md"] = Kinds(),
            ["pack-errors.md"] = Errors(),
        };
        foreach (var rule in rules.Rules) { pages[$"rules/{rule.Id}.md"] = Page(rule); }
        return pages;
    }

    private static string Index(LoadedRules rules)
    {
        var page = new StringBuilder("# The shipped rules\n\n" + Note + "| id | severity | finds | |\n|---|---|---|---|\n");
        foreach (var rule in rules.Rules)
        {
            page.Append(FormattableString.Invariant($"| [{rule.Id}]({rule.Id}.md) | {Severity(rule)} | {Cell(rule.Title.English)} | {Cell(rule.Title.Arabic)} |\n"));
        }
        return page.ToString();
    }

    private static string Page(Rule rule)
    {
        var page = new StringBuilder($"# {rule.Id}: {rule.Title.English}\n\n{Note}**{rule.Title.Arabic}** · {Severity(rule)} · pack `{rule.Pack}`\n\n");
        page.Append(rule.Why.English).Append("\n\n").Append(rule.Why.Arabic).Append("\n\n## Reported\n\n");
        foreach (var example in rule.Examples.Where(e => e.IsBad)) { page.Append(Quote(example)); }
        page.Append("## Silent\n\n");
        foreach (var example in rule.Examples.Where(e => !e.IsBad)) { page.Append(Quote(example)); }
        page.Append("## The rule\n\n```").Append(rule.Path.EndsWith(".rules", StringComparison.Ordinal)
            ? ""
            : "yaml").Append('\n').Append(rule.Source.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd()).Append("\n```\n");
        return page.ToString();
    }

    private static string Quote(RuleExample example)
    {
        var text = example.Text.Value.Replace("[|", "⟦", StringComparison.Ordinal).Replace("|]", "⟧", StringComparison.Ordinal).TrimEnd('\n');
        var published = example.Published is { } day ? $"Published {day.Value}:\n\n" : "";
        return $"{published}```text\n{text}\n```\n\n";
    }

    private static string Kinds()
    {
        var page = new StringBuilder("# Kinds and functions\n\n" + Note + "What a rule can be `for`, what it can ask, and what it can call. Every kind also has the properties of the last table.\n\n");
        var common = KindCatalog.Sentence.Properties.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var kind in KindCatalog.Kinds)
        {
            page.Append(FormattableString.Invariant($"## `{kind.Name}`: {kind.Summary}\n\n"));
            var own = kind.Properties.Where(p => !common.Contains(p.Name)).ToArray();
            if (own.Length > 0) { Table(page, own); }
        }
        page.Append("## Properties of every kind\n\n");
        Table(page, KindCatalog.Sentence.Properties);
        page.Append("## Functions\n\n| function | gives |\n|---|---|\n");
        foreach (var function in FunctionCatalog.Functions)
        {
            page.Append(FormattableString.Invariant($"| `{function.Signature}` | {Cell(function.Summary)} |\n"));
        }
        return page.ToString();
    }

    private static void Table(StringBuilder page, IEnumerable<PropertyDefinition> properties)
    {
        page.Append("| property | type | means |\n|---|---|---|\n");
        foreach (var property in properties)
        {
            page.Append(FormattableString.Invariant($"| `{property.Name}` | {TypeNames.Of(property.Type)} | {Cell(property.Summary)} |\n"));
        }
        page.Append('\n');
    }

    private static string Errors()
    {
        var page = new StringBuilder("# Errors of packs\n\n" + Note + "| code | means | what to do |\n|---|---|---|\n");
        foreach (var code in PackErrorCode.All)
        {
            page.Append(FormattableString.Invariant($"| {code.Id} | {Cell(code.Title)} | {Cell(code.Remedy)} |\n"));
        }
        return page.ToString();
    }

    private static string Severity(Rule rule) => rule.Severity.ToString().ToLowerInvariant();

    private static string Cell(string? text) => (text ?? "").Replace("|", "\\|", StringComparison.Ordinal);
}
