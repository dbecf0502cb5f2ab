using System.Text.RegularExpressions;
using FactCheck.Analysis;
using FactCheck.Rules.Matching;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Rules.Matching;

public sealed class RegexSetTests
{
    [Theory]
    [InlineData(@"\*\*[^*]+\*\*", "**")]
    [InlineData(@"(?i)Lorem\s+ipsum", "lorem")]
    [InlineData(@"colou?r", "color|colour")]
    [InlineData(@"(?:ab|cd)ef", "abef|cdef")]
    [InlineData(@"\d{4}", null)]
    [InlineData(@"a|\d", null)]
    [InlineData(@"(?:abc)?", null)]
    [InlineData(@"(?:abc)+x", "abc")]
    [InlineData(@"x{2}y", "xxy")]
    [InlineData(@"a\s*-{3,}b", "---")]
    [InlineData(@"^\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+\|?$", "---")]
    [InlineData(@"[\u202D\u202E]", "\u202D|\u202E")]
    public void The_needed_texts_of_an_expression_are_known(string pattern, string? expected) =>
        Assert.Equal(expected?.Split('|').Order(StringComparer.Ordinal), new RegexOutline(pattern).NeededTexts?.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(@"(?=a)b")]
    [InlineData(@"(?<!a)b")]
    [InlineData(@"(a)\1")]
    [InlineData(@"(?>a+)b")]
    [InlineData(@"a{1,9000}")]
    [InlineData(@"(a")]
    public void What_no_linear_engine_runs_is_refused(string pattern) => Assert.Throws<RegexPatternException>(() => new RegexSetBuilder().Add(pattern, false, []));

    [Theory]
    [InlineData(@"[a\z]")]
    [InlineData(@"[\b]")]
    public void An_anchor_in_a_class_is_left_to_an_engine(string pattern) => Assert.False(new RegexOutline(pattern).IsSurelyValid);

    [Fact]
    public void What_is_surely_valid_no_engine_refuses()
    {
        var pieces = new[] { "a", "*", "+", "?", "{2}", "{3,1}", "{", "}", "(", ")", "(?:", "(?<n>", "(?i)", "(?x)", "[", "]", "[^", "-", "z", "|", "\\", "\\d", "\\p{L}", "\\q", "\\u0041", "\\x4", "^", "$", ".", "\\b", "]" };
        var sure = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5_000), Prop.ForAll(Gen.Elements(pieces).NonEmptyListOf().Select(p => string.Concat(p)).ToArbitrary(), pattern =>
        {
            try
            {
                var outline = new RegexOutline(pattern);
                if (!outline.IsSurelyValid) { return true; }
                var engine = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
                sure++;
                return engine.GetGroupNames().Where(n => !char.IsAsciiDigit(n[0])).Order(StringComparer.Ordinal).SequenceEqual(outline.Names.Order(StringComparer.Ordinal));
            }
            catch (RegexPatternException)
            {
                return true;
            }
        }));

        Assert.True(sure > 100);
    }

    [Theory]
    [InlineData("abc", 1)]
    [InlineData(@"a\s+b", 1)]
    [InlineData(@"\s+b", 20_000)]
    [InlineData(@"(?:أنا|إنني)\s+(?:مجرد\s+)?ن", 2)]
    [InlineData(@"x[^\n]*", 1)]
    [InlineData(@"x[^\n]{0,9}y", 10)]
    [InlineData(@"\[[^\]]{0,80}\]", 81)]
    [InlineData(@"\{[^{}]{0,80}\}", 1)]
    [InlineData(@"(?:ab|cd)", 1)]
    [InlineData(@"(?:^|[^a])b", 2)]
    [InlineData(@"(?:a+)+b", 1_000_000)]
    [InlineData(@"(?:ab){2}", 1)]
    [InlineData(@"a?a?a?b", 8)]
    public void What_an_expression_may_cost_is_known(string pattern, int ways) => Assert.Equal(ways, new RegexOutline(pattern).EffortWithin(20_000));

    [Fact]
    public void What_is_found_around_the_literals_is_what_is_found_in_the_whole_text()
    {
        var pieces = new[] { "x", "yz", "[ab]", ".", "\\b", "^", "$", "(?:a|xa)", "(?<n>a?b)", "a{0,3}", "\\s?", "[^x]", "(?:^|[^a])", "(?:$|b)" };
        var some = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3_000), Prop.ForAll(
            Gen.Elements(pieces).NonEmptyListOf().Select(p => string.Concat(p)).ToArbitrary(),
            Gen.Elements("a", "b", " ", "x", "yz", "aaa", "bab").NonEmptyListOf().Select(p => string.Concat(p).Trim()).ToArbitrary(),
            (pattern, text) =>
            {
                var linear = new RegexOutline(pattern).EffortWithin(20_000) > 64;
                if (text.Length == 0 || (linear && pattern.Replace("[^", "", StringComparison.Ordinal).Contains('^'))) { return true; } // the framework's linear engine loses matches of expressions with "^", once in some 20,000 of these
                var builder = new RegexSetBuilder();
                builder.Add(pattern, onSurface: true, []);
                var article = Engine.Read(text);
                var found = new List<RegexFinding>();
                builder.Build().Match(article, new AnalysisBudget(TimeProvider.System, TimeSpan.FromHours(1), TimeSpan.FromHours(1)), (_, _) => true, found, [], default);
                var options = RegexOptions.CultureInvariant | (linear ? RegexOptions.NonBacktracking : RegexOptions.None);
                var expected = Regex.Matches(text, pattern, options).Where(m => m.Length > 0).Select(m => (m.Index, m.Length)).ToArray();
                some += expected.Length;
                return expected.SequenceEqual(found.Select(f => (f.Start, f.Length)));
            }));

        Assert.True(some > 100);
    }

    [Fact]
    public void A_needed_text_is_in_every_match()
    {
        var pieces = new[] { "ab", "c", "\\d", "[xy]", "(?:p|qr)", "s?", "(?:tu)+", "v*", "\\.", "w{2}", "|" };
        Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.Elements(pieces).NonEmptyListOf().Select(p => string.Concat(p)).ToArbitrary(),
            Gen.Elements("ab", "c", "1", "x", "p", "qr", "s", "tutu", "v", ".", "ww").ListOf().Select(p => string.Concat(p)).ToArbitrary(),
            (pattern, text) =>
            {
                var needed = new RegexOutline(pattern).NeededTexts;
                return needed is null || Regex.Matches(text, pattern).All(m => needed.Any(n => m.Value.Contains(n, StringComparison.Ordinal)));
            }));
    }

    [Fact]
    public void A_scan_finds_what_search_finds()
    {
        string[] literals = ["ab", "b", "abc", "ca", "السلام", "سلا", "م", "x", "y"];
        var scanner = new LiteralScanner([.. literals.Select((l, i) => new OwnedLiteral(l, i))]);
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Elements("a", "B", "c", "ال", "سلا", "م", "X", "y", "z").ListOf().Select(p => string.Concat(p)).ToArbitrary(), text =>
        {
            var found = new CandidateSet(literals.Length);
            scanner.Scan(text, found);
            for (var i = 0; i < literals.Length; i++)
            {
                if (found.Contains(i) != text.Contains(literals[i], StringComparison.OrdinalIgnoreCase)) { return false; }
            }
            return true;
        }));
    }

    [Fact]
    public void A_match_is_reported_where_it_stands() => Assert.Equal("قال [|{{الاسم}}|] إن", Packs.Judge("view: surface\nregex: ['\\{\\{[^{}]*\\}\\}']", "قال {{الاسم}} إن"));

    [Fact]
    public void A_named_group_can_be_reported() => Assert.Equal("أ[|،|]ب", Packs.Judge("regex: ['[\\u0621-\\u064a](?<mark>،)[\\u0621-\\u064a]']\nreport: mark", "أ،ب"));
}
