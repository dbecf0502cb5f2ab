using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the change that the next sentence takes up from two values: "2,245 metres, against 2,310 a year ago. The loss of 35 metres is the largest".</summary>
internal static class ToldBelow
{
    private const int MostWordsToFigure = 6;

    public static ChangeMention? TryRead(SemanticModel model, ToldPair pair, FigureMention[] row)
    {
        if (pair.Stated is not null || model.Article.SentenceOf(pair.Text.End - 1) is not { } last || last.Tokens.End >= model.Article.Tokens.Count
            || model.Article.SentenceOf(last.Tokens.End) is not { } next || next.Block != pair.Sentence.Block) { return null; }
        FigureMention? only = null;
        foreach (var figure in FigureRow.In(row, next.Tokens))
        {
            if (only is not null) { return null; }
            only = figure;
        }
        if (only is null || only.Tokens.First - next.Tokens.First > MostWordsToFigure || NounBefore(model, next, only) is not { } isFall
            || FormOf(model, pair, only) is not { } form || ChangeOwner.IsAnother(model, only, pair.Text)) { return null; }
        return ToldChange.Of(model, pair, only.Tokens, form, form == ChangeForm.Difference
            ? FigureRow.Rounded(only)
            : ChangeMeasure.Printed(only), isFall);
    }

    /// <summary>"The loss of", "that increase of", «هذه الزيادة البالغة»: the change that was told, taken up by its noun.</summary>
    private static bool? NounBefore(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        for (var i = sentence.Tokens.First + 1; i < figure.Tokens.First; i++)
        {
            var isFall = model.Terms.Is(i, WordRole.Fall, out var hit);
            if (!isFall && !model.Terms.Is(i, WordRole.Rise, out hit)) { continue; }
            var takesUp = sentence.Block.Language.JoinsArticle
                ? (hit.Front.Particles & Particles.Article) != 0 && model.Terms.Is(i - 1, WordRole.WhichIs)
                : sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(i - 1)) || model.Terms.Is(i - 1, WordRole.Determiner);
            return takesUp && figure.Tokens.First - i <= 2 ? isFall : null;
        }
        return null;
    }

    private static ChangeForm? FormOf(SemanticModel model, ToldPair pair, FigureMention figure) =>
        pair.From.Kind == MentionKind.Percent
            ? null
            : figure is { Kind.Name: "percent", Unit: "%" }
            ? ChangeForm.Percent
            : ChangeMeasure.IsDifference(model, pair.First, figure) || ChangeMeasure.IsDifference(model, pair.Second, figure)
            ? ChangeForm.Difference
            : null;
}
