using System.Collections.Immutable;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Testing;
using FactCheck.Text;

namespace FactCheck.Tests.Core.Analysis;

public sealed class SuppressionTests
{
    private static readonly DateTimeOffset Today = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("<!-- factcheck ignore T1: a pun -->\n\nbad here\n\nbad there\n", "T1@there")]
    [InlineData("<!-- factcheck ignore T1: a pun -->\nbad here\n\nbad there\n", "T1@there")]
    [InlineData("<!-- factcheck ignore-file T1: a pun -->\n\nbad here\n\nbad there\n", "")]
    [InlineData("bad here\n\nbad there\n\n<!-- factcheck ignore-file T1: a pun -->\n", "")]
    [InlineData("bad here <!-- factcheck ignore-line T1: a pun -->\nbad there\n", "T1@there")]
    [InlineData("bad here\n<!-- factcheck ignore-line T1: a pun -->\nbad there\n", "T1@here")]
    [InlineData("<!-- factcheck ignore T1, T2: a pun -->\n\nbad worse here\n", "")]
    [InlineData("<!-- factcheck ignore T1: a pun (until: 2026-06-01) -->\n\nbad here\n", "")]
    [InlineData("<!-- factcheck ignore T1 until: 2026-06-01: a pun -->\n\nbad here\n", "")]
    [InlineData("<!-- factcheck ignore T1 until: 2026-05-31: a pun -->\n\nbad here\n", "FC0102 T1@here")]
    [InlineData("<!-- factcheck ignore T1 until: soon: a pun -->\n\nbad here\n", "FC0104 T1@here")]
    [InlineData("<!-- factcheck ignore T1 -->\n\nbad here\n", "FC0104 T1@here")]
    [InlineData("<!-- factcheck ignore T1: -->\n\nbad here\n", "FC0104 T1@here")]
    [InlineData("<!-- factcheck ignore: a pun -->\n\nbad here\n", "FC0104 T1@here")]
    [InlineData("<!-- factcheck ignroe T1: a pun -->\n\nbad here\n", "FC0104 T1@here")]
    [InlineData("<!-- factcheck ignore T2: a pun -->\n\nbad here\n", "FC0101 T1@here")]
    [InlineData("<!-- factcheck ignore T1, T2: a pun -->\n\nbad here\n", "FC0101")]
    [InlineData("<!-- factcheck ignore T9: a pun -->\n\nbad here\n", "FC0103 T1@here")]
    [InlineData("<!-- factchecked ignore T1: a pun -->\n\nbad here\n", "T1@here")]
    [InlineData("```\n<!-- factcheck ignore-file T1: a pun -->\n```\n\nbad here\n", "T1@here")]
    [InlineData("Write `<!-- factcheck ignore-file T1: a pun -->`.\n\nbad here\n", "T1@here")]
    public void A_comment_takes_back_what_it_names_where_it_reaches(string text, string left)
    {
        Assert.Equal(left, string.Join(' ', Analyze(text).Diagnostics.Select(Name)));
    }

    [Theory]
    [InlineData("<!-- factcheck ignore T1: a pun -->\nbad here\nbad there\n", ArticleFormat.Text, "T1@there")]
    [InlineData("<p>x</p><!-- factcheck ignore T1: a pun --><p>bad here</p><p>bad there</p>", ArticleFormat.Html, "T1@there")]
    public void Every_format_has_them(string text, ArticleFormat format, string left) =>
        Assert.Equal(left, string.Join(' ', Analyze(text, format).Diagnostics.Select(Name)));

    [Fact]
    public void A_comment_in_plain_text_is_no_part_of_the_article()
    {
        var article = Engine.Read("عنوان الخبر\n<!-- factcheck ignore T1: سبب -->\nقال الوزير إن القرار نهائي.\n");

        Assert.DoesNotContain("factcheck", article.Surface.Text, StringComparison.Ordinal);
        Assert.Equal(2, article.Blocks.Length);
        Assert.Equal("قال الوزير إن القرار نهائي.", article.Source.Slice(article.Blocks[1].Span));
    }

    [Fact]
    public void What_is_suppressed_stays_known_with_its_reason()
    {
        var suppressed = Assert.Single(Analyze("<!-- factcheck ignore T1: قاله الشاهد -->\n\nbad here\n").Suppressed);

        Assert.Equal(("T1", SuppressionSource.InSource, "قاله الشاهد"), (suppressed.Diagnostic.Id, suppressed.Source, suppressed.Reason));
        Assert.Equal(16, suppressed.Diagnostic.Fingerprint.Length);
    }

    [Theory]
    [InlineData("<!-- factcheck ignore T2: a pun -->\n\nbad here\n", "\nbad here\n")]
    [InlineData("<!-- factcheck ignore T1, T2: a pun -->\n\nbad here\n", "<!-- factcheck ignore T1: a pun -->\n\nbad here\n")]
    [InlineData("<!-- factcheck ignore T2, T1: a pun -->\n\nbad here\n", "<!-- factcheck ignore T1: a pun -->\n\nbad here\n")]
    [InlineData("fine <!-- factcheck ignore-line T1: a pun --> here\n", "fine  here\n")]
    [InlineData("<!-- factcheck ignore T1 until: 2026-05-31: a pun -->\nbad here\n", "bad here\n")]
    public void Its_fix_takes_a_useless_comment_out(string text, string mended) =>
        Assert.Equal(mended, FixApplier.Apply(text, Analyze(text).Diagnostics, FixSafety.Safe));

    [Fact]
    public void A_rule_that_is_off_is_not_called_unused()
    {
        var settings = new AnalysisSettings { Severity = (rule, given) => rule.Id == "T1" ? null : given };

        Assert.Empty(Analyze("<!-- factcheck ignore T1: a pun -->\n\nbad here\n", settings: settings).Diagnostics);
    }

    private static AnalysisResult Analyze(string text, ArticleFormat format = ArticleFormat.Markdown, AnalysisSettings? settings = null) =>
        new AnalysisDriver(Engine.Finders, [new Words("T1", "bad"), new Words("T2", "worse")], new FixedClock(Today))
            .Analyze(new SemanticModel(Engine.Read(text, null, format), Engine.Finders), settings ?? AnalysisSettings.Standard);

    private static string Name(Diagnostic diagnostic) => diagnostic.Id.StartsWith('T') ? $"{diagnostic.Id}@{diagnostic.Message.English}" : diagnostic.Id;

    /// <summary>Reports a word, with the word behind it as the message.</summary>
    private sealed class Words(string id, string word) : Analyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> Descriptors => [new(id, default, DiagnosticSeverity.Error, default, "test")];

        public override void Analyze(AnalysisContext context)
        {
            var text = context.Article.Source.Text;
            foreach (var block in context.Article.Blocks.Where(b => b.IsProse))
            {
                for (var at = block.Span.Start; (at = text.IndexOf(word, at, block.Span.End - at, StringComparison.Ordinal)) >= 0; at += word.Length)
                {
                    context.Report(new Diagnostic(Descriptors[0], DiagnosticSeverity.Error, new TextSpan(at, word.Length), LocalizedText.Same(text[at..].Split(' ', '\n')[1].Split('<')[0])));
                }
            }
        }
    }
}
