using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads money that is spread over years: "$900,000 over three years, at $300,000 a year", "2 million a year for ten years, a total of 20 million", "ten annual instalments of 12,000 euros",
/// «ستنفق 40 مليارا سنويا لمدة خمس سنوات، بمجموع 200 مليار». The two amounts must be all that the sentence tells in that measure.
/// </summary>
internal static class RateOverYears
{
    private const int MostWordsToUnit = 3;
    private const int MostWordsToCue = 6;
    private const int DaysOfYear = 365;
    private const int MonthsOfYear = 12;

    public static RateMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> figures, FigureMention? next,
        CancellationToken cancellationToken)
    {
        if (figures.Length > 3) { return null; }
        FigureMention? each = null;
        DurationUnit? unit = null;
        foreach (var figure in figures)
        {
            if (figure.Kind == MentionKind.Percent || UnitBehind(model, figure, cancellationToken) is not { } own) { continue; }
            if (each is not null) { return null; }
            (each, unit) = (figure, own);
        }
        if (each is null && figures.Length < 3 || RateResult.TellsOther(model, sentence, sentence.Tokens)) { return null; }
        if (each is null) { return InInstalments(model, sentence, figures); }
        FigureMention? total = null;
        foreach (var figure in figures)
        {
            if (figure == each || !AreOfOne(model, figure, each)) { continue; }
            if (total is not null) { return null; }
            total = figure;
        }
        total ??= next is not null && AreOfOne(model, next, each) && FigureLead.LeadsTo(model, next, RateRole.Summing) ? next : null;
        if (total is null || total.Written < each.Written || each.IsApproximate && total.IsApproximate) { return null; }
        var range = total.Tokens.First > each.Tokens.First
            ? sentence.Tokens with { First = each.Tokens.End + 2 }
            : sentence.Tokens with { End = each.Tokens.First };
        var divisor = RateTime.DivisorIn(model, range, each, unit!.Value, MostWordsToCue, cancellationToken)
            ?? RateTime.DivisorIn(model, sentence.Tokens with { End = each.Tokens.First }, each, unit.Value, MostWordsToCue, cancellationToken)
            ?? Years(model, sentence, unit.Value, cancellationToken);
        if (divisor is not { } over) { return null; }
        if (Exactly(over, unit!.Value) is { } exact) { over = over with { Number = exact }; }
        // "over four years" is in four years
        else if (over.Number.Max > decimal.MaxValue / 2) { over = over with { Number = new Interval(over.Number.Min, over.Number.Min + 1) }; }
        var between = total.Tokens.First > each.Tokens.First
            ? new TokenRange(each.Tokens.End, total.Tokens.First)
            : new TokenRange(total.Tokens.End, each.Tokens.First);
        if (total != next && !Statement.IsOne(model, between)) { return null; }
        if (total.Tokens.First > each.Tokens.First) { return IsSum(model, sentence, total) ? Of(model, total, over, each, total) : null; }
        return IsPart(model, sentence, each, Math.Max(total.Tokens.End, over.Count.Tokens.End)) ? Of(model, total, over, each, each) : null;
    }

    /// <summary>Sums are made of whole years and months: "for two years" is 24 times what is paid a month.</summary>
    private static Interval? Exactly(RateDivisor over, DurationUnit unit) =>
        over.Count is FigureMention { IsApproximate: false, Length.Parts: [({ IsExact: true, Min: var count }, var period)] }
        ? (period == unit, period, unit) switch
        {
            (true, _, _) => Interval.Exactly(count),
            (_, DurationUnit.Year, DurationUnit.Month) => Interval.Exactly(count * MonthsOfYear),
            _ => null,
        }
        : null;

    /// <summary>"Ten annual instalments of 15,000 euros", «على عشرة أقساط سنوية قيمة كل منها 15 ألف يورو»: all of them are one amount.</summary>
    private static RateMention? InInstalments(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> figures)
    {
        if (figures is not [var total, var count, var each] || count is not { Kind.Name: "number", Decimals: 0, Written: >= 2 and <= 600 }
            || !AreOfOne(model, total, each) || total.Written <= each.Written) { return null; }
        for (var i = count.Tokens.End; i < Math.Min(each.Tokens.First, count.Tokens.End + MostWordsToUnit); i++)
        {
            if (!model.Terms.Is(i, RateRole.Instalment)) { continue; }
            var leads = model.Terms.Is(each.Tokens.First - 1, WordRole.Of)
                || (model.Terms.AnyIn(new TokenRange(i, each.Tokens.First), WordRole.ForEach, WordRole.Every)
                || model.Terms.AnyIn(new TokenRange(i, each.Tokens.First), FactRole.EachOf))
                || model.Terms.Is(each.Tokens.End, WordRole.ForEach);
            return leads ? Of(model, total, new RateDivisor(count, Interval.Exactly(count.Written)), each, each) : null;
        }
        return null;
    }

    private static RateMention Of(SemanticModel model, FigureMention total, RateDivisor over, FigureMention each, FigureMention stated)
    {
        var (first, end) = (Math.Min(total.Tokens.First, Math.Min(over.Count.Tokens.First, each.Tokens.First)),
            Math.Max(total.Tokens.End, Math.Max(over.Count.Tokens.End, each.Tokens.End)));
        return new RateMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), total, over.Count, each, stated)
        {
            Number = over.Number,
            StatedInterval = RateMeasure.Told(stated),
            Computed = stated == total ? RateMeasure.Told(each) * over.Number : Interval.Divide(RateMeasure.Told(total), over.Number),
        };
    }

    /// <summary>"A year", «سنويا», "each month" just behind the amount; the unit of a yearly payment may stand before it.</summary>
    private static DurationUnit? UnitBehind(SemanticModel model, FigureMention figure, CancellationToken cancellationToken)
    {
        for (var i = figure.Tokens.End; i < figure.Tokens.End + MostWordsToUnit && i < model.Article.Tokens.Count
            && model.Article.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (model.Terms.Is(i, RateRole.Instalment) || model.Terms.Is(i + 1, RateRole.Instalment)) { return null; }
            if (RateTime.UnitAt(model, i, cancellationToken) is { } unit) { return unit; }
            if (model.Terms.Is(i, RateRole.ByTheYear)) { return DurationUnit.Year; }
        }
        return null;
    }

    private static bool AreOfOne(SemanticModel model, FigureMention one, FigureMention other) =>
        one.Kind != MentionKind.Percent && (RateMeasure.IsOne(model, one, other) && one.Kind == MentionKind.Money
            || LeftReader.IsBare(model, one) && other.Kind == MentionKind.Money || LeftReader.IsBare(model, other) && one.Kind == MentionKind.Money
            || LeftReader.IsBare(model, one) && LeftReader.IsBare(model, other));

    /// <summary>"From 2026 through 2030": the years of a stretch.</summary>
    private static RateDivisor? Years(SemanticModel model, Sentence sentence, DurationUnit unit, CancellationToken cancellationToken)
    {
        if (unit != DurationUnit.Year) { return null; }
        RateDivisor? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken))
        {
            if (mention is DateMention { IsRelative: true, Days.Hull: { } hull }
                && (hull.Last.DayNumber - hull.First.DayNumber) / DaysOfYear is var years and >= 2)
            {
                if (only is not null) { return null; }
                only = new RateDivisor(mention, Interval.Exactly(years));
                continue;
            }
            if (mention is not DateMention { IsRelative: false, WrittenEnd: { Year: { } last }, Written.Year: { } first } date
                || last <= first) { continue; }
            if (only is not null) { return null; }
            only = new RateDivisor(date, new Interval(last - first, last - first + 1));
        }
        return only;
    }

    /// <summary>"A total of", "taking the outlay to", «بمجموع», "in all": the amount is what the years come to.</summary>
    private static bool IsSum(SemanticModel model, Sentence sentence, FigureMention total)
    {
        if (model.Terms.Is(total.Tokens.End, WordRole.InAll) || FigureLead.LeadsTo(model, total, WordRole.That)
            || FigureLead.LeadsTo(model, total, RateRole.Summing)) { return true; }
        var from = Math.Max(sentence.Tokens.First, total.Tokens.First - MostWordsToCue - 2);
        return (model.Terms.AnyIn(new TokenRange(from, total.Tokens.First), WordRole.InAll)
            || model.Terms.AnyIn(new TokenRange(from, total.Tokens.First), RateRole.Summing, RateRole.NewTotal, RateRole.Yielding));
    }

    /// <summary>"…, 30 million euros annually.": nothing stands behind the unit.</summary>
    private static bool IsBeforeUnitAtEnd(SemanticModel model, Sentence sentence, FigureMention each)
    {
        for (var i = each.Tokens.End; i < Math.Min(sentence.Tokens.End, each.Tokens.End + MostWordsToUnit); i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation) { return i > each.Tokens.End; }
        }
        return true;
    }

    /// <summary>"At", "or", "giving the authority", «بواقع»: what comes to each year of the amount.</summary>
    private static bool IsPart(SemanticModel model, Sentence sentence, FigureMention each, int behind)
    {
        if (each.Tokens.First < behind) { return false; }
        if (Statement.IsComma(model, each.Tokens.First - 1) && IsBeforeUnitAtEnd(model, sentence, each)
            || FigureLead.LeadsTo(model, each, WordRole.That) || FigureLead.LeadsTo(model, each, RateRole.AtRate)
            || FigureLead.EndsBefore(model, each.Tokens.First, WordRole.At)
            || model.Terms.AnyIn(sentence.Tokens, RateRole.EqualShares)) { return true; }
        var from = Math.Max(behind, each.Tokens.First - MostWordsToCue);
        return from < each.Tokens.First && model.Terms.AnyIn(new TokenRange(from, each.Tokens.First), RateRole.Yielding, RateRole.Averaging);
    }
}
