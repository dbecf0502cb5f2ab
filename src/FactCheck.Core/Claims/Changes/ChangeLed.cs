using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Says whether a figure is a change and no value, by the word of change just before or behind it: «خاسرا 156 نقطة», "gained 84 points", "a 2.6 percent increase".</summary>
internal static class ChangeLed
{
    private const int MostWords = 3;

    /// <summary>True behind a word of change, with nothing but a preposition or an adjective between that would not make it a value.</summary>
    public static bool Is(SemanticModel model, FigureMention figure, int from)
    {
        if (FigureLead.LeadsTo(model, figure, WordRole.To) || FigureLead.LeadsTo(model, figure, WordRole.From)
            || FigureLead.LeadsTo(model, figure, WordRole.Against) || FigureLead.IsJoinedTo(model, figure)) { return false; }
        for (var i = figure.Tokens.First - 1; i >= Math.Max(from, figure.Tokens.First - MostWords); i--)
        {
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall) || model.Terms.Is(i, WordRole.Losing)
                || model.Terms.Is(i, ChangeRole.Dismissing)) { return true; }
            if (model.Terms.Is(i, WordRole.Proportion)) { return true; }
            // «زيادة بلغت»
            if (model.Terms.Is(i, WordRole.Reaching))
            {
                return i > from && (model.Terms.Is(i - 1, WordRole.Rise) || model.Terms.Is(i - 1, WordRole.Fall));
            }
            if (model.Article.Tokens[i].Kind != TokenKind.Word || model.Terms.Is(i, WordRole.Becoming)
                || model.Terms.IsBare(i, ChangeRole.Level)) { return false; }
        }
        return false;
    }

    /// <summary>"A 2.6 percent increase", "the 30 percent fall": the noun of change stands behind, in languages where it does.</summary>
    public static bool IsBefore(SemanticModel model, Sentence sentence, FigureMention figure) =>
        !sentence.Block.Language.JoinsArticle && sentence.Tokens.Contains(figure.Tokens.End)
            && (model.Terms.Is(figure.Tokens.End, WordRole.Rise) || model.Terms.Is(figure.Tokens.End, WordRole.Fall))
            && !model.Terms.Is(figure.Tokens.End, WordRole.Against);
}
