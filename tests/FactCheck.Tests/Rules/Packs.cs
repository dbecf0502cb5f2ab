using FactCheck.Analysis;
using FactCheck.Rules;

namespace FactCheck.Tests.Rules;

/// <summary>Loads packs from text and runs them on text.</summary>
internal static class Packs
{
    public static LoadedRules Load(string yaml, string path = "pack.yaml") => new RulePackLoader().Load([new RulePackFile(path, yaml)]);

    /// <summary>The same pack by way of its compiled form.</summary>
    public static LoadedRules Compiled(string yaml, string path = "pack.yaml")
    {
        var rules = Load(yaml, path);
        var file = new RulePackFile(path, yaml) { Compiled = rules.Compile(path), Phrases = rules.CompilePhrases([path]) };
        return new RulePackLoader().Load([file]);
    }

    /// <summary>The article with marks around everything that the rule's clauses report, which is the same when the rule was compiled.</summary>
    public static string Judge(string clauses, string text, string? published = null)
    {
        var indented = string.Join('\n', clauses.Split('\n').Select(l => "    " + l));
        var yaml = $"pack: test\nrules:\n  - id: T1\n    title: test\n    message: found\n{indented}\n";
        var judged = Judge(Load(yaml), text, published);
        Assert.Equal(judged, Judge(Compiled(yaml), text, published));
        return judged;
    }

    /// <summary>The errors of a pack as authors read them.</summary>
    public static string Errors(string yaml, string path = "pack.yaml") => string.Join("\n", Load(yaml, path).Diagnostics.Select(d => d.ToDisplay()));

    private static string Judge(LoadedRules rules, string text, string? published)
    {
        Assert.False(rules.HasErrors, string.Join('\n', rules.Diagnostics.Select(d => d.ToDisplay())));
        var result = new AnalysisDriver(Engine.Finders, [rules.CreateAnalyzer()], TimeProvider.System).Analyze(Engine.Read(text, published));
        Assert.Empty(result.Failures);
        return FactCheck.Testing.MarkedText.Mark(text, result.Diagnostics.Select(d => (d.Span.Start, d.Span.Length)));
    }
}
