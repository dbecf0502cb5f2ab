using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads what comes to each, or to all, of what the sentence before tells: "delivered 18,300 cars in six months. That is a monthly average of 3,050", "costs $48 million a year for 150,000 pensioners. At $320 a head …",
/// "all 4,600 tickets at a single price of £35. The sales brought in £161,000".
/// </summary>
internal static class RateNext
{
    private const int MostWordsToCue = 4;
    private const int MostWordsOfUnit = 3;
    private const int FarFromPeriod = 60;
    private const decimal FarthestTimes = 2;
    private static readonly RateRole[] Cues = [RateRole.AverageOfAll, RateRole.AtRate, RateRole.Averaging];

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = 1; i < row.Length; i++)
        {
            var told = row[i];
            if (told.Kind == MentionKind.Percent || told.IsApproximate || model.Article.SentenceOf(told.Tokens.First) is not { Index: > 0 } sentence
                || sentence.Tokens.Contains(row[i - 1].Tokens)) { continue; }
            var isEach = IsEach(model, sentence, told);
            if (!isEach && !IsAll(model, sentence, told)
                || model.Article.Sentences[sentence.Index - 1] is not { Block.Kind: not BlockKind.Title } before
                || before.Block != sentence.Block) { continue; }
            var first = i;
            while (first > 0 && before.Tokens.Contains(row[first - 1].Tokens)) { first--; }
            if (first == i || RateResult.TellsOther(model, before, StatementOf(model, before, row[first], row[i - 1]))
                || model.MentionsIn(MentionKind.Percent, before.Tokens, cancellationToken).Any()) { continue; }
            var figures = row[first..i];
            if ((isEach ? OfEach(model, before, sentence, figures, told, cancellationToken) : OfAll(model, before, figures, told)) is { } rate)
            {
                found.Add(rate);
            }
        }
    }

    /// <summary>"A monthly average of", «بهذا المعدل، وهو», "at $320 a head" at the beginning.</summary>
    private static bool IsEach(SemanticModel model, Sentence sentence, FigureMention told) =>
        IsTakenUp(model, sentence)
            && model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, told.Tokens.First - MostWordsToCue), told.Tokens.First), Cues)
        || told.Tokens.First == sentence.Tokens.First + 1 && model.Terms.Is(sentence.Tokens.First, RateRole.ReckonedAt);

    /// <summary>"That is a monthly average", «وبمتوسط شهري»: said of what was just told, and of no other.</summary>
    private static bool IsTakenUp(SemanticModel model, Sentence sentence)
    {
        var first = sentence.Tokens.First;
        return model.Terms.Is(first, RateRole.TakingUp) && model.Terms.Is(first + 1, WordRole.Copula) || model.Terms.Is(first, WordRole.Meaning)
            || sentence.Block.Language.JoinsArticle && model.Terms.AnyIn(new TokenRange(first, first + 1), Cues);
    }

    /// <summary>From the first figure to the comma behind the last.</summary>
    private static TokenRange StatementOf(SemanticModel model, Sentence before, FigureMention first, FigureMention last)
    {
        var end = last.Tokens.End;
        while (end < before.Tokens.End && !Statement.IsComma(model, end)) { end++; }
        return new TokenRange(first.Tokens.First, end);
    }

    /// <summary>"The sales brought in £161,000".</summary>
    private static bool IsAll(SemanticModel model, Sentence sentence, FigureMention told) =>
        told.Kind == MentionKind.Money && (sentence.Block.Language.JoinsArticle || model.Terms.Is(sentence.Tokens.First, WordRole.Article))
            && told.Tokens.First - sentence.Tokens.First <= MostWordsToCue + 2
            && model.Terms.AnyIn(new TokenRange(sentence.Tokens.First, told.Tokens.First), RateRole.Income, RateRole.Outcome);

    private static RateMention? OfEach(SemanticModel model, Sentence before, Sentence sentence, FigureMention[] figures, FigureMention each,
        CancellationToken cancellationToken)
    {
        var divisor = UnitOf(model, sentence, each, cancellationToken) is { } unit ? RateTime.DivisorIn(model, before.Tokens, each, unit,
            FarFromPeriod, cancellationToken)
            : RateBase.Behind(model, sentence, [.. figures, each], each, cancellationToken);
        if (divisor is not { } over
            || Only(figures, f => f != over.Count
            && (RateMeasure.IsOne(model, f, each)
            || f.Kind == each.Kind && !NounKey.IsBehind(model, each) && f.Unit is null && each.Unit is null)) is not { } total
            || total.Written <= each.Written) { return null; }
        if (over.Count is FigureMention { Kind.Name: "number" } ? figures.Length != 2 : figures.Length != 1) { return null; }
        // that of something else
        if (Interval.Divide(FigureRow.Rounded(total), over.Number) is not { } computed || each.Written > computed.Max * FarthestTimes
            || each.Written * FarthestTimes < computed.Min) { return null; }
        return Of(model, total, over, each, each, RateMeasure.Told(each), computed);
    }

    /// <summary>A number of things and the price of one, and no other figure.</summary>
    private static RateMention? OfAll(SemanticModel model, Sentence before, FigureMention[] figures, FigureMention total)
    {
        if (figures.Length != 2 || Only(figures, f => f.Kind == MentionKind.Money) is not { IsApproximate: false } price
            || Only(figures, f => f is { Kind.Name: "number", Unit: null, IsApproximate: false, Written: >= 2 }) is not { } count) { return null; }
        var isForEach = FigureLead.EndsBefore(model, price.Tokens.First, RateRole.FlatPrice) || model.Terms.Is(price.Tokens.End, WordRole.ForEach);
        if (!isForEach || !RateMeasure.IsOne(model, price, total) || total.Written <= price.Written
            || !before.Tokens.Contains(price.Tokens)) { return null; }
        return Of(model, total, new RateDivisor(count, Interval.Exactly(count.Written)), price, total, RateMeasure.Told(total),
            RateMeasure.Price(price) * Interval.Exactly(count.Written));
    }

    /// <summary>"A monthly average of", «بمتوسط شهري», "a month" behind.</summary>
    private static DurationUnit? UnitOf(SemanticModel model, Sentence sentence, FigureMention each, CancellationToken cancellationToken)
    {
        for (var i = Math.Max(sentence.Tokens.First,
            each.Tokens.First - MostWordsToCue - 1); i < Math.Min(sentence.Tokens.End, each.Tokens.End + MostWordsOfUnit); i++)
        {
            if (!each.Tokens.Contains(i) && RateTime.UnitAt(model, i, cancellationToken) is { } unit) { return unit; }
        }
        return null;
    }

    private static FigureMention? Only(FigureMention[] figures, Func<FigureMention, bool> fits)
    {
        FigureMention? only = null;
        foreach (var figure in figures)
        {
            if (!fits(figure)) { continue; }
            if (only is not null) { return null; }
            only = figure;
        }
        return only;
    }

    private static RateMention Of(SemanticModel model, FigureMention total, RateDivisor over, FigureMention each, FigureMention stated, Interval told,
        Interval? computed)
    {
        var first = Math.Min(total.Tokens.First, Math.Min(over.Count.Tokens.First, each.Tokens.First));
        var end = Math.Max(total.Tokens.End, Math.Max(over.Count.Tokens.End, each.Tokens.End));
        return new RateMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), total, over.Count, each, stated)
        {
            Number = over.Number,
            StatedInterval = told,
            Computed = computed,
        };
    }
}
