using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds a measure that is pointed back at and has become another: «على مسافة 120 كيلومترا … هذه الكيلومترات المئتين والعشرة», "a 90-kilometre line …
/// those 190 kilometres".
/// Both must be the only ones of their unit from the sentence before on.
/// </summary>
internal static class MeasureTakenUp
{
    private static readonly WordRole[] Unfit = [WordRole.OfWhich, WordRole.Others, WordRole.Adding, WordRole.Losing, WordRole.OutOf];

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 1; i < row.Length; i++)
        {
            if (row[i].IsApproximate || UnitPointedAt(model, row[i]) is not { } unit
                || model.Article.SentenceOf(row[i].Tokens.First) is not { } sentence
                || sentence.Block.Kind == BlockKind.Title || model.Terms.AnyIn(sentence.Tokens, Unfit)
                || Antecedent(model, row, i, sentence, unit) is not { } first) { continue; }
            if (!FigureRow.Rounded(first).Meets(FigureRow.Rounded(row[i])))
            {
                found.Add(new ConflictMention(row[i].Tokens, row[i].Span, first, row[i], ConflictPlace.Text));
            }
        }
    }

    /// <summary>The unit of "those 210 kilometres", «هذه الكيلومترات المئتين والعشرة», «هذه الـ210 كيلومترات».</summary>
    private static string? UnitPointedAt(SemanticModel model, FigureMention figure)
    {
        var before = figure.Tokens.First - 1;
        if (before > 0 && model.Terms.Is(before, WordRole.Article) && model.Article.LanguageOf(before).JoinsArticle) { before--; }
        if (before < 0) { return null; }
        if (figure is { Kind.Name: "quantity" or "money" }) { return model.Terms.Is(before, RateRole.PointingBack) ? figure.Unit : null; }
        return figure is { Kind.Name: "number", Unit: null } && before > 0 && model.Terms.Is(before - 1, RateRole.PointingBack)
            && model.Article.LanguageOf(before) is { JoinsArticle: true } language && language.StartsDefinite(model.Article.Tokens.CharsOf(before))
            && model.Terms.Is<UnitTerm>(before, out var unit, out _) && unit is { Time: null, Codes: [var code] } ? code : null;
    }

    private static FigureMention? Antecedent(SemanticModel model, FigureMention[] row, int at, Sentence sentence, string unit)
    {
        FigureMention? only = null;
        for (var i = at - 1; i >= 0; i--)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { } place || place.Block.Kind == BlockKind.Title
                || place.Index < sentence.Index - 1) { break; }
            if (row[i].Unit != unit) { continue; }
            if (only is not null || row[i].IsApproximate || model.Terms.AnyIn(place.Tokens, Unfit)) { return null; }
            only = row[i];
        }
        return only;
    }
}
