using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads people whose number is told and who are then named: "named the four suspects as Amir Latif, 24, Joseph Okello, 31, and Daniel Reyes, 29".</summary>
internal static class ListedPeople
{
    private const int MostWordsToNaming = 4;
    private const int MostWordsToList = 3;
    private const int MostWordsToColon = 8;

    public static ListingMention? TryRead(SemanticModel model, Sentence sentence, FigureMention count)
    {
        if (sentence.Block.Language.JoinsArticle
            || !model.Terms.Is(count.Tokens.End, WordRole.Person) && !model.Terms.Is(count.Tokens.End, ListRole.Kin)) { return null; }
        return ListBehind(model, sentence, count) is { } first ? From(model, sentence, count, first) : Apposed(model, sentence, count);
    }

    /// <summary>"Three players, Adams, Lopez and Silva, were sent off", "two sons, Peter and Paul": between the comma behind the noun and a mark or the end.</summary>
    private static ListingMention? Apposed(SemanticModel model, Sentence sentence, FigureMention count)
    {
        var comma = count.Tokens.End + 1;
        if (!Statement.IsComma(model, comma) || !sentence.Tokens.Contains(comma + 1)
            || CapitalNames.ReadEven(model, sentence, comma + 1) is not var (names, end) || names < 2
            || end < sentence.Tokens.End && model.Article.Tokens[end].Kind != TokenKind.Punctuation) { return null; }
        return Of(model, count, names, end);
    }

    /// <summary>Names in capitals from a token on.</summary>
    public static ListingMention? From(SemanticModel model, Sentence sentence, FigureMention count, int first)
    {
        // "among the seven taking part are" is no list of all
        if (sentence.Block.Language.JoinsArticle
            || !model.Terms.Is(count.Tokens.End, WordRole.Person) && !model.Terms.Is(count.Tokens.End, ListRole.Kin)
            && count.Tokens.First != sentence.Tokens.First + 1) { return null; }
        if (CapitalNames.Read(model, sentence, first) is not var (names, end) || names < 2) { return null; }
        return Of(model, count, names, end);
    }

    private static ListingMention Of(SemanticModel model, FigureMention count, int names, int end) =>
        new(new TokenRange(count.Tokens.First, end), count.Span.Union(model.Article.Tokens.SpanOf(end - 1)), count)
        {
            Items = Interval.Exactly(names),
            Different = Interval.Exactly(names),
            Last = model.Article.Tokens.SpanOf(end - 1),
        };

    /// <summary>Behind a colon, or behind "as" where they were named or identified.</summary>
    private static int? ListBehind(SemanticModel model, Sentence sentence, FigureMention count)
    {
        var tokens = model.Article.Tokens;
        var isNaming = false;
        for (var i = Math.Max(sentence.Tokens.First, count.Tokens.First - MostWordsToNaming); i < count.Tokens.First; i++)
        {
            isNaming |= model.Terms.Is(i, ListRole.Naming);
        }
        for (var i = count.Tokens.End + 1; i < Math.Min(sentence.Tokens.End, count.Tokens.End + MostWordsToColon + 1); i++)
        {
            isNaming |= model.Terms.Is(i, ListRole.Naming);
            if (tokens.Is(i, ':') || isNaming && model.Terms.Is(i, ListRole.NamedAs) && i - count.Tokens.End <= MostWordsToList) { return i + 1; }
            if (model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is<NumeralTerm>(i, out _, out _) || Statement.Begins(model, i)
                || tokens[i].Kind == TokenKind.Number) { return null; }
        }
        return null;
    }
}
