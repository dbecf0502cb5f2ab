using FactCheck.Testing;
using VerifyXunit;

namespace FactCheck.Tests.Rules;

[UsesVerify]
public sealed class RulePackLoaderTests
{
    [Fact]
    public async Task All_errors_of_a_pack_come_in_one_run() => await Verifier.Verify(Packs.Errors("""
        pack: broken
        requires: [nowhere]
        rules:
          - id: T1
            title: Wrong property
            for: date d
            where: d.weekdy = weekday(d.day)
            message: "{d.dy}"
          - id: T1
            title: Same id, wrong kind
            for: dates d
            message: m
          - id: T2
            title: Unknown key
            find: ["(a"]
            mesage: m
          - id: T3
            title: Bad pattern and list
            find: ["@nolist x", "... x"]
            severity: fatal
            message: m
          - id: T4
            title: Wrong types
            for: number n
            where: n.value = "five" and n.text > 3
            message: m
          - id: T5
            title: Bad regex
            regex: ['(?<=a)b', '[a']
            message: m
            title: twice
        """));

    [Fact]
    public async Task A_rules_file_is_refused_like_a_yaml_pack() => await Verifier.Verify(Packs.Errors("""
        pack test

        rule T1 "Wrong clause" {
          for date d
          wher d.hasYear
          message en "m"
        }

        rule T2 "No end" {
          for date d
          where d.
        """, "pack.rules"));

    [Theory]
    [InlineData("a: &x 1\nb: *x\n")]
    [InlineData("pack: !!str t\nrules: []\n")]
    [InlineData("pack: t\n---\npack: u\n")]
    [InlineData("{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{")]
    [InlineData("pack: t\nrules: {}\n")]
    [InlineData("")]
    public void What_is_no_pack_is_refused(string yaml) => Assert.True(Packs.Load(yaml).HasErrors);

    [Fact]
    public void Deep_nesting_is_refused_before_the_stack_ends()
    {
        var expression = new string('(', 5_000) + "1" + new string(')', 5_000);

        Assert.True(Packs.Load($"pack: t\nrules:\n  - id: T1\n    title: t\n    message: m\n    for: number n\n    where: '{expression} = 1'\n").HasErrors);
    }

    [Fact]
    public void Both_containers_make_one_rule()
    {
        var yaml = Packs.Load("pack: t\nrules:\n  - id: T1\n    title: t\n    severity: warning\n    for: date d\n    where: d.hasYear\n    report: d\n    message: { en: a, ar: b }\n    examples:\n      - bad: '[|2 أيار 2024|]'\n      - good: '2 أيار'\n");
        var rules = Packs.Load("pack t\nrule T1 \"t\" {\n  severity warning\n  for date d\n  where d.hasYear\n  report d\n  message en \"a\"\n  message ar \"b\"\n  bad \"[|2 أيار 2024|]\"\n  good \"2 أيار\"\n}\n", "pack.rules");

        Assert.Equal(yaml.Rules.Single() with { Path = "", Line = 0, Source = "", Examples = [] }, rules.Rules.Single() with { Path = "", Line = 0, Source = "", Examples = [] });
        Assert.Equal(yaml.Rules.Single().Examples.Select(e => e.Text.Value), rules.Rules.Single().Examples.Select(e => e.Text.Value));
    }

    [Fact]
    public void Every_mutation_of_a_key_is_an_error()
    {
        var yaml = File.ReadAllText(ProjectFolder.At("rules", "dates", "calendar.yaml"));
        foreach (var key in new[] { "pack:", "rules:", "- id:", "title:", "severity:", "for:", "where:", "report:", "message:", "why:", "examples:", "bad:", "good:", "fix:", "once:", "safety:" })
        {
            var at = yaml.IndexOf(key, StringComparison.Ordinal);
            Assert.True(at >= 0, key);
            Assert.True(Packs.Load(yaml.Remove(at + key.Length - 2, 1)).HasErrors, $"'{key}' without its last letter is accepted");
        }
    }
}
