using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Counts the years of the wins before one that is told by its place: "her third title, following wins in 2015, 2018 and 2022", «لقبه الثالث بعد ألقاب 2015 و2018 و2022».
/// So many or more before it, and it is a later one; fewer may be left out.
/// </summary>
internal static class ListedWins
{
    private const int FewestYears = 2;
    private const int MostWordsToYears = 8;
    private const decimal MostWins = 20;
    private const decimal FirstYear = 1850, LastYear = 2100;

    public static ListingMention? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (!model.Terms.AnyIn(sentence.Tokens, ElapsedRole.TitleNoun)) { return null; }
        var orders = model.MentionsIn(MentionKind.Ordinal, sentence.Tokens, cancellationToken).Cast<FigureMention>().Where(o => IsOfTitle(model, o)).Take(2).ToArray();
        if (orders is not [{ Written: >= 2 and <= MostWins } order] || YearsBehind(model, sentence, order, cancellationToken) is not { Count: >= FewestYears } years
            || years.Count < order.Written
            || years.Count == order.Written && years[^1].Year == model.Article.Metadata.Published?.Year) { return null; }
        var wins = Interval.Exactly(years.Count + 1);
        return new ListingMention(new TokenRange(order.Tokens.First, years[^1].Place.Tokens.End), order.Span.Union(years[^1].Place.Span), order)
        {
            Items = wins,
            Different = wins,
            Last = years[^1].Place.Span,
        };
    }

    /// <summary>"Third title", «لقبه الثالث».</summary>
    private static bool IsOfTitle(SemanticModel model, FigureMention order) =>
        model.Terms.Is(model.Article.JoinsArticle(order.Tokens.First) ? order.Tokens.First - 1 : order.Tokens.End, ElapsedRole.TitleNoun);

    /// <summary>The row of years behind "after", up to a mark. In a row a year may be no more than a number.</summary>
    private static List<(Mention Place, decimal Year)>? YearsBehind(SemanticModel model, Sentence sentence, FigureMention order, CancellationToken cancellationToken)
    {
        var years = new List<(Mention Place, decimal Year)>();
        var text = sentence.Tokens with { First = order.Tokens.End };
        foreach (var mention in model.MentionsIn(MentionKind.Date, text, cancellationToken).Concat(model.MentionsIn(MentionKind.Number, text, cancellationToken))
            .OrderBy(m => m.Tokens.First).ThenBy(m => m.Kind == MentionKind.Date ? 0 : 1))
        {
            if (years.Count > 0 && mention.Tokens.First < years[^1].Place.Tokens.End) { continue; }
            if (YearOf(mention) is not { } year
                || (years.Count == 0 ? !IsLed(model, order, mention) : !IsNext(model, years[^1].Place, mention))) { return null; }
            years.Add((mention, year));
        }
        return years.Count > 0 && (!sentence.Tokens.Contains(years[^1].Place.Tokens.End)
            || model.Article.Tokens[years[^1].Place.Tokens.End].Kind == TokenKind.Punctuation) ? years : null;
    }

    private static decimal? YearOf(Mention mention) => mention switch
    {
        DateMention { HasYear: true, Written: { Year: { } year, Month: null }, WrittenEnd: null, IsRelative: false } => year,
        FigureMention { Written: >= FirstYear and < LastYear, Decimals: 0, Scale: 1, IsCount: false, IsApproximate: false } figure => figure.Written,
        _ => null,
    };

    /// <summary>Nothing but "after" and words for winning stands before the first year.</summary>
    private static bool IsLed(SemanticModel model, FigureMention order, Mention year)
    {
        for (var i = year.Tokens.First - 1; i >= Math.Max(order.Tokens.End, year.Tokens.First - MostWordsToYears); i--)
        {
            if (model.Terms.Is(i, WordRole.After) || model.Terms.Is(i, ElapsedRole.Following)) { return true; }
            if (!model.Terms.Is(i, ElapsedRole.TitleNoun) && !model.Terms.Is(i, WordRole.In) && !model.Terms.Is(i, WordRole.Possessive)
                && !model.Terms.Is(i, WordRole.Article) && !model.Terms.Is<PeriodTerm>(i, out _, out _)) { return false; }
        }
        return false;
    }

    private static bool IsNext(SemanticModel model, Mention before, Mention year) =>
        Enumerable.Range(before.Tokens.End, Math.Max(0, year.Tokens.First - before.Tokens.End)).All(i => Statement.IsComma(model, i) || model.Terms.Is(i, WordRole.And)
            || model.Terms.Is(i, WordRole.In));
}
