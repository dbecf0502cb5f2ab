using FactCheck.Analysis;
using FactCheck.Rules;

namespace FactCheck.Tests.Rules;

/// <summary>Loads packs from text and runs them on text.</summary>
internal static class Packs
{
    public static LoadedRules Load(string yaml, string path = "pack.yaml") => new RulePackLoader().Load([new RulePackFile(path, yaml)]);

    /// <summary>The article with marks around everything that the rule's clauses report.</summary>
    public static string Judge(string clauses, string text, string? published = null)
    {
        var indented = string.Join('\n', clauses.Split('\n').Select(l => "    " + l));
        var rules = Load($"pack: test\nrules:\n  - id: T1\n    title: test\n    message: found\n{indented}\n");
        Assert.False(rules.HasErrors, string.Join('\n', rules.Diagnostics.Select(d => d.ToDisplay())));
        var result = new AnalysisDriver(Engine.Finders, [rules.CreateAnalyzer()], TimeProvider.System).Analyze(Engine.Read(text, published));
        Assert.Empty(result.Failures);
        return FactCheck.Testing.MarkedText.Mark(text, result.Diagnostics.Select(d => (d.Span.Start, d.Span.Length)));
    }

    /// <summary>The errors of a pack as authors read them.</summary>
    public static string Errors(string yaml, string path = "pack.yaml") => string.Join("\n", Load(yaml, path).Diagnostics.Select(d => d.ToDisplay()));
}
