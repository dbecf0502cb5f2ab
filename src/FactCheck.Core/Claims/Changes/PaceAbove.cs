using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the two rates of prices under a headline about inflation: "Inflation eases in May" above "Consumer prices rose 3.2 percent in the year to May, against 2.9 percent in April".</summary>
internal static class PaceAbove
{
    private const int MostWordsToRise = 3;
    private const int MostWordsToRate = 3;
    private const int SureBase = 3;

    public static (FigureMention From, FigureMention To, TermHit Word, bool IsFall)? TryRead(SemanticModel model, FigureMention[] row)
    {
        if (model.Article.Sentences is not [{ Block.Kind: BlockKind.Title } title, { Block.Kind: not BlockKind.Title } lead, ..]
            || ToldDirection.Of(model, title.Tokens, isTitle: true) is not var (isFall, word)) { return null; }
        if (ChangeSubject.Of(model, title, word.Tokens.First) is not { } subject || !ChangeSubject.IsOf(subject, "inflation")
            || Rise(model, lead) is not { } rise) { return null; }
        var at = FigureRow.FirstFrom(row, rise + 1);
        if (at + 1 >= row.Length || !lead.Tokens.Contains(row[at + 1].Tokens)
            || at + 2 < row.Length && lead.Tokens.Contains(row[at + 2].Tokens) || at > 0 && lead.Tokens.Contains(row[at - 1].Tokens)) { return null; }
        var (to, from) = (row[at], row[at + 1]);
        if (!IsRate(to) || !IsRate(from) || to.Tokens.First - rise > MostWordsToRate || FigureLead.LeadsTo(model, to, WordRole.To)
            || BaseMark.Rank(model, from, to.Tokens.End, lead.Tokens.End) != SureBase || !IsOfYear(model, to, from)) { return null; }
        return (from, to, word, isFall);
    }

    private static bool IsRate(FigureMention figure) => figure is { Kind.Name: "percent", Unit: "%", IsApproximate: false };

    /// <summary>The verb just behind consumer prices, or in Arabic just before them.</summary>
    private static int? Rise(SemanticModel model, Sentence lead)
    {
        for (var i = lead.Tokens.First; i < lead.Tokens.End; i++)
        {
            if (!model.Terms.Is<MeasureTerm>(i, out var measure, out var hit) || measure.Measure != "consumer prices") { continue; }
            for (var j = hit.Tokens.End; j < Math.Min(lead.Tokens.End, hit.Tokens.End + MostWordsToRise); j++)
            {
                if (model.Terms.Is(j, WordRole.Rise)) { return j; }
            }
            return i > lead.Tokens.First && model.Terms.Is(i - 1, WordRole.Rise) ? hit.Tokens.End - 1 : null;
        }
        return null;
    }

    /// <summary>What prices rose in a month says nothing of the year's inflation.</summary>
    private static bool IsOfYear(SemanticModel model, FigureMention to, FigureMention from) =>
        model.Terms.AnyIn(new TokenRange(to.Tokens.End, from.Tokens.First), ChangeRole.Yearly);
}
