using FactCheck.Diagnostics;
using FactCheck.Workspace;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Fixing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Workspace.Fixing;

/// <summary>Fixing converges, and changes nothing but its edits.</summary>
public sealed class ConvergenceTests
{
    private static readonly string[] Pieces =
    [
        "أبو ظبي", "العاصمة الإماراتية أبو ظبي", "في في", "من من", " ", "\n", "\r\n", "“", "”", "«", "»", "\"", "،", ".", "5 مارس 2024", "٣", "**", "&nbsp;", "<b>", "[ ]",
        "<!-- factcheck ignore FC2201: x -->", "<!-- factcheck ignore-line FC4304, FC6101: x -->", "<!-- factcheck ignore T: x until: 2020-01-01 -->", "الوزير", "قال", "\u200F", "é", "\u0640",
    ];

    [Fact]
    public void Fixing_twice_is_fixing_once()
    {
        using var folder = new ScratchFolder();
        using var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(ShippedRules.Folder)).BuildServiceProvider();
        var fixer = services.GetRequiredService<ArticleFixer>();
        folder.Write(".factcheck.yaml", "style: { months: levantine, digits: latin, quotes: guillemets, spellings: { أبو ظبي: أبوظبي } }");
        var finder = services.GetRequiredService<ConfigurationFinder>();
        var texts = Gen.Elements(Pieces).ListOf().Select(p => string.Join(' ', p));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(texts.ToArbitrary(), Gen.Elements("a.md", "a.txt", "a.html").ToArbitrary(), Gen.Elements(FixSafety.Safe, FixSafety.Suggestion).ToArbitrary(), (text, name, upTo) =>
        {
            var path = folder.Write(name, text);
            var job = new ArticleJob(path, finder.SettingsOf(path), new());
            var once = fixer.Fix(job, upTo);
            folder.Write(name, once.Text);
            return once.Error is null && fixer.Fix(job, upTo).Text == once.Text && (upTo > FixSafety.Safe || Digits(WithoutComments(once.Text)) == Digits(WithoutComments(text)));
        }));
    }

    private static string WithoutComments(string text) => System.Text.RegularExpressions.Regex.Replace(text, "<!--.*?-->", "");

    private static string Digits(string text) => string.Concat(text.Where(char.IsDigit).Select(c => System.Globalization.CharUnicodeInfo.GetDecimalDigitValue(c)));
}
