using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Diagnostics;
using FactCheck.Semantics;

namespace FactCheck.Workspace.Corpus;

/// <summary>Finds the ways of writing months, quotation marks and digits that most articles of the corpus share and some do not.</summary>
internal sealed class StyleSurvey
{
    private const int FewestArticles = 10;
    private const double Majority = 0.8;

    private static readonly (WritingStyle Feature, LocalizedText Name)[] Features =
    [
        (WritingStyle.Months, new LocalizedText("months", "الشهور")), (WritingStyle.Quotes,
            new LocalizedText("quotation marks", "علامات الاقتباس")), (WritingStyle.Digits, new LocalizedText("digits", "الأرقام")),
    ];

    private static readonly (WritingStyle Style, LocalizedText Name)[] Names =
    [
        (WritingStyle.LevantineMonths, LocalizedText.Same("آب")), (WritingStyle.EgyptianMonths,
            LocalizedText.Same("أغسطس")), (WritingStyle.MaghrebiMonths,
                LocalizedText.Same("أوت")), (WritingStyle.MoroccanMonths,
                    LocalizedText.Same("غشت")), (WritingStyle.PairedMonths, LocalizedText.Same("آب/ أغسطس")),
        (WritingStyle.AngleQuotes,
            LocalizedText.Same("«…»")), (WritingStyle.CurlyQuotes,
                LocalizedText.Same("“…”")), (WritingStyle.StraightQuotes, LocalizedText.Same("\"…\"")),
        (WritingStyle.WesternDigits, LocalizedText.Same("123")), (WritingStyle.EasternDigits, LocalizedText.Same("١٢٣")),
    ];

    private readonly List<(int Article, bool IsReported, WritingStyle Style)> _articles = [];

    /// <summary>Adds an article's style.</summary>
    public void Add(int article, bool isReported, WritingStyle style)
    {
        if (style != WritingStyle.None) { _articles.Add((article, isReported, style)); }
    }

    /// <summary>The one finding of the corpus, at the first line of the first checked article that differs; nothing when none does.</summary>
    public CorpusFinding? Finding(IReadOnlyList<SurveyedArticle> articles)
    {
        var details = ImmutableArray.CreateBuilder<LocalizedText>();
        var differing = new SortedSet<int>();
        var usual = -1;
        foreach (var (feature, name) in Features)
        {
            if (UsualOf(feature) is not { } style) { continue; }
            var others = _articles.FindAll(a => (a.Style & feature) != 0 && (a.Style & style) == 0);
            if (!others.Exists(o => o.IsReported)) { continue; }
            details.Add(Describe(feature, name));
            differing.UnionWith(others.Where(o => o.IsReported).Select(o => o.Article));
            if (usual < 0) { usual = _articles.Find(a => (a.Style & style) != 0).Article; }
        }
        if (differing.Count == 0) { return null; }
        var (here, count, ways) = (differing.Min, differing.Count, details.ToImmutable());
        return new CorpusFinding(here, (article, shelf) => article.Blocks.FirstOrDefault(b => b.IsProse && b.Tokens.Count > 0) is { } block
            ? new CrossMention(MentionKind.StyleSplit, block.Tokens, block.Span, shelf.PlaceIn(usual, a => a.Blocks.FirstOrDefault(b => b.IsProse
            && b.Tokens.Count > 0)?.Span))
            {
                Articles = count,
                Details = ways,
            }
            : null);
    }

    private WritingStyle? UsualOf(WritingStyle feature)
    {
        var total = _articles.Count(a => (a.Style & feature) != 0);
        if (total < FewestArticles) { return null; }
        foreach (var (style, _) in Names)
        {
            if ((feature & style) != 0 && _articles.Count(a => (a.Style & style) != 0) > total * Majority) { return style; }
        }
        return null;
    }

    private LocalizedText Describe(WritingStyle feature, LocalizedText name)
    {
        var counts = Names.Where(n => (n.Style & feature) != 0)
            .Select(n => (n.Name, Count: _articles.Count(a => (a.Style & n.Style) != 0)))
            .Where(n => n.Count > 0)
            .OrderByDescending(n => n.Count);
        var list = string.Join(" · ", counts.Select(c => FormattableString.Invariant($"{c.Name.English} {c.Count}")));
        return new LocalizedText($"{name.English}: {list}", $"{name.Arabic}: {list}");
    }
}
