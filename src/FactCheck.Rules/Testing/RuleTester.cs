using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Rules.Model;
using FactCheck.Syntax;

namespace FactCheck.Rules.Testing;

/// <summary>Holds every rule against its own examples: bad ones are reported exactly where they are marked, good ones stay silent, fixes give the fixed text.</summary>
/// <param name="driver">Judges the examples; it must hold the analyzer of the rules.</param>
/// <param name="parse">Makes an article of an example's text: text, format and publication day.</param>
public sealed class RuleTester(AnalysisDriver driver, Func<string, ArticleFormat, DateOnly?, Article> parse)
{
    /// <summary>Tests all rules.</summary>
    public RuleTestReport Test(LoadedRules rules, CancellationToken cancellationToken = default)
    {
        var failures = new List<RuleTestFailure>();
        var passed = 0;
        foreach (var rule in rules.Rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!rule.Examples.Any(e => e.IsBad) || !rule.Examples.Any(e => !e.IsBad))
            {
                failures.Add(new RuleTestFailure(rule.Id, rule.Path, rule.Line, $"{PackErrorCode.NoExamples.Id}: a rule needs a bad and a good example"));
            }
            foreach (var example in rule.Examples)
            {
                if (Test(rule, example, cancellationToken) is { } reason)
                {
                    var line = example.Text.File.Lines.PositionOf(example.Text.Start).Line;
                    failures.Add(new RuleTestFailure(rule.Id, rule.Path, line, reason));
                }
                else
                {
                    passed++;
                }
            }
        }
        return new RuleTestReport(rules.Rules.Length, passed, [.. failures]);
    }

    /// <summary>What is wrong with an example, or nothing.</summary>
    private string? Test(Rule rule, RuleExample example, CancellationToken cancellationToken)
    {
        if (ExampleMarkup.Read(example.Text.Value) is not { } marked) { return $"{PackErrorCode.BadMarkup.Id}: the marks [| and |] do not match"; }
        if (example.IsBad == (marked.Spans.Count == 0)) { return example.IsBad ? "a bad example marks what must be reported with [|…|]" : "a good example marks nothing"; }
        DateOnly? published = null;
        if (example.Published is { } given)
        {
            if (!DateOnly.TryParseExact(given.Value, "yyyy-MM-dd", out var day)) { return $"'{given}' is no date: write 2024-08-28"; }
            published = day;
        }
        if (!Enum.TryParse<ArticleFormat>(example.Format?.Value ?? "text", ignoreCase: true, out var format)) { return $"'{example.Format}' is no format: text, markdown or html"; }

        var article = parse(marked.Text, format, published);
        var result = driver.Analyze(article, cancellationToken);
        if (result.Failures.FirstOrDefault(f => f.Rule == rule.Id) is { } failure) { return $"the rule failed: {failure.Reason}"; }
        var found = result.Diagnostics.Where(d => d.Id == rule.Id).ToArray();
        var missing = marked.Spans.Where(s => !found.Any(d => d.Span == s)).Select(s => $"not reported: «{marked.Text.Substring(s.Start, s.Length)}»");
        var extra = found.Where(d => !marked.Spans.Contains(d.Span)).Select(d => $"reported without a mark: «{article.Source.Slice(d.Span)}»");
        var wrong = missing.Concat(extra).ToArray();
        if (wrong.Length > 0) { return string.Join("; ", wrong); }
        if (example.Fixed is not { } wanted) { return null; }
        var mended = FixApplier.Apply(marked.Text, found, FixSafety.Suggestion);
        return mended == wanted.Value ? null : $"the fix gives «{mended}», not «{wanted}»";
    }
}
