using FactCheck.Rules;
using FactCheck.Workspace.Reporting;

namespace FactCheck.Cli.Commands;

/// <summary>Writes everything that is known of one rule.</summary>
internal static class RuleExplanation
{
    public static void Write(TextWriter output, Rule rule, string language)
    {
        output.WriteLine($"{rule.Id}  {SafeText.Isolated(rule.Title.In(language))}");
        output.WriteLine($"severity {rule.Severity.ToString().ToLowerInvariant()} · pack {SafeText.Line(rule.Pack)} · {SafeText.Line(rule.LooksFor)}");
        output.WriteLine(FormattableString.Invariant($"{SafeText.Line(Path.GetFileName(rule.Path))}:{rule.Line}"));
        if (!rule.Why.IsEmpty) { output.WriteLine($"\n{SafeText.Isolated(rule.Why.In(language))}"); }
        output.WriteLine();
        foreach (var example in rule.Examples)
        {
            output.WriteLine($"{(example.IsBad ? "reported: " : "silent:   ")}{SafeText.Isolated(example.Text.Value.Replace("[|", "⟦", StringComparison.Ordinal).Replace("|]", "⟧", StringComparison.Ordinal))}");
        }
        output.WriteLine();
        foreach (var line in rule.Source.Split('\n')) { output.WriteLine($"    {SafeText.Line(line.TrimEnd('\r'))}"); }
    }
}
