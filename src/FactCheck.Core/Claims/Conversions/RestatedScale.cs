using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Tells an amount that is told once more by another scale: «1500 مليون دولار، أي 1.5 مليار دولار», "2,500 million dollars, or $2.5 billion".</summary>
internal static class RestatedScale
{
    private const int MostWordsBetween = 3;

    public static bool Is(SemanticModel model, FigureMention from, FigureMention to)
    {
        if (from.Scale == to.Scale || from.IsApproximate || to.IsApproximate || RateMeasure.MayBeGrouped(from)
            || RateMeasure.MayBeGrouped(to) || to.Tokens.First - from.Tokens.End is < 1 or > MostWordsBetween
            || model.Article.SentenceOf(from.Tokens.First) is not { } sentence || !sentence.Tokens.Contains(to.Tokens)
            || sentence.Tokens.Contains(to.Tokens.End) && model.Article.Tokens[to.Tokens.End].Kind == TokenKind.Word) { return false; }
        var first = from.Tokens.End;
        if (model.Article.Tokens.Is(first, '('))
        {
            return to.Tokens.First == first + 1 && sentence.Tokens.Contains(to.Tokens.End) && model.Article.Tokens.Is(to.Tokens.End, ')');
        }
        return Statement.IsComma(model, first) && model.Terms.Is(first + 1, WordRole.That, out var that) && that.Tokens.End == to.Tokens.First;
    }
}
