using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads a stretch of dates with its length beside it: «ثماني سنوات، من 1980 إلى 1988», "for ten days, from 3 to 12 May".</summary>
internal static class ElapsedStretch
{
    private const int MostWordsToStretch = 5;
    private const int MostWordsToNext = 4;
    private const int MostWordsToRow = 9;

    /// <summary>A year with 29 February and one without it, for dates that name no year.</summary>
    private static readonly int[] Years = [2023, 2024];

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken)
    {
        var ranges = model.MentionsIn(MentionKind.Range, ElapsedDates.Near(model, sentence, duration), cancellationToken)
            .Cast<RangeMention>()
            .Where(r => r is { IsRelative: false, From: DateMention, To: DateMention })
            .ToArray();
        foreach (var range in ranges)
        {
            // «من 2006 إلى 2010 ثم من 2016 إلى 2020»: the length may be of both.
            if (!StandSideBySide(model, duration, range)
                || ranges.Any(r => r.Tokens.First >= range.Tokens.End && r.Tokens.First - range.Tokens.End <= MostWordsToNext)) { continue; }
            var (from, to) = ((DateMention)range.From, (DateMention)range.To);
            var read = from.HasYear && to.HasYear
                ? ElapsedTime.Between(from.Days, to.Days, duration)
                : BetweenDays(from.Written, to.Written, duration);
            if (read is var (computed, stated)) { return Of(duration, range, from, to.Days, to.Span, computed, stated); }
        }
        foreach (var date in model.MentionsIn(MentionKind.Date, ElapsedDates.Near(model, sentence, duration), cancellationToken).Cast<DateMention>())
        {
            if (date is { HasYear: false, WrittenEnd: { } end } && IsStretch(model, date) && StandSideBySide(model, duration, date)
                && BetweenDays(date.Written, end, duration) is var (computed, stated))
            {
                return Of(duration, date, date, date.Days, null, computed, stated);
            }
        }
        return null;
    }

    /// <summary>«من 5 إلى 14 فبراير. وعلى مدى هذه الأيام العشرة»: the only stretch of the sentence before.</summary>
    public static ElapsedMention? TakenUp(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken)
    {
        if (duration.IsApproximate || duration.Length is not { Parts: [{ Unit: var unit }] }
            || !(unit == DurationUnit.Day && IsTakenUp(model, sentence, duration) || unit == DurationUnit.Year
                && IsOwnTerm(model, sentence, duration))) { return null; }
        return Before(model, sentence, duration, cancellationToken);
    }

    /// <summary>«أقيم من 6 إلى 15 فبراير … خلال أيامه العشرة», "its ten days": of the only stretch of the sentence, or of the one before.</summary>
    public static ElapsedMention? OfOwn(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken) =>
        model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Any(d => d is DateMention { IsRelative: false })
            ? In(model, sentence.Tokens with { End = duration.Tokens.First }, duration, cancellationToken)
            : Before(model, sentence, duration, cancellationToken);

    private static ElapsedMention? Before(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken) =>
        sentence.Index > 0 && model.Article.Sentences[sentence.Index - 1] is { Block.Kind: not BlockKind.Title } before
        && before.Block == sentence.Block
            ? In(model, before.Tokens, duration, cancellationToken)
            : null;

    private static ElapsedMention? In(SemanticModel model, TokenRange text, FigureMention duration, CancellationToken cancellationToken)
    {
        if (model.MentionsIn(MentionKind.Range, text, cancellationToken).ToArray() is [RangeMention
            { IsRelative: false, From: DateMention from, To: DateMention to } range])
        {
            return (from.HasYear && to.HasYear
                ? ElapsedTime.Between(from.Days, to.Days, duration)
                : BetweenDays(from.Written, to.Written, duration)) is var (computed, stated)
                ? Of(duration, range, from, to.Days, to.Span, computed, stated)
                : null;
        }
        DateMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Date, text, cancellationToken))
        {
            if (mention is not DateMention { WrittenEnd: not null } date || !IsStretch(model, date)) { continue; }
            if (only is not null) { return null; }
            only = date;
        }
        return only is { HasYear: false, WrittenEnd: { } last } && BetweenDays(only.Written, last, duration) is var (days, told)
            ? Of(duration, only, only, only.Days, null, days, told)
            : null;
    }

    /// <summary>"Her 26 years in office": of the stretch of years just told.</summary>
    private static bool IsOwnTerm(SemanticModel model, Sentence sentence, FigureMention duration) =>
        duration.Tokens.First > sentence.Tokens.First && model.Terms.Is(duration.Tokens.First - 1, WordRole.Possessive)
            && model.Terms.Is(duration.Tokens.End, ElapsedRole.InOffice);

    /// <summary>«هذه الأيام الستة», "those six days", "the six days".</summary>
    private static bool IsTakenUp(SemanticModel model, Sentence sentence, FigureMention duration)
    {
        var first = duration.Tokens.First;
        for (var i = Math.Max(sentence.Tokens.First, first - 2); i < first; i++)
        {
            if (model.Terms.Is<DirectionTerm>(i, out var direction, out _) && direction.IsDemonstrative
                || !sentence.Block.Language.JoinsArticle
                && (model.Terms.Is(i, ElapsedRole.PointingBack) || model.Terms.Is(i, WordRole.Article))) { return true; }
        }
        return false;
    }

    private static ElapsedMention Of(FigureMention duration, Mention stretch, Mention from, DateSet to, Text.TextSpan? toSpan, Interval computed,
        Interval stated)
    {
        var (first, last) = duration.Tokens.First < stretch.Tokens.First ? (duration, stretch) : (stretch, (Mention)duration);
        return new ElapsedMention(new TokenRange(first.Tokens.First, last.Tokens.End), first.Span.Union(last.Span), from, to, toSpan, duration)
        {
            Computed = computed,
            StatedInterval = stated,
            Unit = duration.Length!.Parts[0].Unit,
        };
    }

    /// <summary>«19 و20 ديسمبر» is a list, «من 19 إلى 20 ديسمبر» a stretch.</summary>
    public static bool IsStretch(SemanticModel model, DateMention date)
    {
        for (var i = date.Tokens.First; i < date.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.To)) { return true; }
        }
        return false;
    }

    /// <summary>The time between two days without a year, the second of them in the next year where it comes before the first.</summary>
    public static (Interval Computed, Interval Stated)? BetweenDays(CalendarDate start, CalendarDate end, FigureMention stated)
    {
        if (start is not { Year: null, Day: not null, Calendar: CalendarSystem.Gregorian }
            || end is not { Year: null, Day: not null, Month: not null, Calendar: CalendarSystem.Gregorian }) { return null; }
        (Interval Computed, Interval Stated)? hull = null;
        foreach (var year in Years)
        {
            var first = start with { Year = year, Month = start.Month ?? end.Month };
            var isNext = (end.Month, end.Day).CompareTo((first.Month, first.Day)) < 0;
            if (first.ToRange() is not { } from || (end with { Year = isNext ? year + 1 : year }).ToRange() is not { } to
                || ElapsedTime.Between(DateSet.Of(from), DateSet.Of(to), stated) is not { } read) { return null; }
            hull = hull is { } other ? (other.Computed.Hull(read.Computed), read.Stated) : read;
        }
        return hull;
    }

    /// <summary>The same between two days of which either may be the first: the way round that makes the shorter time.</summary>
    public static (Interval Computed, Interval Stated)? Nearer(CalendarDate one, CalendarDate other, FigureMention stated)
    {
        var (there, back) = (BetweenDays(one, other, stated), BetweenDays(other, one, stated));
        return there is null || back is null ? there ?? back : there.Value.Computed.Min <= back.Value.Computed.Min ? there : back;
    }

    /// <summary>A comma, a bracket or «أي» between the two and nothing else: other words may make the length another thing's.</summary>
    private static bool StandSideBySide(SemanticModel model, FigureMention duration, Mention stretch)
    {
        var isFirst = duration.Tokens.First < stretch.Tokens.First;
        var (from, to) = isFirst ? (duration.Tokens.End, stretch.Tokens.First) : (stretch.Tokens.End, duration.Tokens.First);
        if (!isFirst && IsInRow(model, duration, from, to)) { return true; }
        if (to < from || to - from > MostWordsToStretch) { return false; }
        for (var i = from; i < to; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation || IsOfThat(model, from, i) || !isFirst && LeadsToLength(model, i, to)
                || isFirst && (model.Terms.Is(i, WordRole.From) || model.Terms.Is(i, WordRole.In) || model.Terms.Is(i, WordRole.Between))
                // «بين 2006 و2015، أي في تسعة أعوام»
                || !isFirst && i + 1 == to && model.Terms.Is(i, WordRole.In) && IsOfThat(model, from, i - 1)) { continue; }
            return false;
        }
        return isFirst || from < to;
    }

    /// <summary>«من 3 إلى 12 مايو، ويعرض المهرجان على مدى عشرة أيام متتالية»: days without a gap, of the stretch that was just told.</summary>
    private static bool IsInRow(SemanticModel model, FigureMention duration, int from, int to) =>
        to > from && to - from <= MostWordsToRow && Statement.IsComma(model, from) && model.Terms.Is(duration.Tokens.End, ElapsedRole.OneAfterOther)
            && (FigureLead.EndsBefore(model, to, WordRole.Throughout) || FigureLead.EndsBefore(model, to, WordRole.Lasting)
            || FigureLead.EndsBefore(model, to, WordRole.ForLength) || FigureLead.EndsBefore(model, to, WordRole.Enduring))
        && !model.Terms.AnyIn(new TokenRange(from, to), WordRole.Before, WordRole.After, WordRole.HadBeen);

    /// <summary>«… واستمر 15 يومًا», "and lasted 15 days": the verb stands just before the length, without a subject of its own.</summary>
    private static bool LeadsToLength(SemanticModel model, int token, int length) =>
        model.Terms.Is(token, WordRole.Enduring, out var hit) && (hit.Tokens.End == length || model.Terms.Is(hit.Tokens.End, WordRole.Lasting))
        || token + 1 == length && model.Terms.Is(token, WordRole.Lasting) && !IsDistance(model, token)
        || token + 1 < length && model.Terms.Is(token, WordRole.And) && model.Terms.Is(token + 1, WordRole.Enduring);

    /// <summary>«من 25 إلى 30 جوان، بعد 47 سنة من …» is no length of the stretch.</summary>
    private static bool IsDistance(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Ahead) || model.Terms.Is(token, WordRole.Ago) || model.Terms.Is(token, WordRole.After)
            || model.Terms.Is(token, WordRole.Before);

    /// <summary>«أي طوال», "a total of": the words may be several tokens of one term.</summary>
    private static bool IsOfThat(SemanticModel model, int from, int token)
    {
        for (var i = from; i <= token; i++)
        {
            if (model.Terms.Is(i, WordRole.That, out var hit) && hit.Tokens.End > token) { return true; }
        }
        return false;
    }
}
