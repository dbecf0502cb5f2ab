using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Tells a measure that is told once more by what it is of: "the 10-kilometre race, a distance of nearly seven miles", «سباحة 10 كيلومترات، وهي مسافة تعادل ستة أميال».</summary>
internal static class RestatedMeasure
{
    private const int MostWordsBetween = 9;
    private const int MostWordsOfName = 4;

    public static bool Is(SemanticModel model, FigureMention from, FigureMention to, CancellationToken cancellationToken)
    {
        if (to.Tokens.First - from.Tokens.End is < 2 or > MostWordsBetween || !FigureLead.LeadsTo(model, to, RateRole.Restating)
            && !IsNamedAnew(model, from, to)
            || model.Article.SentenceOf(from.Tokens.First)?.Tokens.Contains(to.Tokens) != true) { return false; }
        var comma = from.Tokens.End;
        while (comma < to.Tokens.First && !Statement.IsComma(model, comma)) { comma++; }
        return comma < to.Tokens.First && Statement.IsOne(model, new TokenRange(from.Tokens.End, comma))
            && !HasNumber(model, new TokenRange(from.Tokens.End, to.Tokens.First))
            && !model.Terms.Is(to.Tokens.End, WordRole.OfWhich) && !IsRate(model, from, cancellationToken) && !IsRate(model, to, cancellationToken);
    }

    /// <summary>
    /// "The 2,400-metre runway, a strip about 2.4 kilometres long": behind the comma another word for the thing, and its measure with what is
    /// measured.
    /// </summary>
    private static bool IsNamedAnew(SemanticModel model, FigureMention from, FigureMention to)
    {
        var start = FigureLead.StartOf(model, to);
        for (var i = start - 1; i > Math.Max(from.Tokens.End, start - MostWordsOfName - 2); i--)
        {
            if (!Statement.IsComma(model, i)) { continue; }
            return model.Terms.Is(i + 1, WordRole.Indefinite) && start - i > 2
                && !model.Terms.AnyIn(new TokenRange(i + 1, start), WordRole.Of, WordRole.In)
                && model.Terms.Is(to.Tokens.End, RateRole.MeasuredAs);
        }
        return false;
    }

    /// <summary>"10 kilometres a day", «لكل رحلة».</summary>
    public static bool IsRate(SemanticModel model, FigureMention figure, CancellationToken cancellationToken) =>
        figure.Tokens.End < model.Article.Tokens.Count
            && (model.Terms.Is(figure.Tokens.End, WordRole.ForEach) || RateTime.UnitAt(model, figure.Tokens.End, cancellationToken) is not null);

    private static bool HasNumber(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number) { return true; }
        }
        return false;
    }
}
