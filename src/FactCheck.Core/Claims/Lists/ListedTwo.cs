using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads more than two things that are taken up by a word for two: «ثلاثة وزراء هما وزير المالية ووزير العدل».</summary>
internal static class ListedTwo
{
    private const int MostWordsToList = 4;
    private const decimal FewestMany = 3;

    public static ListingMention? TryRead(SemanticModel model, Sentence sentence, FigureMention count)
    {
        if (count.Written < FewestMany || !NounKey.IsBehind(model, count) && !model.Terms.Is(count.Tokens.End, WordRole.Person)) { return null; }
        for (var i = count.Tokens.End + 1; i < Math.Min(sentence.Tokens.End - 1, count.Tokens.End + MostWordsToList); i++)
        {
            if (model.Terms.Is(i, ListRole.BothAre))
            {
                var last = model.Article.Tokens.SpanOf(i, i + 1);
                return new ListingMention(new TokenRange(count.Tokens.First, i + 1), count.Span.Union(last), count)
                {
                    Items = Interval.Exactly(2),
                    Different = Interval.Exactly(2),
                    Last = last,
                };
            }
            if (model.Article.Tokens[i].Kind == TokenKind.Number || model.Terms.Is(i, WordRole.OfWhich) || Statement.Begins(model, i)
                || model.Terms.Is<NumeralTerm>(i, out _, out _)) { return null; }
        }
        return null;
    }
}
