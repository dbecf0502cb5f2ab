using FactCheck.Diagnostics;
using FactCheck.Workspace;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Fixing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Workspace.Fixing;

/// <summary>Fixing ends, and a second time changes nothing, whatever the rules are: such that undo each other, feed each other, overlap or grow.</summary>
public sealed class RandomRulesTests
{
    private const int Packs = 60;
    private const int TextsOfAPack = 40;

    private static readonly string[] Words = ["وردة", "حجر", "بحر", "نهر", "جبل"];

    [Fact]
    public void Fixing_twice_is_fixing_once_for_any_rules()
    {
        using var folder = new ScratchFolder();
        var phrase = Gen.Choose(1, 3).SelectMany(n => Gen.Elements(Words).ListOf(n)).Select(p => string.Join(' ', p));
        var swap = phrase.SelectMany(from => phrase.Select(to => (From: from, To: to))).Where(s => s.From != s.To);
        var pack = Gen.Choose(1, 4).SelectMany(n => swap.ListOf(n)).Select(s => s.DistinctBy(x => x.From, StringComparer.Ordinal).ToArray());
        var texts = Gen.Elements([.. Words, ".", "\n", "،", "\"", "**", "1"]).ListOf(12).Select(p => string.Join(' ', p)).ListOf(TextsOfAPack);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Packs), Prop.ForAll(pack.ToArbitrary(), texts.ToArbitrary(), (rules, articles) =>
        {
            var path = folder.Write("own.yaml", "pack: own\nrules:\n" + string.Concat(rules.Select((s, i) =>
                $"  - {{ id: OWN{i}, title: t, message: m, match: exact, swap: {{ {s.From}: {s.To} }}, fix: {{ title: t, replace: match, with: with, safety: safe }} }}\n")));
            using var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(path)).BuildServiceProvider();
            var fixer = services.GetRequiredService<ArticleFixer>();
            return articles.All(text =>
            {
                var once = Fix(text);
                return Fix(once) == once;
            });

            string Fix(string text)
            {
                var article = fixer.Fix(new ArticleJob(folder.Write("a.md", text), FileSettings.Standard, new()), FixSafety.Safe);
                Assert.Null(article.Error);
                return article.Text;
            }
        }));
    }
}
