using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Counts titles that quotation marks set apart behind a colon: "four films: “Salt”, “The Ferry” and “Night Bus”", «ثلاث روايات: «ملح» و«العبّارة»».
/// </summary>
internal static class ListedTitles
{
    private const int FewestTitles = 2;
    private const int LongestTitle = 10;

    public static ListingMention? Read(SemanticModel model, Sentence sentence, FigureMention count, int first)
    {
        var tokens = model.Article.Tokens;
        var (titles, isLast, i) = (0, false, first);
        while (i < sentence.Tokens.End && Closing(model, sentence, i) is { } close)
        {
            titles++;
            i = close + 1;
            if (isLast || i >= sentence.Tokens.End || tokens.Is(i, '.')) { break; }
            if (Statement.IsComma(model, i)) { i++; }
            if (i < sentence.Tokens.End && model.Terms.Is(i, WordRole.And)) { (isLast, i) = (true, i + 1); }
        }
        if (titles < FewestTitles || !isLast || i < sentence.Tokens.End && !tokens.Is(i, '.')) { return null; }
        var last = tokens.SpanOf(i - 1);
        return new ListingMention(new TokenRange(count.Tokens.First, i), count.Span.Union(last), count)
        {
            Items = Interval.Exactly(titles),
            Different = Interval.Exactly(titles),
            Last = last,
        };
    }

    private static int? Closing(SemanticModel model, Sentence sentence, int open)
    {
        if (!IsMark(model, open)) { return null; }
        for (var i = open + 1; i < Math.Min(sentence.Tokens.End, open + LongestTitle); i++)
        {
            if (IsMark(model, i)) { return i; }
        }
        return null;
    }

    private static bool IsMark(SemanticModel model, int token) =>
        model.Article.Tokens[token].Length == 1 && model.Article.Tokens.FirstChar(token) is '"' or '«' or '»' or '“' or '”' or '‘' or '’';
}
