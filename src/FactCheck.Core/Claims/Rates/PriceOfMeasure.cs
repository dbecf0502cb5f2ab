using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the measure that a price is told for: "500 tonnes at $200 a tonne", «500 طن بسعر 200 دولار للطن».</summary>
internal static class PriceOfMeasure
{
    private const int MostWordsToCue = 4;

    public static RateDivisor? TryRead(SemanticModel model, Sentence sentence, FigureMention each, FigureMention count)
    {
        if (count is not { Kind.Name: "quantity", IsApproximate: false, Written: >= 2 } || each.Kind != MentionKind.Money) { return null; }
        for (var i = each.Tokens.End; i < Math.Min(sentence.Tokens.End, each.Tokens.End + MostWordsToCue); i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return null; }
            if (model.Terms.Is<UnitTerm>(i, out var unit, out _) && count.Unit is { } measure && unit.Codes.Contains(measure)
                && !unit.IsPlural) { return new RateDivisor(count, FigureRow.Rounded(count)); }
        }
        return null;
    }
}
