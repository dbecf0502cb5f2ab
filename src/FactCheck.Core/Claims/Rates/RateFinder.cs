using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds what comes to each where the amount and the number stand beside it: "1,200 miles in four days, averaging 300 miles a day", «60 حافلة بسعر 200 ألف دولار للحافلة الواحدة،
/// بكلفة إجمالية 12 مليون دولار». One amount and one number must be all that it can be held against.
/// </summary>
public sealed class RateFinder : RelationFinder
{
    private const int MostWordsToAll = 7;
    private const decimal MostTimesAway = 2_000;
    private const int MostWordsToEvery = 2;
    private const int MostFigures = 6;
    private const int MostOfSeason = 9;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Rate];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var row = FigureRow.Of(model, cancellationToken);
        AverageOfSeveral.AddTo(found, model, row, cancellationToken);
        RateNext.AddTo(found, model, row, cancellationToken);
        for (var i = 0; i < row.Length;)
        {
            var sentence = model.Article.SentenceOf(row[i].Tokens.First);
            var end = i + 1;
            while (end < row.Length && sentence?.Tokens.Contains(row[end].Tokens) == true) { end++; }
            if (sentence is not null && end - i is >= 2 and <= MostFigures && !row[i..end].Any(RateMeasure.MayBeGrouped)
                && (TryRead(model, sentence, row[i..end], cancellationToken)
                ?? ProductReader.TryRead(model, sentence, row[i..end], cancellationToken)
                ?? PointsReader.TryRead(model, sentence, row[i..end])
                ?? SpeedReader.TryRead(model, sentence, row[i..end], cancellationToken)
                ?? RateForTime.TryRead(model, sentence, row[i..end], cancellationToken)
                ?? RatePerTime.TryRead(model, sentence, row[i..end], cancellationToken)
                ?? RatioReader.TryRead(model, sentence, row[i..end])
                ?? MeanOfAll.TryRead(model, sentence, row[i..end], cancellationToken)
                ?? OverYears(model, sentence, row, i, end, cancellationToken)) is { } rate
                && !IsOfOthers(rate, row[i..end]) && !IsOfBoth(rate, row[i..end]))
            {
                found.Add(rate);
            }
            else if (sentence is not null && end - i is > MostFigures and <= MostOfSeason
                && PointsReader.TryRead(model, sentence, row[i..end]) is { } season)
            {
                found.Add(season);
            }
            else if (sentence is not null && end - i == 1 && (ProductOfLengths.TryRead(model, sentence, row[i], cancellationToken)
                ?? OverYears(model, sentence, row, i, end, cancellationToken)) is { } told)
            {
                found.Add(told);
            }
            i = end;
        }
        RateAcross.AddTo(found, model, row, cancellationToken);
        SharedOutNext.AddTo(found, model, row, cancellationToken);
        TermsTimes.AddTo(found, model, cancellationToken);
        found.RemoveAll(m => m is RateMention { Stated: FigureMention stated } rate
            && (IsAbsurd(rate) || IsEarlier(model, stated) || IsOfAnother(model, rate) || IsForMany(model, stated) || IsOfFraction(model, rate) || BorneOut.ByAnother(model, row, rate)));
    }

    /// <summary>What is thousands of times away was meant by nobody: the figures were not of one thing.</summary>
    private static bool IsAbsurd(RateMention rate) =>
        rate.Computed is { } computed && (computed.Min > rate.StatedInterval.Max * MostTimesAway || computed.Max * MostTimesAway < rate.StatedInterval.Min);

    /// <summary>"20, 25 and 30 degrees on three days, while the monthly average is 18": set against them.</summary>
    private static bool IsOfAnother(SemanticModel model, RateMention rate) =>
        rate.Stated == rate.Each && rate.Stated.Tokens.First > rate.Total.Tokens.End
            && model.Terms.AnyIn(new TokenRange(Math.Max(rate.Total.Tokens.End, rate.Count.Tokens.End), rate.Stated.Tokens.First), WordRole.While);

    private static bool IsOfFraction(SemanticModel model, RateMention rate) =>
        rate.Computed?.Meets(rate.StatedInterval) == false && RateBase.IsOfFraction(model, rate.Total.Tokens.End, rate.Count.Tokens.First);

    /// <summary>"105 boys for every 100 girls": told of more than one.</summary>
    private static bool IsForMany(SemanticModel model, FigureMention stated)
    {
        for (var i = stated.Tokens.End; i <= Math.Min(model.Article.Tokens.Count - 2, stated.Tokens.End + MostWordsToEvery); i++)
        {
            if (model.Terms.Is(i, RateRole.ForEvery, out var hit))
            {
                return hit.Tokens.End < model.Article.Tokens.Count && model.Article.Tokens[hit.Tokens.End].Kind == TokenKind.Number;
            }
        }
        return false;
    }

    /// <summary>«انخفض المعدل إلى 5.6 من 6.25»: what it was before, of figures that the article does not tell.</summary>
    private static bool IsEarlier(SemanticModel model, FigureMention stated) =>
        FigureLead.LeadsTo(model, stated, WordRole.From) && model.Article.SentenceOf(stated.Tokens.First) is { } sentence
            && model.Terms.AnyIn(sentence.Tokens with { End = stated.Tokens.First }, WordRole.Rise, WordRole.Fall);

    /// <summary>The amounts of one sentence, with the only one of the next, which may be their sum.</summary>
    private static RateMention? OverYears(SemanticModel model, Sentence sentence, FigureMention[] row, int first, int end,
        CancellationToken cancellationToken)
    {
        var next = end < row.Length && model.Article.SentenceOf(row[end].Tokens.First)?.Index == sentence.Index + 1 ? row[end] : null;
        return RateOverYears.TryRead(model, sentence, row.AsSpan(first..end), next, cancellationToken);
    }

    /// <summary>"9,000 in April, 300 a day, or 450 for each of the 20 shifts": what two others of four figures give is told of those two.</summary>
    private static bool IsOfOthers(RateMention rate, FigureMention[] figures)
    {
        if (figures.Length < 4 || rate.Computed?.Meets(rate.StatedInterval) != false) { return false; }
        foreach (var a in figures)
        {
            foreach (var b in figures)
            {
                if (a == b || a == rate.Stated || b == rate.Stated || a == rate.Total && b == rate.Each) { continue; }
                var (x, y) = (FigureRow.Rounded(a), FigureRow.Rounded(b));
                if (Interval.Divide(x, y)?.Meets(rate.StatedInterval) == true || (x * y).Meets(rate.StatedInterval)) { return true; }
            }
        }
        return false;
    }

    /// <summary>"3,600 unloaded and 2,400 loaded in 30 hours, or 200 an hour": told of two amounts together.</summary>
    private static bool IsOfBoth(RateMention rate, FigureMention[] figures)
    {
        if (rate.Computed?.Meets(rate.StatedInterval) != false) { return false; }
        foreach (var figure in figures)
        {
            if (figure == rate.Total || figure == rate.Count || figure == rate.Each || figure == rate.Stated || figure.Kind != rate.Total.Kind || figure.Unit != rate.Total.Unit) { continue; }
            if (Interval.Divide(FigureRow.Rounded(figure) + FigureRow.Rounded(rate.Total), rate.Number)?.Meets(rate.StatedInterval) == true) { return true; }
        }
        return false;
    }

    private static RateMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures, CancellationToken cancellationToken)
    {
        RateMention? only = null;
        foreach (var each in figures)
        {
            if (each.Kind == MentionKind.Percent) { continue; }
            var ahead = RateBase.Ahead(model, sentence, figures, each);
            if ((RateBase.Behind(model, sentence, figures, each, cancellationToken) ?? ahead) is not { } divisor) { continue; }
            if (only is not null) { return null; }
            only = RateResult.OfEach(model, sentence, figures, each, divisor, isLed: ahead is not null
                || RateBase.IsSharedOut(model, sentence, figures))
                ?? RateResult.OfAll(model, sentence, figures, each, divisor, MostWordsToAll);
            if (only is null) { return null; }
        }
        return only
            ?? RateFirst.TryRead(model, sentence, figures, cancellationToken)
            ?? RateWord.TryRead(model, sentence, figures, cancellationToken);
    }
}
