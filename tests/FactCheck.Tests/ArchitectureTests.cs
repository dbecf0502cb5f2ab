using System.Text.RegularExpressions;
using FactCheck.Testing;

namespace FactCheck.Tests;

/// <summary>Arrows run down only: a file names nothing of a floor above its own.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, int> CoreFloors = new(StringComparer.Ordinal)
    {
        ["Text"] = 1,
        ["Values"] = 1,
        ["Diagnostics"] = 2,
        ["Languages"] = 2,
        ["Syntax"] = 3,
        ["Knowledge"] = 4,
        ["Semantics"] = 5,
        ["Claims"] = 6,
        ["Analysis"] = 7,
    };

    private static readonly Dictionary<string, int> RuleFloors = new(StringComparer.Ordinal)
    {
        ["Model"] = 1,
        ["Syntax"] = 2,
        ["Binding"] = 3,
        ["Matching"] = 4,
        ["Evaluation"] = 5,
        ["Yaml"] = 6,
        ["Testing"] = 7,
        ["Facts"] = 7,
    };

    private const int FilesWithWords = 2;

    private static readonly string[] Projects = ["FactCheck.Core", "FactCheck.Rules", "FactCheck.Workspace", "FactCheck.Cli"];

    [Fact]
    public void No_floor_of_the_core_names_a_higher_one() => Assert.Empty(Violations("FactCheck.Core", "FactCheck", CoreFloors));

    [Fact]
    public void No_floor_of_the_rules_names_a_higher_one() => Assert.Empty(Violations("FactCheck.Rules", "FactCheck.Rules", RuleFloors));

    [Fact]
    public void The_test_sees_a_violation() =>
        Assert.Equal(["Values/X.cs → Analysis"], Named("FactCheck", "Values/X.cs", "using FactCheck.Analysis;\nnamespace FactCheck.Values;", CoreFloors));

    [Fact]
    public void Only_rules_know_Sprache_and_YamlDotNet() =>
        Assert.DoesNotContain(Projects.Where(p => p != "FactCheck.Rules").SelectMany(Files), f => ParserLibraries().IsMatch(File.ReadAllText(f)));

    [Fact]
    public void The_core_touches_no_file_and_no_clock() =>
        Assert.DoesNotContain(Files("FactCheck.Core"), f => FilesAndClocks().IsMatch(File.ReadAllText(f)));

    [Fact]
    public void One_type_stands_in_a_file_of_its_name() =>
        Assert.DoesNotContain(Projects.SelectMany(Files), f => Path.GetFileName(f) != "Program.cs" && !TopLevelTypes().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value).SequenceEqual([Path.GetFileNameWithoutExtension(f)]));

    /// <summary>
    /// Words stand in the tables of their language. What is left are endings and prefixes of Arabic in the matching of names, which stands beside that of
    /// the known names and has no other language yet; the number only ever goes down. Single letters, «ب» before a figure, are not counted.
    /// </summary>
    [Fact]
    public void Readers_know_no_word_by_its_letters()
    {
        var folders = new[] { "Claims", "Semantics" }.Select(f => ProjectFolder.At("src", "FactCheck.Core", f) + Path.DirectorySeparatorChar).ToArray();
        var files = Files("FactCheck.Core").Where(f => folders.Any(d => f.StartsWith(d, StringComparison.Ordinal)) && NamesWord(File.ReadAllText(f)));
        Assert.True(files.Count() <= FilesWithWords, string.Join('\n', files));
    }

    [Theory]
    [InlineData("tokens.CharsOf(i) is \"by\" or \"from\"", true)]
    [InlineData("word is not (\"a\" or \"an\")", true)]
    [InlineData("word.StartsWith(\"ال\", StringComparison.Ordinal)", true)]
    [InlineData("i > 0; // «في»: tokens.CharsOf(i) is \"by\"", false)]
    [InlineData("new LocalizedText($\"«{a}» stands for «{b}»\", $\"«{a}» بدل «{b}»\")", false)]
    [InlineData("figure.Unit is \"km\" || model.Terms.Is(i, WordRole.Agent)", false)]
    public void The_test_tells_words_from_messages_and_kinds(string code, bool isWord) => Assert.Equal(isWord, NamesWord(code));

    /// <summary>True when a line of code, its comment and its messages left out, has a word of Arabic or holds a word of the text against letters.</summary>
    private static bool NamesWord(string text) =>
        text.Split('\n').Any(line => !Messages().IsMatch(line) && WordLiterals().IsMatch(LineComments().Replace(line, "")));

    private static IEnumerable<string> Violations(string project, string root, Dictionary<string, int> floors)
    {
        var folder = ProjectFolder.At("src", project);
        return Files(project).SelectMany(f => Named(root, Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f), floors));
    }

    private static IEnumerable<string> Named(string root, string file, string text, Dictionary<string, int> floors)
    {
        if (!floors.TryGetValue(file.Split('/')[0], out var floor)) { return []; }
        var code = Comments().Replace(text, "");
        return floors.Where(f => f.Value > floor && Regex.IsMatch(code, $@"using {Regex.Escape(root)}\.{f.Key}\b|(?<![.\w])(?:{Regex.Escape(root)}\.)?{f.Key}\.[A-Z]\w")).Select(f => $"{file} → {f.Key}");
    }

    private static IEnumerable<string> Files(string project) =>
        Directory.EnumerateFiles(ProjectFolder.At("src", project), "*.cs", SearchOption.AllDirectories).Where(f => !f.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal));

    [GeneratedRegex(@"//[^\n]*|""(?:[^""\\\n]|\\.)*""")]
    private static partial Regex Comments();

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex LineComments();

    [GeneratedRegex(@"LocalizedText|\barabic\.Add\(|\bReasons\(|\bnew\(\$")]
    private static partial Regex Messages();

    [GeneratedRegex(@"""[^""]*[\u0621-\u064A][^""]*""|(?:CharsOf\([^""?]*|\b(?:word|before|behind) is (?:not )?\(?)""[A-Za-z]")]
    private static partial Regex WordLiterals();

    [GeneratedRegex(@"using (?:Sprache|YamlDotNet)")]
    private static partial Regex ParserLibraries();

    [GeneratedRegex(@"\b(?:File|Directory)\.[A-Z]|DateTime\.(?:Now|UtcNow|Today)|Stopwatch\.")]
    private static partial Regex FilesAndClocks();

    [GeneratedRegex(@"^(?:public |internal |file )?(?:static |sealed |abstract |readonly |partial )*(?:ref )?(?:class|struct|record struct|record|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelTypes();
}
