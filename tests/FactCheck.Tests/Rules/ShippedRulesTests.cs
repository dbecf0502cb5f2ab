using FactCheck.Rules.Testing;
using FactCheck.Testing;
using FactCheck.Workspace;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Rules;

public sealed class ShippedRulesTests
{
    [Fact]
    public void Every_rule_holds_its_examples()
    {
        using var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(ProjectFolder.At("rules"))).BuildServiceProvider();
        var rules = services.GetRequiredService<FactCheck.Rules.LoadedRules>();
        Assert.False(rules.HasErrors, string.Join('\n', rules.Diagnostics.Select(d => d.ToDisplay())));

        var report = services.GetRequiredService<RuleTester>().Test(rules);

        Assert.Empty(report.Failures);
        Assert.True(report.Passed > 2 * report.Rules);
    }

    [Fact]
    public void Every_rule_speaks_both_languages_and_says_why()
    {
        using var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(ProjectFolder.At("rules"))).BuildServiceProvider();

        Assert.All(services.GetRequiredService<FactCheck.Rules.LoadedRules>().Rules, r =>
        {
            Assert.True(r.Title is { English: not null, Arabic: not null }, r.Id);
            Assert.True(r.Why is { English: not null, Arabic: not null }, r.Id);
        });
    }

    [Fact]
    public void A_rule_whose_examples_do_not_hold_fails()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "p.yaml"), "pack: t\nrules:\n  - id: T1\n    title: t\n    message: m\n    find: [نص]\n    examples:\n      - bad: 'هذا [|كلام|]'\n      - good: 'هذا نص'\n");
            using var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(folder.FullName)).BuildServiceProvider();

            Assert.Equal(2, services.GetRequiredService<RuleTester>().Test(services.GetRequiredService<FactCheck.Rules.LoadedRules>()).Failures.Length);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
