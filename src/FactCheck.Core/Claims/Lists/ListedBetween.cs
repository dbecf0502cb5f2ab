using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads a complete list of names that two marks set apart behind its count: "The three cities still in the running — Lagos, Accra and Nairobi — must …",
/// «الدول الأربع المضيفة، السعودية والكويت وقطر والبحرين، وقعت …». The count and the list must be of one sort.
/// </summary>
internal static class ListedBetween
{
    private const int MostWordsToList = 12;
    private const int MostWordsOfAny = 3;
    private const int MostWordsOfDefinite = 8;
    private const int FewestNames = 2;
    private const int MostTokensOfThings = 60;

    public static ListingMention? TryRead(SemanticModel model, Sentence sentence, FigureMention count, CancellationToken cancellationToken)
    {
        if (MarkBehind(model, sentence, count, cancellationToken) is not { } mark) { return null; }
        var (names, end) = ListedNames.Read(model, sentence, mark + 1, cancellationToken);
        if (names.Length < FewestNames)
        {
            return OfCapitals(model, sentence, count, mark) ?? OfOneHead(model, sentence, count, mark) ?? OfThings(model, sentence, count, mark,
                cancellationToken);
        }
        var isComma = Statement.IsComma(model, mark);
        var closes = names[^1].Tokens.End < sentence.Tokens.End
            && (isComma
            ? Statement.IsComma(model, names[^1].Tokens.End) && end == names[^1].Tokens.End + 1
            : model.Article.Tokens.Is(mark, '(') ? model.Article.Tokens.Is(end, ')') : IsDash(model, end));
        if (!closes || !IsJoinedLast(model, names) || !IsOfOneSort(model, count, mark, names, isComma)) { return null; }
        return ListingFinder.OfNames(count, names);
    }

    /// <summary>A dash, or a comma close behind, with no other figure, part or clause of its own before it.</summary>
    private static int? MarkBehind(SemanticModel model, Sentence sentence, FigureMention count, CancellationToken cancellationToken)
    {
        if (model.Terms.Is(count.Tokens.End, WordRole.Of) || model.Terms.Is(count.Tokens.End, WordRole.OfWhich)) { return null; }
        for (var i = count.Tokens.End; i < Math.Min(sentence.Tokens.End - FewestNames, count.Tokens.End + MostWordsToList); i++)
        {
            if (IsDash(model, i)) { return i > count.Tokens.End || sentence.Block.Language.JoinsArticle ? i : null; }
            if (Statement.IsComma(model, i) || model.Article.Tokens.Is(i, '('))
            {
                return i - count.Tokens.End <= (IsDefinite(model, sentence, count) ? MostWordsOfDefinite : MostWordsOfAny) ? i : null;
            }
            // «ثلاث دول هي لبنان، العراق ومصر، …»: the list has begun before the comma
            if (model.Article.Tokens[i].Kind != TokenKind.Word || model.Terms.Is(i, WordRole.Being) || model.Terms.Is(i, WordRole.OfWhich)
                || model.Terms.Is<NumeralTerm>(i, out _, out _)
                || model.Terms.Is(i, WordRole.OutOf)) { return null; }
        }
        return null;
    }

    /// <summary>"The four teams", «المنتخبات الأربعة»: all that there are.</summary>
    private static bool IsDefinite(SemanticModel model, Sentence sentence, FigureMention count) =>
        count.Tokens.First > sentence.Tokens.First && (model.Terms.Is(count.Tokens.First - 1, WordRole.Article)
            || sentence.Block.Language.JoinsArticle && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(count.Tokens.First)));

    private static bool IsDash(SemanticModel model, int token) =>
        token < model.Article.Tokens.Count && model.Article.Tokens[token].Length is 1 or 2
            && (model.Article.Tokens.FirstChar(token) is '—' or '–'
            || model.Article.Tokens.FirstChar(token) == '-' && !model.Article.Tokens[token].Attached);

    private static bool IsJoinedLast(SemanticModel model, ImmutableArray<NameMention> names) =>
        names[^1].Span.Start > model.Article.Tokens.SpanOf(names[^1].Tokens.First).Start
            || model.Terms.Is(names[^1].Tokens.First - 1, WordRole.And)
            || model.Terms.Is(names[^1].Tokens.First - 2, WordRole.And);

    /// <summary>Countries where states are listed, cities where cities are; of another noun only where the list stands just behind it.</summary>
    private static bool IsOfOneSort(SemanticModel model, FigureMention count, int mark, ImmutableArray<NameMention> names, bool isComma)
    {
        var areStates = names.All(n => n.Entities!.First is Place { Type: not PlaceType.City });
        var areCities = names.All(n => n.Entities!.First is Place { Type: PlaceType.City });
        for (var i = count.Tokens.First - 2; i < count.Tokens.End + 2; i++)
        {
            if (areStates && (model.Terms.Is(i, WordRole.StateNoun) || model.Terms.Is(i, ListRole.StateLike)) || areCities
                && model.Terms.Is(i, ListRole.CityPlural)) { return true; }
        }
        return !isComma && (areStates || areCities) && mark - count.Tokens.End <= MostWordsOfAny - 1;
    }

    /// <summary>"Four officials — the mayor, his deputy and the treasurer — resigned".</summary>
    private static ListingMention? OfThings(SemanticModel model, Sentence sentence, FigureMention count, int mark,
        CancellationToken cancellationToken)
    {
        if (!IsDash(model, mark) || mark - count.Tokens.End > MostWordsOfAny) { return null; }
        for (var i = mark + 1; i < Math.Min(sentence.Tokens.End, mark + MostTokensOfThings); i++)
        {
            if (IsDash(model, i)) { return ListedThings.Read(model, new TokenRange(mark + 1, i), count, cancellationToken); }
        }
        return null;
    }

    /// <summary>«الوزراء الأربعة، وزير الداخلية ووزير العدل ووزير النقل، استقالاتهم»: each begins with one word, up to the next comma.</summary>
    private static ListingMention? OfOneHead(SemanticModel model, Sentence sentence, FigureMention count, int mark)
    {
        if (!sentence.Block.Language.JoinsArticle || !Statement.IsComma(model, mark) || !IsDefinite(model, sentence, count)
            || NounKey.At(model, mark + 1) is not { Length: > 2 } head || !NounKey.AreOne(model, count.Tokens.First - 1, mark + 1)) { return null; }
        var items = 1;
        for (var i = mark + 2; i < Math.Min(sentence.Tokens.End - 1, mark + MostTokensOfThings); i++)
        {
            if (Statement.IsComma(model, i))
            {
                return items < FewestNames ? null : ListingMention.OfNames(count, items, i, model.Article.Tokens.SpanOf(i - 1));
            }
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return null; }
            if (!model.Article.BeginsWithAnd(i) || sentence.Block.Language.OwnsConjunction(model.Article.Tokens.CharsOf(i))) { continue; }
            // «ووزير العدل» is one more, «والزراعة» may be of the same
            if (sentence.Block.Language.NounStem(model.Article.Tokens.CharsOf(i)[1..]) == head) { items++; }
        }
        return null;
    }

    /// <summary>"The four suspects — Amir Latif, Joseph Okello and Daniel Reyes — …".</summary>
    private static ListingMention? OfCapitals(SemanticModel model, Sentence sentence, FigureMention count, int mark)
    {
        // "the three remaining candidates, Peter Hale, Anna Reyes and Tom Birch,"
        var isApposed = Statement.IsComma(model, mark) && (IsDefinite(model, sentence, count) || count.Tokens.First == sentence.Tokens.First);
        if (sentence.Block.Language.JoinsArticle || !IsDash(model, mark) && !isApposed
            || !model.Terms.AnyIn(new TokenRange(count.Tokens.End, mark), WordRole.Person) || mark - count.Tokens.End > MostWordsOfAny
            || (isApposed ? CapitalNames.ReadEven(model, sentence, mark + 1) : CapitalNames.Read(model, sentence, mark + 1)) is not var (names, end)
            || names < (isApposed && !IsDefinite(model, sentence, count) ? FewestNames + 1 : FewestNames) || end >= sentence.Tokens.End
                || !(isApposed ? Statement.IsComma(model, end) : IsDash(model, end))) { return null; }
        return new ListingMention(new TokenRange(count.Tokens.First, end), count.Span.Union(model.Article.Tokens.SpanOf(end - 1)), count)
        {
            Items = Interval.Exactly(names),
            Different = Interval.Exactly(names),
            Last = model.Article.Tokens.SpanOf(end - 1),
        };
    }
}
