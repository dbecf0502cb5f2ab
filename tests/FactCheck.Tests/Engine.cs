using FactCheck.Languages;
using FactCheck.Languages.Arabic;
using FactCheck.Languages.English;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace.Reading;

namespace FactCheck.Tests;

/// <summary>Reads articles as FactCheck does, without files.</summary>
internal static class Engine
{
    public static LanguageSet Languages { get; } = new([new ArabicLanguage(), new EnglishLanguage()]);

    public static FinderSet Finders { get; } = new(Claims.StandardFinders.All);

    public static Article Read(string text, string? published = null, ArticleFormat format = ArticleFormat.Text) =>
        new ArticleReader(Languages).Read(new SourceText(text), format, new ArticleMetadata { Published = published is null ? null : DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture) });

    public static SemanticModel Model(string text, string? published = null) => new(Read(text, published), Finders);

    /// <summary>The mentions of kinds as <c>text = value unit</c>, in the order of the text.</summary>
    public static string[] Mentions(string text, string? published, params string[] kinds)
    {
        var model = Model(text, published);
        return
        [
            .. kinds.SelectMany(k => model.Mentions(new MentionKind(k))).OrderBy(m => m.Span)
                .Select(m => $"{text.Substring(m.Span.Start, m.Span.Length)} = {m.Value}{(m is FigureMention { Unit: { } unit } && m.Kind != MentionKind.Duration ? " " + unit : "")}"),
        ];
    }

    /// <summary>A text with <c>[|…|]</c> around all mentions of a kind, the marks that it has left out of account: what a finder finds, to be held against what it should.</summary>
    public static string Mark(string marked, MentionKind kind, FinderSet? finders = null)
    {
        var text = Testing.MarkedText.Parse(marked).Text;
        return Testing.MarkedText.Mark(text, new SemanticModel(Read(text, "2024-09-10"), finders ?? Finders).Mentions(kind).Select(m => (m.Span.Start, m.Span.Length)));
    }

    /// <summary>The one mention of a kind whose span a text marks with <c>[|…|]</c>.</summary>
    public static Mention Marked(string marked, string? published, string kind)
    {
        var text = Testing.MarkedText.Parse(marked);
        var (start, length) = Assert.Single(text.Spans);
        return Assert.Single(Model(text.Text, published).Mentions(new MentionKind(kind)), m => m.Span == new TextSpan(start, length));
    }
}
