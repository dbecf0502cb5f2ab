using System.Text.RegularExpressions;
using FactCheck.Testing;
using FactCheck.Tests.Cli;

namespace FactCheck.Tests.Ci;

/// <summary>Every command and option that a page, a template or a hook names is one that there is.</summary>
public sealed partial class DocumentedOptionsTests
{
    [Fact]
    public void They_are_those_of_the_command_line()
    {
        var commands = new Dictionary<string, string>(StringComparer.Ordinal);
        Learn("", commands);
        string[] pages =
        [
            ProjectFolder.At("README.md"), ProjectFolder.At("action.yml"), ProjectFolder.At(".pre-commit-hooks.yaml"), ProjectFolder.At("Containerfile"),
            .. Directory.GetFiles(ProjectFolder.At("ci")), .. Directory.GetFiles(ProjectFolder.At("docs"), "*.md"), .. Directory.GetFiles(ProjectFolder.At("docs", "ci")),
        ];
        var (named, wrong) = (0, new List<string>());
        foreach (var page in pages)
        {
            foreach (Match use in Use().Matches(File.ReadAllText(page).Replace("$(FactCheckCommand)", "factcheck", StringComparison.Ordinal).Replace("/factcheck\" ", "/factcheck ", StringComparison.Ordinal)))
            {
                var words = use.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var command = words.TakeWhile(w => CommandName().IsMatch(w)).Aggregate("", (path, word) => commands.ContainsKey($"{path} {word}".Trim()) ? $"{path} {word}".Trim() : path);
                if (command.Length == 0 && words is not (["ignore" or "ignore-line" or "ignore-file", ..] or ["--help" or "--version" or "|", ..] or [])) { wrong.Add($"{Path.GetFileName(page)}: factcheck {use.Groups[1].Value}"); }
                if (command.Length == 0) { continue; }
                foreach (Match option in Option().Matches(use.Groups[1].Value))
                {
                    named++;
                    if (!Regex.IsMatch(commands[command], $@"(?<![\w-]){Regex.Escape(option.Value)}(?![\w-])")) { wrong.Add($"{Path.GetFileName(page)}: factcheck {command} has no {option.Value}"); }
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(named > 30, $"{named}");
        var action = File.ReadAllText(ProjectFolder.At("action.yml"));
        Assert.All(Option().Matches(action[action.IndexOf("options=(", StringComparison.Ordinal)..action.IndexOf("exit-code=", StringComparison.Ordinal)]), o => Assert.Contains(o.Value + " ", commands["check"], StringComparison.Ordinal));
    }

    [Fact]
    public void Files_that_pages_name_are_there()
    {
        foreach (var page in Directory.GetFiles(ProjectFolder.At("docs", "ci")).Append(ProjectFolder.At("README.md")))
        {
            foreach (Match link in Link().Matches(File.ReadAllText(page))) { Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value)), $"{page}: {link.Groups[1].Value}"); }
        }
    }

    private static void Learn(string command, Dictionary<string, string> commands)
    {
        var (code, help, _) = FactCheckProcess.Run(null, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal(0, code);
        if (command.Length > 0) { commands[command] = help; }
        var at = help.IndexOf("Commands:", StringComparison.Ordinal);
        if (at < 0) { return; }
        foreach (Match sub in SubCommand().Matches(help[at..])) { Learn($"{command} {sub.Groups[1].Value}".Trim(), commands); }
    }

    [GeneratedRegex("""(?<![\w/.-])(?:tools/|out/|RUNNER_TEMP/factcheck/)?factcheck ((?:[a-z-]+\b|--help|--version)(?: [^`\n<>;&|"]*)?)""")]
    private static partial Regex Use();

    [GeneratedRegex("^[a-z-]+$")]
    private static partial Regex CommandName();

    [GeneratedRegex(@"(?<!\S)--[a-z][a-z-]+")]
    private static partial Regex Option();

    [GeneratedRegex(@"^  ([a-z]+)\b", RegexOptions.Multiline)]
    private static partial Regex SubCommand();

    [GeneratedRegex(@"\]\(((?!http|#)[^)#]+)\)")]
    private static partial Regex Link();
}
