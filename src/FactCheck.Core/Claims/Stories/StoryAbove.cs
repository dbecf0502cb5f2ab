using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds the only two figures of one measure that the sentences of a story tell before one that draws a conclusion from them. Where a third of that
/// measure stands among them nobody knows which two are meant.
/// </summary>
internal static class StoryAbove
{
    /// <summary>So many sentences before the conclusion its figures may stand.</summary>
    public const int MostSentencesBack = 4;

    private const int MostWordsToMark = 4;
    private const decimal Fewest = 2;

    /// <summary>The two in the order of the text.</summary>
    public static (FigureMention First, FigureMention Second)? Pair(SemanticModel model, Sentence sentence, FigureMention[] row, int at)
    {
        FigureMention? second = null, first = null;
        for (var i = at - 1; i >= 0; i--)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { Block.Kind: BlockKind.Paragraph } place
                || sentence.Index - place.Index > MostSentencesBack) { break; }
            if (row[i].Kind == MentionKind.Percent) { return null; }
            if (row[i].Written < Fewest || IsAside(model, row[i])) { continue; }
            if (second is null) { second = row[i]; }
            else if (!AreOne(model, row[i], second) && !(IsOfThose(model, second) && AreCounts(row[i], second))) { continue; }
            else if (first is null) { first = row[i]; }
            else { return null; }
        }
        return first is null || second is null ? null : (first, second);
    }

    /// <summary>One measure, or the second told with the number alone: «بلغت 800 مليون درهم … وجاء 320 مليونا منها».</summary>
    public static bool AreOne(SemanticModel model, FigureMention first, FigureMention second)
    {
        if (first.Kind == second.Kind && first.Unit is not null && first.Unit == second.Unit) { return true; }
        if (first.Kind == MentionKind.Money && second.Kind == MentionKind.Money) { return ChangeMeasure.IsOne(model, first, second); }
        if (first.Kind != MentionKind.Number) { return LeftReader.IsBare(model, second) && second.Scale == first.Scale; }
        return second is { Kind.Name: "number", Unit: null } && first.Unit is null
            && (NounKey.AreOne(model, first.Tokens.End, second.Tokens.End) || !NounKey.IsNamed(model, second)
            || !NounKey.IsNamed(model, first) || ArePeople(model, first, second));
    }

    private static bool AreCounts(FigureMention first, FigureMention second) =>
        first is { Kind.Name: "number", Unit: null } && second is { Kind.Name: "number", Unit: null };

    /// <summary>"Of them, 150 passed", "has let 260 go": some of those who were counted before, whatever word stands behind the number.</summary>
    public static bool IsOfThose(SemanticModel model, FigureMention figure)
    {
        if (model.Article.SentenceOf(figure.Tokens.First) is not { } sentence) { return false; }
        var near = new TokenRange(Math.Max(sentence.Tokens.First, figure.Tokens.First - MostWordsToMark),
            Math.Min(sentence.Tokens.End, figure.Tokens.End + MostWordsToMark));
        return model.Terms.AnyIn(near, StoryRole.OfThose) || model.Terms.AnyIn(near with { End = figure.Tokens.First }, StoryRole.Taken);
    }

    private static bool ArePeople(SemanticModel model, FigureMention first, FigureMention second) =>
        model.Terms.Is(first.Tokens.End, WordRole.Person) && model.Terms.Is(second.Tokens.End, WordRole.Person);

    /// <summary>«في ست مدن», "in ten provinces", "the two": a small count of something else.</summary>
    private static bool IsAside(SemanticModel model, FigureMention figure) =>
        figure is { Kind.Name: "number", Unit: null, Scale: 1, Written: <= 12 }
            && (model.Terms.Is(figure.Tokens.First - 1, WordRole.In) || model.Terms.Is(figure.Tokens.First - 1, WordRole.Within)
            || model.Terms.Is(figure.Tokens.First - 1, WordRole.Article) || model.Terms.Is(figure.Tokens.First - 1, WordRole.From)
            || model.Terms.Is<PeriodTerm>(figure.Tokens.End, out _, out _));
}
