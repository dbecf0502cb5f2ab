using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads a measure that the next sentence tells once more in another unit: "a bomb of 250kg. … the 441lb bomb", «1750 كيلوغراما من الكوكايين. … الشحنة، التي تعادل 17.5 طنا».
/// Both must be the only ones of their dimension in the two sentences.
/// </summary>
internal static class MeasureNext
{
    private const int MostWordsToSize = 4;
    private const int MostSentencesToNoun = 2;
    private const int MostWordsToPointer = 7;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = 1; i < row.Length; i++)
        {
            var to = row[i];
            var isEqual = IsEqual(model, to);
            if (!isEqual && !IsPointedAt(model, to) && !IsReckoned(model, to) || Before(model, to) is not var (before, sentence)) { continue; }
            if (OnlyOther(model, row, i, before, sentence, maySideBySide: !isEqual) is not { } from
                || RestatedMeasure.IsRate(model, from, cancellationToken) || RestatedMeasure.IsRate(model, to, cancellationToken)) { continue; }
            if (!isEqual && IsPointedAt(model, to) && !SharesNoun(model, before, to)
                || ConvertOf(model, row, from, to) is not { } computed) { continue; }
            found.Add(new ConversionMention(new TokenRange(from.Tokens.First, to.Tokens.End), from.Span.Union(to.Span), from,
                to)
            { Computed = computed, Stated = ConversionFinder.Printed(to) });
        }
    }

    /// <summary>"That amounts to", «هذه الكمية، التي تعادل»: a word for the same, behind one that points to what was told.</summary>
    private static bool IsEqual(SemanticModel model, FigureMention to)
    {
        var number = to.NumberTokens.First; // "equal to" may be the bound of the figure
        if (!FigureLead.LeadsTo(model, to, RateRole.EqualMeasure) && !FigureLead.EndsBefore(model, number, RateRole.EqualMeasure)
            || model.Article.SentenceOf(number) is not { } sentence) { return false; }
        for (var i = number - 1; i >= Math.Max(sentence.Tokens.First, number - MostWordsToPointer); i--)
        {
            if (model.Terms.Is(i, RateRole.PointingTo)
                || model.Terms.Is(i, WordRole.Relative) && model.Terms.Is(i + 1, RateRole.EqualMeasure)) { return true; }
            if (model.Terms.Is(i, WordRole.Copula) && !model.Terms.Is(i + 1, RateRole.EqualMeasure) || model.Terms.Is(i, WordRole.HadBeen)
                || model.Terms.Is(i, WordRole.Every)) { return false; }
        }
        return false;
    }

    private static (Sentence Before, Sentence Own)? Before(SemanticModel model, FigureMention to)
    {
        if (model.Article.SentenceOf(to.Tokens.First) is not { Index: > 0 } sentence
            || model.Article.Sentences[sentence.Index - 1] is not { Block.Kind: not BlockKind.Title } before) { return null; }
        return before.Block == sentence.Block ? (before, sentence) : null;
    }

    /// <summary>"Those 118 mph winds", "the 441lb bomb".</summary>
    private static bool IsPointedAt(SemanticModel model, FigureMention to) =>
        to.Tokens.First > 0 && (model.Terms.Is(to.Tokens.First - 1, RateRole.PointingBack) || model.Terms.Is(to.Tokens.First - 1, WordRole.Article))
            && NounKey.At(model, to.Tokens.End).Length > 2;

    /// <summary>«بحساب الفدان 4200 متر مربع، تمتد على 2.1 كيلومتر مربع»: the sentence tells the size of the unit before.</summary>
    private static bool IsReckoned(SemanticModel model, FigureMention to)
    {
        if (model.Article.SentenceOf(to.Tokens.First) is not { Block.Language.JoinsArticle: true } sentence) { return false; }
        for (var i = sentence.Tokens.First; i < to.Tokens.First - MostWordsToSize; i++)
        {
            if (model.Terms.Is(i, RateRole.ReckonedAt, out var hit) && IsUnit(model, hit.Tokens.End)) { return true; }
        }
        return false;
    }

    private static bool SharesNoun(SemanticModel model, Sentence before, FigureMention to)
    {
        var first = Math.Max(0, before.Index - MostSentencesToNoun);
        for (var i = model.Article.Sentences[first].Tokens.First; i < before.Tokens.End; i++)
        {
            if (NounKey.AreOne(model, i, to.Tokens.End)) { return true; }
        }
        return false;
    }

    /// <summary>The only other measure of the dimension, told in the sentence before; sizes of units are none.</summary>
    private static FigureMention? OnlyOther(SemanticModel model, FigureMention[] row, int index, Sentence before, Sentence sentence,
        bool maySideBySide)
    {
        FigureMention? only = null;
        for (var i = index; i >= 0 && row[i].Tokens.First >= before.Tokens.First; i--)
        {
            if (i == index || IsSize(model, row[i]) || !IsLike(model, row, row[i], row[index])) { continue; }
            if (only is not null || row[i].Unit == row[index].Unit || !maySideBySide && !before.Tokens.Contains(row[i].Tokens)) { return null; }
            only = row[i];
        }
        for (var i = index + 1; i < row.Length && sentence.Tokens.Contains(row[i].Tokens); i++)
        {
            if (!IsSize(model, row[i]) && IsLike(model, row, row[i], row[index])) { return null; }
        }
        return only;
    }

    private static bool IsLike(SemanticModel model, FigureMention[] row, FigureMention one, FigureMention other) =>
        one.Unit == other.Unit || ConvertOf(model, row, one, other) is not null;

    private static Interval? ConvertOf(SemanticModel model, FigureMention[] row, FigureMention from, FigureMention to) =>
        ConversionFinder.Convert(model, from, to) ?? StatedUnit.Convert(model, row, from, to);

    /// <summary>"42 gallons to the barrel", «بحساب الفدان 4200 متر مربع».</summary>
    private static bool IsSize(SemanticModel model, FigureMention figure)
    {
        for (var i = figure.Tokens.First - 1; i >= Math.Max(0, figure.Tokens.First - MostWordsToSize); i--)
        {
            if (model.Terms.Is(i, RateRole.ReckonedAt, out var hit) && IsUnit(model, hit.Tokens.End)) { return true; }
        }
        var end = figure.Tokens.End;
        return (model.Terms.Is(end, WordRole.To) || model.Terms.Is(end, WordRole.ForEach))
            && (IsUnit(model, end + 1) || model.Terms.Is(end + 1, WordRole.Article) && IsUnit(model, end + 2));
    }

    private static bool IsUnit(SemanticModel model, int token) =>
        token < model.Article.Tokens.Count && model.Terms.Is<UnitTerm>(token, out var unit, out _) && !unit.IsPlural;
}
