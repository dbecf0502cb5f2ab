using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Rules.Model;
using FactCheck.Syntax;

namespace FactCheck.Rules.Testing;

/// <summary>Holds every rule against its own examples: bad ones are reported exactly where they are marked, good ones stay silent, fixes give the fixed text.</summary>
/// <param name="driver">Judges the examples; it must hold the analyzer of the rules.</param>
/// <param name="parse">Makes an article of an example's text: text, format and publication day.</param>
/// <param name="judgeAmong">Judges the first of several articles by the rules about several.</param>
public sealed class RuleTester(AnalysisDriver driver, Func<string, ArticleFormat, DateOnly?, Article> parse, Func<IReadOnlyList<Article>,
    CancellationToken, AnalysisResult> judgeAmong)
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
                failures.Add(new RuleTestFailure(rule.Id, rule.Path, rule.Line,
                    $"{PackErrorCode.NoExamples.Id}: a rule needs a bad and a good example"));
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

    /// <summary>What a rule says of one of its examples: what a reader of the rule would see of it.</summary>
    /// <returns>The example's text without marks, and the rule's findings in it.</returns>
    public (string Text, ImmutableArray<Diagnostic> Findings) Try(Rule rule, RuleExample example, CancellationToken cancellationToken = default)
    {
        var text = ExampleMarkup.Read(example.Text.Value)?.Text ?? example.Text.Value;
        if (!TryReadDay(example.Published, out var published)
            || !Enum.TryParse<ArticleFormat>(example.Format?.Value ?? "text", ignoreCase: true, out var format)) { return (text, []); }
        return (text, [.. Judge(parse(text, format, published), example, format, cancellationToken).Diagnostics.Where(d => d.Id == rule.Id)]);
    }

    private AnalysisResult Judge(Article article, RuleExample example, ArticleFormat format, CancellationToken cancellationToken) =>
        example.Beside.Count == 0
            ? driver.Analyze(article, cancellationToken)
            : judgeAmong([article, .. example.Beside.SelectMany(b => Neighbours(b, format))], cancellationToken);

    /// <summary>What is wrong with an example, or nothing.</summary>
    private string? Test(Rule rule, RuleExample example, CancellationToken cancellationToken)
    {
        if (ExampleMarkup.Read(example.Text.Value) is not { } marked) { return $"{PackErrorCode.BadMarkup.Id}: the marks [| and |] do not match"; }
        if (example.IsBad == (marked.Spans.Count == 0))
        {
            return example.IsBad ? "a bad example marks what must be reported with [|…|]" : "a good example marks nothing";
        }
        if (!TryReadDay(example.Published, out var published)) { return $"'{example.Published}' is no date: write 2024-08-28"; }
        if (!Enum.TryParse<ArticleFormat>(example.Format?.Value ?? "text", ignoreCase: true, out var format))
        {
            return $"'{example.Format}' is no format: text, markdown or html";
        }

        var article = parse(marked.Text, format, published);
        if (example.Beside.Find(b => !TryReadDay(b.Published, out _)) is { } undated)
        {
            return $"'{undated.Published}' is no date: write 2024-08-28";
        }
        var result = Judge(article, example, format, cancellationToken);
        if (result.Failures.FirstOrDefault(f => f.Rule == rule.Id) is { } failure) { return $"the rule failed: {failure.Reason}"; }
        var found = result.Diagnostics.Where(d => d.Id == rule.Id).ToArray();
        var missing = marked.Spans.Where(s => !found.Any(d => d.Span == s))
            .Select(s => $"not reported: «{marked.Text.Substring(s.Start, s.Length)}»");
        var extra = found.Where(d => !marked.Spans.Contains(d.Span)).Select(d => $"reported without a mark: «{article.Source.Slice(d.Span)}»");
        var wrong = missing.Concat(extra).ToArray();
        if (wrong.Length > 0) { return string.Join("; ", wrong); }
        if (example.Fixed is not { } wanted) { return null; }
        var mended = FixApplier.Apply(marked.Text, found, FixSafety.Suggestion);
        return mended == wanted.Value ? null : $"the fix gives «{mended}», not «{wanted}»";
    }

    private IEnumerable<Article> Neighbours(ExampleNeighbour neighbour, ArticleFormat format)
    {
        TryReadDay(neighbour.Published, out var published);
        for (var i = 0; i < neighbour.Times; i++) { yield return parse(neighbour.Text.Value, format, published); }
    }

    private static bool TryReadDay(PackText? text, out DateOnly? day)
    {
        day = null;
        if (text is null) { return true; }
        if (!DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given)) { return false; }
        day = given;
        return true;
    }
}
