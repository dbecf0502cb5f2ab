using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Workspace.Documentation;
using FactCheck.Workspace.Files;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck rules docs</c>: writes the pages that are made from the rules, or tells which differ.</summary>
internal static class DocsAction
{
    /// <summary>Writes the pages below a folder.</summary>
    public static int Write(LoadedRules rules, string folder)
    {
        foreach (var (path, text) in RuleDocumentation.Pages(rules))
        {
            AtomicFile.Write(Path.Combine(folder, path), text);
        }
        return ExitCode.Clean;
    }

    /// <summary>Names the pages that are not as the rules say.</summary>
    public static int Check(LoadedRules rules, string folder, TextWriter output)
    {
        var pages = RuleDocumentation.Pages(rules);
        var stale = pages.Where(p => !File.Exists(Path.Combine(folder, p.Key))
            || TextDecoder.Decode(File.ReadAllBytes(Path.Combine(folder, p.Key))).Text.ReplaceLineEndings("\n") != p.Value).Select(p => p.Key);
        var left = Directory.Exists(Path.Combine(folder, "rules"))
            ? Directory.EnumerateFiles(Path.Combine(folder, "rules"), "*.md")
            .Select(f => "rules/" + Path.GetFileName(f))
            .Where(f => !pages.ContainsKey(f))
            : [];
        var wrong = stale.Concat(left).Order(StringComparer.Ordinal).ToArray();
        foreach (var page in wrong) { output.WriteLine($"{page} is not as the rules say; run 'factcheck rules docs'"); }
        return wrong.Length == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
