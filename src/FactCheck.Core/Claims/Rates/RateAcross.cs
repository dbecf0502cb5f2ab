using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads what comes to each year of an amount that another sentence of the paragraph tells with its years: "a five-year extension worth $210 million … The average annual value of $42 million",
/// "£1.5bn over six years … in equal annual sums of £250m", "pay $90 million … the whole amount in 12 equal annual instalments of $7.5 million".
/// </summary>
internal static class RateAcross
{
    private const int MostSentencesApart = 3;
    private const int MostWordsToCue = 7;
    private const int MostWordsToUnit = 4;
    private const int MostWordsToYears = 4;
    private const int MostWordsToWorth = 6;
    private const int MostWordsToStretch = 10;
    private const int FirstMonth = 1, LastMonth = 12;
    private const decimal Most = 60;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = 1; i < row.Length; i++)
        {
            var each = row[i];
            if (each.Kind != MentionKind.Money || model.Article.SentenceOf(each.Tokens.First) is not { } sentence
                || !IsOfEachYear(model, sentence, each, cancellationToken) || IsTold(found, each)) { continue; }
            if (Read(model, sentence, row, i, cancellationToken) is { } rate) { found.Add(rate); }
        }
    }

    private static RateMention? Read(SemanticModel model, Sentence sentence, FigureMention[] row, int at, CancellationToken cancellationToken)
    {
        var each = row[at];
        // of what the sentence itself tells
        var isMean = model.Terms.AnyIn(new TokenRange(each.Tokens.End, Math.Min(sentence.Tokens.End, each.Tokens.End + MostWordsToUnit)),
            RateRole.YearlyMean)
            || IsMeanOfAnother(model, sentence, each);
        var instalments = InstalmentsBefore(model, sentence, row, at);
        FigureMention? total = null;
        RateDivisor? over = null;
        for (var i = 0; i < row.Length; i++)
        {
            var figure = row[i];
            if (i == at || figure.Kind != MentionKind.Money || isMean && !sentence.Tokens.Contains(figure.Tokens)
                || model.Article.SentenceOf(figure.Tokens.First) is not { } own || own.Block != sentence.Block || own.Index > sentence.Index
                || sentence.Index - own.Index > MostSentencesApart || !RateMeasure.IsOne(model, figure, each)
                || figure.Written <= each.Written) { continue; }
            var years = instalments ?? YearsOf(model, own, figure, cancellationToken);
            if (years is null && own == sentence) { return null; } // "a further £450m in equal annual sums of £90m"
            if (years is null || own != sentence && !IsTakenUp(model, sentence, each, own)) { continue; }
            if (total is not null) { return null; }
            (total, over) = (figure, years);
        }
        if (total is null || total.IsApproximate || over is not { } divisor) { return null; }
        var (first, end) = (Math.Min(total.Tokens.First, Math.Min(divisor.Count.Tokens.First, each.Tokens.First)),
            Math.Max(total.Tokens.End, Math.Max(divisor.Count.Tokens.End, each.Tokens.End)));
        return new RateMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), total, divisor.Count, each, each)
        {
            Number = divisor.Number,
            StatedInterval = RateMeasure.Told(each),
            Computed = Interval.Divide(RateMeasure.Told(total), divisor.Number),
        };
    }

    /// <summary>"Equal annual sums of", "an average annual value of", «بالتساوي … سنويا», «سنويا في المتوسط»: every year has the same.</summary>
    private static bool IsOfEachYear(SemanticModel model, Sentence sentence, FigureMention each, CancellationToken cancellationToken)
    {
        var lead = new TokenRange(Math.Max(sentence.Tokens.First, each.Tokens.First - MostWordsToCue), each.Tokens.First);
        var behind = new TokenRange(each.Tokens.End, Math.Min(sentence.Tokens.End, each.Tokens.End + MostWordsToUnit));
        var isYearly = model.Terms.AnyIn(lead, RateRole.ByTheYear) || model.Terms.AnyIn(behind, RateRole.ByTheYear);
        if (!isYearly) { return false; }
        var isAlike = model.Terms.AnyIn(lead, RateRole.YearlyMean, RateRole.EqualShares) || model.Terms.AnyIn(behind, RateRole.YearlyMean)
            || model.Terms.AnyIn(sentence.Tokens with { End = each.Tokens.First }, RateRole.EqualShares)
            && RateTime.UnitAt(model, each.Tokens.End, cancellationToken) == DurationUnit.Year;
        return isAlike && !model.Terms.AnyIn(lead, ElapsedRole.Elsewise, ElapsedRole.FirstOfAll);
    }

    /// <summary>"The money", «المبلغ», or a word that both sentences have: other payments are told beside it.</summary>
    private static bool IsTakenUp(SemanticModel model, Sentence sentence, FigureMention each, Sentence told)
    {
        var lead = sentence.Tokens with { End = each.Tokens.First };
        return (model.Terms.AnyIn(lead, RateRole.TheMoney) || model.Terms.AnyIn(lead, WordRole.SameThing)) || SharedWord.IsIn(model, lead, told);
    }

    /// <summary>"The average annual value", "its annual average": of what was told before; "pays an average annual salary" is of others.</summary>
    private static bool IsMeanOfAnother(SemanticModel model, Sentence sentence, FigureMention each)
    {
        for (var i = Math.Max(sentence.Tokens.First, each.Tokens.First - MostWordsToCue); i < each.Tokens.First; i++)
        {
            if (!model.Terms.Is(i, RateRole.YearlyMean)) { continue; }
            var before = Math.Max(sentence.Tokens.First, i - 1);
            return !(model.Terms.Is(before, WordRole.Article) || model.Terms.Is(before, RateRole.OwnerEnding)
                || sentence.Block.Language.EndsInGenitive(model.Article.Tokens.CharsOf(before)) || model.Terms.Is(i - 1, ElapsedRole.Own));
        }
        return false;
    }

    /// <summary>"12 equal annual instalments of": their number, close before the amount.</summary>
    private static RateDivisor? InstalmentsBefore(SemanticModel model, Sentence sentence, FigureMention[] row, int at)
    {
        if (row[at - 1] is not { Kind.Name: "number", Decimals: 0, Scale: 1, IsApproximate: false, Written: >= 2 and <= Most } count
            || !sentence.Tokens.Contains(count.Tokens) || row[at].Tokens.First - count.Tokens.End > MostWordsToCue) { return null; }
        return model.Terms.AnyIn(new TokenRange(count.Tokens.End, row[at].Tokens.First), RateRole.Instalment)
            ? new RateDivisor(count, Interval.Exactly(count.Written))
            : null;
    }

    /// <summary>"$210 million over five years", "a five-year deal worth $210 million", «1.2 مليار يورو … من 2024 إلى 2027»: the only years that the sentence tells, beside the amount.</summary>
    private static RateDivisor? YearsOf(SemanticModel model, Sentence sentence, FigureMention total, CancellationToken cancellationToken)
    {
        RateDivisor? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken))
        {
            if (mention is not FigureMention { Length.Parts: [(var count, DurationUnit.Year)] } years || years.Written is < 2 or > Most
                || years.Repeats) { continue; }
            var isBehind = years.Tokens.First >= total.Tokens.End && years.Tokens.First - total.Tokens.End <= MostWordsToYears;
            var isAhead = years.Tokens.End <= total.Tokens.First && total.Tokens.First - years.Tokens.End <= MostWordsToWorth
                && (model.Terms.AnyIn(new TokenRange(years.Tokens.End, total.Tokens.First), ConflictRole.Worth)
                || model.Terms.Is(years.Tokens.End, WordRole.Of));
            if (!isBehind && !isAhead
                || isAhead && model.MentionsIn(MentionKind.Money, new TokenRange(years.Tokens.End, total.Tokens.First), cancellationToken).Any()
                || !Statement.IsOne(model, isBehind
                ? new TokenRange(total.Tokens.End, years.Tokens.First)
                : new TokenRange(years.Tokens.End, total.Tokens.First))) { continue; }
            if (only is not null) { return null; }
            only = new RateDivisor(years, new Interval(years.Written, years.IsApproximate && count.Max > decimal.MaxValue / 2
                && !model.Terms.Is(years.Tokens.First, WordRole.Over)
                ? years.Written + 1
                : years.Written));
        }
        return only ?? StretchBehind(model, sentence, total, cancellationToken);
    }

    /// <summary>«1.2 مليار يورو … من مطلع عام 2024 حتى نهاية عام 2027»: a stretch of years close behind the amount.</summary>
    private static RateDivisor? StretchBehind(SemanticModel model, Sentence sentence, FigureMention total, CancellationToken cancellationToken)
    {
        RateDivisor? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Date, sentence.Tokens with { First = total.Tokens.End }, cancellationToken))
        {
            if (mention is not DateMention { IsRelative: false, Written.Year: { } first, WrittenEnd.Year: { } last } date || last - first < 2
                || date.Tokens.First - total.Tokens.End > MostWordsToStretch) { continue; }
            if (only is not null) { return null; }
            var isWhole = date.Written.Month == FirstMonth && date.WrittenEnd?.Month == LastMonth; // «من مطلع عام 2024 حتى نهاية عام 2027»
            only = new RateDivisor(date, new Interval(isWhole ? last - first + 1 : last - first, last - first + 1));
        }
        return only;
    }

    private static bool IsTold(List<Mention> found, FigureMention each)
    {
        foreach (var mention in found)
        {
            if (mention is RateMention rate && (rate.Each == each || rate.Stated == each)) { return true; }
        }
        return false;
    }
}
