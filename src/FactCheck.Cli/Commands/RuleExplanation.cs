using FactCheck.Rules;
using FactCheck.Rules.Model;
using FactCheck.Rules.Testing;
using FactCheck.Workspace.Reporting;

namespace FactCheck.Cli.Commands;

/// <summary>Writes everything that is known of one rule: what it finds and why, one example worked through, the other examples, and the rule itself.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="tester">Works the example through.</param>
/// <param name="language">The language of the reader.</param>
internal sealed class RuleExplanation(TextWriter output, RuleTester tester, string language)
{
    private readonly (string Worked, string Bad, string Good, string Source, string Fix) _words = language == "ar"
        ? ("مثال", "يُبلَّغ عنه أيضًا", "لا يُبلَّغ عنه", "نص القاعدة", "التصحيح")
        : ("for example", "reported as well", "not reported", "the rule itself", "fix");

    public void Write(Rule rule, CancellationToken cancellationToken)
    {
        output.WriteLine($"{rule.Id}  {SafeText.Message(rule.Title.In(language), language)}");
        output.WriteLine($"severity {rule.Severity.ToString().ToLowerInvariant()} · pack {SafeText.Line(rule.Pack)} · {SafeText.Line(rule.LooksFor)}");
        if (!rule.Why.IsEmpty) { output.WriteLine($"\n{SafeText.Message(rule.Why.In(language), language)}"); }
        var worked = rule.Examples.FirstOrDefault(e => e.IsBad && IsArabic(e) == (language == "ar")) ?? rule.Examples.FirstOrDefault(e => e.IsBad);
        if (worked is not null) { WriteWorked(rule, worked, cancellationToken); }
        var others = rule.Examples.Where(e => e != worked).ToArray();
        foreach (var isBad in (bool[])[true, false])
        {
            if (!others.Any(e => e.IsBad == isBad)) { continue; }
            output.WriteLine(isBad ? $"\n{_words.Bad}:" : $"\n{_words.Good}:");
            foreach (var example in others.Where(e => e.IsBad == isBad)) { output.WriteLine($"  {SafeText.Isolated(Marked(example))}"); }
        }
        output.WriteLine(FormattableString.Invariant($"\n{_words.Source} ({SafeText.Line(Path.GetFileName(rule.Path))}:{rule.Line}):\n"));
        foreach (var line in rule.Source.Split('\n')) { output.WriteLine($"    {SafeText.Line(line.TrimEnd('\r'))}"); }
    }

    /// <summary>The example with what a report would say of it.</summary>
    private void WriteWorked(Rule rule, RuleExample example, CancellationToken cancellationToken)
    {
        output.WriteLine($"\n{_words.Worked}:");
        output.WriteLine($"  {SafeText.Isolated(Marked(example))}");
        var (text, findings) = tester.Try(rule, example, cancellationToken);
        foreach (var finding in findings)
        {
            output.WriteLine($"  → {SafeText.Message(finding.Message.In(language), language)}");
            foreach (var related in finding.Related)
            {
                var there = related.Elsewhere?.Text ?? text.Substring(related.Span.Start, related.Span.Length);
                output.WriteLine($"    {SafeText.Message(related.Message.In(language), language)}: {SafeText.Isolated(there)}");
            }
            if (finding.Fix is { } fix) { output.WriteLine($"    {_words.Fix}: {SafeText.Message(fix.Title.In(language), language)}"); }
        }
    }

    private static bool IsArabic(RuleExample example) => example.Text.Value.AsSpan().IndexOfAnyInRange('ء', 'ي') >= 0;

    private static string Marked(RuleExample example) =>
        example.Text.Value.Replace("[|", "⟦", StringComparison.Ordinal).Replace("|]", "⟧", StringComparison.Ordinal);
}
