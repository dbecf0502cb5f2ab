using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads how long a state went on whose two ends the sentence dates, in whatever words: "shut in October 2018, it took in guests again in April 2024 after a gap of five years",
/// "the eight-day walkout, from May 2 to May 10", «استمر الإضراب أسبوعين، إذ بدأ في 4 مايو وانتهى في 18 مايو». The two dates must be all that the sentence tells.
/// </summary>
internal static class ElapsedState
{
    private const int MostWordsToJoint = 7;
    private const int MostWordsToPronoun = 5;
    private const int MostDaysOfMonth = 31;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention length, CancellationToken cancellationToken)
    {
        if (length.Length is not { Parts: [(_, >= DurationUnit.Day)] }) { return null; }
        var near = ElapsedDates.Near(model, sentence, length);
        var dates = ElapsedDates.In(model, near, cancellationToken);
        if (dates.Length == 0 && sentence.Index > 0 && IsToldOfBefore(model, sentence, length))
        {
            sentence = model.Article.Sentences[sentence.Index - 1];
            dates = ElapsedDates.In(model, sentence.Tokens, cancellationToken);
            return dates is [var began, var ended] && began.Tokens.First < ended.Tokens.First
                && ElapsedEnds.AreTold(model, sentence, began, ended, isSure: true)
                ? Of(model, length, began, ended)
                : null;
        }
        if (dates is [{ WrittenEnd: { } end, IsRelative: false } stretch])
        {
            if (IsBefore(model, length, stretch) || IsOfAnotherVerb(model, stretch, length)
                || !IsOfIt(model, model.Article.SentenceOf(length.Tokens.First)!, length, stretch, stretch)) { return null; }
            if (stretch.HasYear)
            {
                return RangeAt(model, stretch, cancellationToken) is { } range
                    ? Of(model, length, (DateMention)range.From, (DateMention)range.To, stretch)
                    : null;
            }
            return ElapsedStretch.IsStretch(model, stretch)
                ? Of(model, length, new DateMention(stretch.Tokens, stretch.Span, stretch.Written),
                new DateMention(stretch.Tokens, stretch.Span, end), stretch)
                : null;
        }
        if (dates is [var told] && Relative(model, near, cancellationToken) is { } other)
        {
            dates = told.Tokens.First < other.Tokens.First ? [told, other] : [other, told];
        }
        return dates is [var first, var last] && !IsBeforeBoth(model, length, first, last) && IsOfIt(model, sentence, length, first, last)
            && (ElapsedEnds.AreJoined(model, sentence, first, last) && !IsBefore(model, length, last)
            || ElapsedEnds.AreTold(model, sentence, first, last, isSure: length.Tokens.End <= first.Tokens.First)
            && ElapsedLead.IsOwn(model, sentence, length, first, last)
            || ElapsedLead.IsLater(model, sentence, length, last.Tokens.End)
            || ElapsedDates.IsSince(model, first) && ElapsedLead.IsAfterSpell(model, sentence, length)) ? Of(model, length, first, last) : null;
    }

    /// <summary>The only date that is told by its distance from now, where it is known to the month: "died last week".</summary>
    private static DateMention? Relative(SemanticModel model, TokenRange range, CancellationToken cancellationToken)
    {
        DateMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Date, range, cancellationToken))
        {
            if (mention is not DateMention { IsRelative: true } date) { continue; }
            if (only is not null || date.WrittenEnd is not null || date.Days.Hull is not { } hull
                || hull.Last.DayNumber - hull.First.DayNumber > MostDaysOfMonth
                // "from Monday 10 to Tuesday 11 March"
                || date.Tokens.End < model.Article.Tokens.Count && model.Article.Tokens[date.Tokens.End].Kind == TokenKind.Number) { return null; }
            only = new DateMention(date.Tokens, date.Span, date.Written) { Days = date.Days, HasYear = true };
        }
        return only;
    }

    /// <summary>"From 9 a.m. to 5 p.m. and adjourned for two hours": another verb has the length.</summary>
    public static bool IsOfAnotherVerb(SemanticModel model, Mention stretch, FigureMention length)
    {
        if (length.Tokens.First <= stretch.Tokens.End) { return false; }
        var gap = new TokenRange(stretch.Tokens.End, length.Tokens.First);
        return model.Terms.AnyIn(gap, WordRole.And) && !(model.Terms.AnyIn(gap, WordRole.Enduring) || model.Terms.AnyIn(gap, ElapsedRole.Spending));
    }

    /// <summary>"Began on 3 May after two weeks of talks and ended on 10 May": the length is of what came before.</summary>
    private static bool IsBeforeBoth(SemanticModel model, FigureMention length, DateMention first, DateMention last) =>
        model.Terms.Is(first.Tokens.End, WordRole.After) && length.Tokens.First >= first.Tokens.End && length.Tokens.End <= last.Tokens.First
            && model.Terms.AnyIn(new TokenRange(length.Tokens.End, last.Tokens.First), WordRole.Ended);

    private static RangeMention? RangeAt(SemanticModel model, DateMention stretch, CancellationToken cancellationToken)
    {
        foreach (var mention in model.MentionsIn(MentionKind.Range, stretch.Tokens, cancellationToken))
        {
            if (mention is RangeMention { IsBackward: false, From: DateMention, To: DateMention } range) { return range; }
        }
        return null;
    }

    private static bool IsOfIt(SemanticModel model, Sentence sentence, FigureMention length, DateMention first, DateMention last) =>
        length.Tokens.End <= first.Tokens.First ? ElapsedLead.IsAhead(model, sentence, length, StartOf(model, sentence, first))
        : length.Tokens.First >= last.Tokens.End ? ElapsedLead.IsBehind(model, sentence, length, last.Tokens.End)
        : length.Tokens.First >= first.Tokens.End && ElapsedLead.IsBehind(model, sentence, length, first.Tokens.End);

    private static int StartOf(SemanticModel model, Sentence sentence, DateMention date) =>
        ElapsedEnds.LeadOf(model, sentence, date) ?? date.Tokens.First;

    /// <summary>"It lasted five weeks", «واستمر أسبوعين»: at the head of a sentence, of what the one before tells.</summary>
    private static bool IsToldOfBefore(SemanticModel model, Sentence sentence, FigureMention length) =>
        length.Tokens.First - sentence.Tokens.First <= MostWordsToPronoun
            && ElapsedDates.Follows(model, sentence, length.Tokens.First, WordRole.Enduring, MostWordsToPronoun);

    /// <summary>"From 2010 to 2014 she wrote …, after ten years of silence": the length is of what came before.</summary>
    private static bool IsBefore(SemanticModel model, FigureMention length, DateMention last) =>
        length.Tokens.First >= last.Tokens.End && model.Terms.Is(length.Tokens.First - 1, WordRole.After)
            && !model.Terms.Is(length.Tokens.First - 2, WordRole.That);

    private static ElapsedMention? Of(SemanticModel model, FigureMention length, DateMention first, DateMention last, DateMention? stretch = null)
    {
        if (first.IsRelative || last.IsRelative || stretch is null && (first.WrittenEnd is not null || last.WrittenEnd is not null)) { return null; }
        if (first.HasYear && last.HasYear && first.Days.Hull?.First > last.Days.Hull?.First) { (first, last) = (last, first); }
        var (start, end) = (Math.Min(first.Tokens.First, Math.Min(last.Tokens.First, length.Tokens.First)),
            Math.Max(last.Tokens.End, Math.Max(first.Tokens.End, length.Tokens.End)));
        var read = first.HasYear && last.HasYear
            ? ElapsedTime.Between(first.Days, last.Days, length)
            : first.HasYear == last.HasYear
            ? ElapsedStretch.Nearer(first.Written, last.Written, length)
            : ElapsedPair.Measure(first, last, length) ?? ElapsedPair.Measure(last, first, length);
        // "two weeks, between a flood on 2 May and a fire on 30 May" is some time between
        if (read is not var (computed, stated)
            || stated.Max < computed.Min && model.Article.SentenceOf(length.Tokens.First) is { } sentence
            && (ElapsedLead.MayBePart(model, sentence, length)
            || ElapsedDates.Follows(model, sentence, first.Tokens.First, WordRole.Between, MostWordsToJoint)
            && !model.Terms.Is(first.Tokens.First - 1, WordRole.Between))) { return null; }
        return new ElapsedMention(new TokenRange(start, end), model.Article.Tokens.SpanOf(start, end), first, last.Days, last.Span, length)
        {
            Computed = computed,
            StatedInterval = stated,
            Unit = length.Length!.Parts[0].Unit,
        };
    }
}
