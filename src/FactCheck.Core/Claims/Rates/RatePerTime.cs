using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads one rate told for two lengths of time: "a pension of $300 a month, or $3,600 a year", «300 دينار شهريا، أي 3600 دينار سنويا», "300 meals a day, or 9,000 over a 30-day month".</summary>
internal static class RatePerTime
{
    private const int MostWordsToUnit = 3;
    private const int MostWordsToLength = 5;
    private const int MostWordsBetween = 9;
    private const int MostWordsOfAside = 6;
    private const int MostWordsToRate = 4;
    private const decimal MostTimes = 500;
    private const decimal DaysOfMonth = 28;
    private const decimal WorkingDays = 0.7m;

    public static RateMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures, CancellationToken cancellationToken)
    {
        for (var i = 0; i + 1 < figures.Length; i++)
        {
            var (small, large) = (figures[i], figures[i + 1]);
            if (small.Kind == MentionKind.Percent || large.Written <= small.Written
                || large.Tokens.First - small.Tokens.End > MostWordsBetween + (IsFronted(model, sentence, small) ? MostWordsOfAside : 0)
                || !AreOne(model, small, large) || !IsRestated(model, new TokenRange(small.Tokens.End, large.Tokens.First))
                && !IsFronted(model, sentence, small)) { continue; }
            if (UnitBehind(model, sentence, small, large.Tokens.First, cancellationToken) is not { } of
                || TimesBehind(model, sentence, large, of, cancellationToken) is not { } times) { continue; }
            var computed = (small.Kind == MentionKind.Money && !small.IsApproximate ? FigureRow.Rounded(small) : RateMeasure.Told(small)) * times;
            if (computed.Max > large.Written * MostTimes) { return null; }
            var count = new FigureMention(MentionKind.Number, small.Tokens, small.Span, times) { Written = times.Middle };
            return new RateMention(new TokenRange(small.Tokens.First, large.Tokens.End), small.Span.Union(large.Span), large, count, small, large)
            {
                Number = times,
                StatedInterval = RateMeasure.Told(large),
                Computed = computed,
            };
        }
        return null;
    }

    /// <summary>"At 250 barrels an hour, it fills …": the rate that all that follows is told of.</summary>
    private static bool IsFronted(SemanticModel model, Sentence sentence, FigureMention small) =>
        small.Tokens.First - sentence.Tokens.First is 1 or 2 && model.Terms.Is(sentence.Tokens.First, WordRole.At)
            || IsRunning(model, sentence, small);

    /// <summary>"Running at its full rate of 400 cars a day, …", «بمعدل 400 سيارة في اليوم، …»: no other words come first.</summary>
    private static bool IsRunning(SemanticModel model, Sentence sentence, FigureMention small)
    {
        var first = sentence.Tokens.First;
        if (small.Tokens.First - first > MostWordsToRate + 2) { return false; }
        return model.Terms.Is(first + 1, WordRole.At) && Statement.IsOne(model, new TokenRange(first, small.Tokens.First))
            || model.Terms.Is(first, RateRole.AtRate, out var rate) && small.Tokens.First - rate.Tokens.End <= 1;
    }

    internal static bool AreOne(SemanticModel model, FigureMention small, FigureMention large) =>
        RateMeasure.IsOne(model, small, large) || IsGenusOf(model, large.Tokens.End, small.Tokens.End)
            || small.Kind == MentionKind.Number && large.Kind == MentionKind.Number
            && (!NounKey.IsBehind(model, small) || !NounKey.IsBehind(model, large))
            || LeftReader.IsBare(model, large);

    /// <summary>Cars are vehicles.</summary>
    private static bool IsGenusOf(SemanticModel model, int whole, int sort) =>
        model.Terms.Is<GenusTerm>(whole, out var genus, out _) && model.Terms.Is<GenusTerm>(sort, out var one, out _) && genus.Genus == one.Genus
            && genus.IsWhole;

    /// <summary>"Or", «أي», "comes to": the second says the first once more.</summary>
    private static bool IsRestated(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number || model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall)
                || model.Terms.Is(i, WordRole.While) || model.Terms.Is(i, WordRole.To) && !model.Terms.Is(i - 1, RateRole.Outcome)
                && !model.Terms.Is(i - 1, WordRole.That)) { return false; }
        }
        return (model.Terms.AnyIn(gap, WordRole.That, WordRole.Or) || model.Terms.AnyIn(gap, RateRole.Outcome, RateRole.AtRate, RateRole.Summing));
    }

    /// <summary>The unit of time that a figure is told for: "a month", «شهريا», "over a 30-day month"; the adjective may stand before: "monthly rent of $500".</summary>
    internal static DurationUnit? UnitBehind(SemanticModel model, Sentence sentence, FigureMention figure, int end,
        CancellationToken cancellationToken)
    {
        for (var i = figure.Tokens.End; i < Math.Min(end, figure.Tokens.End + MostWordsToUnit); i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { break; }
            if (RateTime.UnitAt(model, i, cancellationToken) is { } unit) { return unit; }
        }
        for (var i = Math.Max(sentence.Tokens.First, figure.Tokens.First - MostWordsToUnit - 1); i < figure.Tokens.First; i++)
        {
            if (model.Terms.Is(i, RateRole.Monthly)) { return DurationUnit.Month; }
            if (model.Terms.Is(i, RateRole.Weekly)) { return DurationUnit.Week; }
        }
        return null;
    }

    /// <summary>How many times the rate goes into what the second figure is told for: "a year", «خلال 30 يوما».</summary>
    private static Interval? TimesBehind(SemanticModel model, Sentence sentence, FigureMention large, DurationUnit of,
        CancellationToken cancellationToken)
    {
        foreach (var mention in model.MentionsIn(MentionKind.Duration,
            new TokenRange(large.Tokens.End, Math.Min(sentence.Tokens.End, large.Tokens.End + MostWordsToLength)), cancellationToken))
        {
            if (mention is FigureMention { Repeats: false, IsApproximate: false, Length.Parts: [(var count, var unit)] } length && count.Min >= 2
                && model.Terms.AnyIn(new TokenRange(large.Tokens.End, length.Tokens.First), WordRole.In, WordRole.Lasting, WordRole.Over,
                WordRole.Throughout))
            {
                // "over 30 days": of a month not every day need be one of work
                return unit != of ? TimesOf(of, unit) * count
                    : unit == DurationUnit.Day && count.Min >= DaysOfMonth ? new Interval(count.Min * WorkingDays, count.Max) : count;
            }
        }
        return UnitBehind(model, sentence, large, sentence.Tokens.End, cancellationToken) is { } to ? TimesOf(of, to) : null;
    }

    private static Interval? TimesOf(DurationUnit of, DurationUnit to) => (of, to) switch
    {
        (DurationUnit.Minute, DurationUnit.Hour) => Interval.Exactly(60),
        (DurationUnit.Hour, DurationUnit.Day) => new Interval(6, 24),
        (DurationUnit.Day, DurationUnit.Year) => new Interval(240, 366),
        (DurationUnit.Day, DurationUnit.Month) => new Interval(20, 31),
        (DurationUnit.Day, DurationUnit.Week) => new Interval(5, 7),
        (DurationUnit.Month, DurationUnit.Year) => Interval.Exactly(12),
        (DurationUnit.Week, DurationUnit.Year) => new Interval(48, 53),
        (DurationUnit.Week, DurationUnit.Month) => new Interval(4, 5),
        _ => null,
    };
}
