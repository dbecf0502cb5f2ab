using System.Text.RegularExpressions;
using FactCheck.Testing;
using FactCheck.Tests.Cli;
using FactCheck.Tests.Workspace.Git;
using FactCheck.Tests.Workspace.Reporting;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.Ci;

/// <summary>The action for GitHub and the job for GitLab, their scripts run as they stand there.</summary>
public sealed partial class ActionTests : IDisposable
{
    private const string Wrong = "وصل يوم الخميس 14 كانون الثاني 2017 إلى المدينة.\n";

    private readonly ScratchFolder _folder = new();

    public ActionTests()
    {
        Shell.Install(_folder, ".git/temp/factcheck");
        _folder.Git("init", "-q");
        _folder.Write("old articles/a.txt", Wrong);
        _folder.Commit();
        _folder.Git("checkout", "-qb", "work");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_input_is_used_and_every_used_one_is_there()
    {
        var inputs = ((YamlMappingNode)Action()["inputs"]).Children;
        var used = Input().Matches(File.ReadAllText(ProjectFolder.At("action.yml"))).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal);
        var page = File.ReadAllText(ProjectFolder.At("docs", "ci", "github.md"));

        Assert.Equal(inputs.Keys.Select(k => k.ToString()).Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
        Assert.All(inputs.Keys, k => Assert.Contains($"`{k}`", page, StringComparison.Ordinal));
        Assert.All(inputs.Values, i => Assert.NotNull(i["description"]));
    }

    [Fact]
    public void The_action_checks_shows_and_writes_the_alerts()
    {
        if (OperatingSystem.IsWindows()) { return; }
        var (code, output, error) = RunAction(("paths", "old articles\n"));

        Assert.Equal((1, ""), (code, error));
        Assert.Equal(["FC2201"], ReportReader.RulesIn("github", output));
        Assert.Equal(["FC2201"], ReportReader.RulesIn("sarif", _folder.Read("factcheck.sarif")));
        Assert.Equal("exit-code=1\n", _folder.Read(".git/output"));
    }

    [Fact]
    public void The_action_takes_every_input_and_runs_none()
    {
        if (OperatingSystem.IsWindows()) { return; }
        _folder.Write("packs/own.yaml", "pack: own\nrules:\n  - { id: OWN1, title: own, message: own, find: [الهاتف], severity: error }\n");
        _folder.Write("new/b.txt", "رقم الهاتف معروف.\n");
        var (code, output, _) = RunAction(("paths", "new\nold articles"), ("since", "master"), ("rules", "packs"), ("fail-on", "never"), ("format", "json"), ("language", "ar"), ("sarif", "x y.sarif"));
        Assert.Equal(2, code); // there is no such branch

        (code, output, _) = RunAction(("paths", "new\nold articles"), ("since", "main"), ("rules", "packs"), ("fail-on", "never"), ("format", "json"), ("language", "ar"), ("sarif", "x y.sarif"));
        Assert.Equal(0, code);
        Assert.Equal(["OWN1"], ReportReader.RulesIn("json", output));
        Assert.True(File.Exists(_folder.At("x y.sarif")));

        (code, _, _) = RunAction(("paths", "--no-cache; $(touch owned) `touch owned`"), ("since", "$(touch owned)"), ("rules", "\"; touch owned"));
        Assert.Equal(2, code);
        Assert.False(File.Exists(_folder.At("owned")));
    }

    [Fact]
    public void The_job_for_GitLab_checks_what_a_merge_request_changed()
    {
        if (OperatingSystem.IsWindows()) { return; }
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(ProjectFolder.At("ci", "gitlab.yml"))));
        var job = (YamlMappingNode)yaml.Documents[0].RootNode["factcheck"];
        var variables = ((YamlMappingNode)job["variables"]).Children.ToDictionary(v => v.Key.ToString(), v => v.Value.ToString());
        var page = File.ReadAllText(ProjectFolder.At("docs", "ci", "gitlab.md"));
        Assert.All(variables.Keys.Where(v => v.StartsWith("FACTCHECK_", StringComparison.Ordinal)), v => Assert.Contains($"`{v}`", page, StringComparison.Ordinal));

        var script = job["script"][0].ToString();
        Assert.Equal(1, RunJob(("FACTCHECK_PATHS", "old*")).Code);
        Assert.Equal(["FC2201"], ReportReader.RulesIn("gitlab", _folder.Read("gl-code-quality.json")));
        Assert.Equal(["FC2201"], ReportReader.RulesIn("junit", _folder.Read("factcheck.xml")));
        Assert.Equal(0, RunJob(("CI_MERGE_REQUEST_DIFF_BASE_SHA", "main")).Code);
        Assert.Equal(0, RunJob(("FACTCHECK_OPTIONS", "--fail-on never --no-cache")).Code);

        (int Code, string Out, string Error) RunJob(params (string Name, string Value)[] given) =>
            Shell.Run(_folder.Path, "sh", ["-c", script], [.. variables.Select(v => (v.Key, v.Value)), ("PATH", $"{_folder.At(".git/temp/factcheck")}:{Environment.GetEnvironmentVariable("PATH")}"), .. given]);
    }

    private (int Code, string Out, string Error) RunAction(params (string Name, string Value)[] given)
    {
        var inputs = ((YamlMappingNode)Action()["inputs"]).Children.ToDictionary(i => i.Key.ToString(), i => i.Value["default"].ToString());
        foreach (var (name, value) in given) { inputs[name] = value; }
        var step = ((YamlSequenceNode)Action()["runs"]["steps"]).Single(s => ((YamlMappingNode)s).Children.TryGetValue("id", out var id) && id.ToString() == "check");
        var environment = ((YamlMappingNode)step["env"]).Children.Select(e => (e.Key.ToString(), Input().Replace(e.Value.ToString(), m => inputs[m.Groups[1].Value])));
        File.Delete(_folder.At(".git/output"));
        return Shell.Run(_folder.Path, "bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"].ToString()], [.. environment, ("RUNNER_TEMP", _folder.At(".git/temp")), ("GITHUB_OUTPUT", _folder.At(".git/output"))]);
    }

    private static YamlNode Action()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(ProjectFolder.At("action.yml"))));
        return yaml.Documents[0].RootNode;
    }

    [GeneratedRegex(@"(?:\$\{\{ )?\binputs\.([a-z-]+)(?: \}\})?")]
    private static partial Regex Input();
}
