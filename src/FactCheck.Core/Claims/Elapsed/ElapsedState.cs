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
    private const int MostWordsToVerb = 7;
    private const int MostWordsToJoint = 7;
    private const int MostWordsToPronoun = 5;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention length, CancellationToken cancellationToken)
    {
        if (length.Length is not { Parts: [(_, >= DurationUnit.Day)] }) { return null; }
        var near = ElapsedDates.Near(model, sentence, length);
        var dates = ElapsedDates.In(model, near, cancellationToken);
        if (dates.Length == 0 && sentence.Index > 0 && IsToldOfBefore(model, sentence, length))
        {
            sentence = model.Article.Sentences[sentence.Index - 1];
            dates = ElapsedDates.In(model, sentence.Tokens, cancellationToken);
            return dates is [var began, var ended] && began.Tokens.First < ended.Tokens.First && AreEnds(model, sentence, began, ended) ? Of(model, length, began, ended) : null;
        }
        if (dates is [{ WrittenEnd: { } end, IsRelative: false } stretch])
        {
            if (IsBefore(model, length, stretch) || !IsOfIt(model, model.Article.SentenceOf(length.Tokens.First)!, length, stretch, stretch)) { return null; }
            if (stretch.HasYear) { return RangeAt(model, stretch, cancellationToken) is { } range ? Of(model, length, (DateMention)range.From, (DateMention)range.To, stretch) : null; }
            return ElapsedStretch.IsStretch(model, stretch) ? Of(model, length, new DateMention(stretch.Tokens, stretch.Span, stretch.Written), new DateMention(stretch.Tokens, stretch.Span, end), stretch) : null;
        }
        return dates is [var first, var last] && IsOfIt(model, sentence, length, first, last) && (AreJoined(model, sentence, first, last) && !IsBefore(model, length, last) || AreEnds(model, sentence, first, last) && ElapsedLead.IsOwn(model, sentence, length, first, last) || ElapsedLead.IsLater(model, sentence, length, last.Tokens.End) || ElapsedDates.IsSince(model, first) && ElapsedLead.IsAfterSpell(model, sentence, length)) ? Of(model, length, first, last) : null;
    }

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
        date.Tokens.First > sentence.Tokens.First && model.Terms.Is(date.Tokens.First - 1, WordRole.From) ? date.Tokens.First - 1 : date.Tokens.First;

    /// <summary>"It lasted five weeks", «واستمر أسبوعين»: at the head of a sentence, of what the one before tells.</summary>
    private static bool IsToldOfBefore(SemanticModel model, Sentence sentence, FigureMention length) =>
        length.Tokens.First - sentence.Tokens.First <= MostWordsToPronoun && ElapsedDates.Follows(model, sentence, length.Tokens.First, WordRole.Enduring, MostWordsToPronoun);

    /// <summary>"From" or "between" before the first and "to" or "and" before the second, with what happened at either end between: «بين إصابته في نوفمبر وعودته في أبريل».</summary>
    private static bool AreJoined(SemanticModel model, Sentence sentence, DateMention first, DateMention last)
    {
        if (last.Tokens.First - first.Tokens.End > MostWordsToVerb) { return false; }
        var isBetween = ElapsedDates.Follows(model, sentence, first.Tokens.First, WordRole.Between, MostWordsToJoint);
        var isFrom = ElapsedDates.Follows(model, sentence, first.Tokens.First + 1, WordRole.From, 3) || ElapsedDates.Follows(model, sentence, first.Tokens.First, WordRole.Begun, MostWordsToVerb);
        for (var i = first.Tokens.End; i < last.Tokens.First; i++)
        {
            if (isFrom && model.Terms.Is(i, WordRole.To) || isBetween && Statement.Begins(model, i)) { return true; }
        }
        return isBetween && last.Tokens.First == first.Tokens.End || model.Article.Tokens[first.Tokens.End].Length == 1 && isBetween;
    }

    /// <summary>A verb of beginning or ending at each: "shut in … reopened in …", «بدأ في … وانتهى في …».</summary>
    private static bool AreEnds(SemanticModel model, Sentence sentence, DateMention first, DateMention last) =>
        IsEnd(model, new TokenRange(sentence.Tokens.First, first.Tokens.First)) && IsEnd(model, new TokenRange(first.Tokens.End, last.Tokens.First));

    /// <summary>"From 2010 to 2014 she wrote …, after ten years of silence": the length is of what came before.</summary>
    private static bool IsBefore(SemanticModel model, FigureMention length, DateMention last) =>
        length.Tokens.First >= last.Tokens.End && model.Terms.Is(length.Tokens.First - 1, WordRole.After) && !model.Terms.Is(length.Tokens.First - 2, WordRole.That);

    private static bool IsEnd(SemanticModel model, TokenRange before)
    {
        for (var i = Math.Max(before.First, before.End - MostWordsToVerb); i < before.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Begun) || model.Terms.Is(i, WordRole.Ended) || model.Terms.Is(i, WordRole.Again)) { return true; }
        }
        return false;
    }

    private static ElapsedMention? Of(SemanticModel model, FigureMention length, DateMention first, DateMention last, DateMention? stretch = null)
    {
        if (first.IsRelative || last.IsRelative || stretch is null && (first.WrittenEnd is not null || last.WrittenEnd is not null)) { return null; }
        if (first.HasYear && last.HasYear && first.Days.Hull?.First > last.Days.Hull?.First) { (first, last) = (last, first); }
        var (start, end) = (Math.Min(first.Tokens.First, Math.Min(last.Tokens.First, length.Tokens.First)), Math.Max(last.Tokens.End, Math.Max(first.Tokens.End, length.Tokens.End)));
        var read = first.HasYear && last.HasYear ? ElapsedTime.Between(first.Days, last.Days, length) : first.HasYear == last.HasYear ? ElapsedStretch.Nearer(first.Written, last.Written, length) : null;
        if (read is not var (computed, stated) || stated.Max < computed.Min && model.Article.SentenceOf(length.Tokens.First) is { } sentence && (ElapsedLead.MayBePart(model, sentence, length) || ElapsedDates.Follows(model, sentence, first.Tokens.First, WordRole.Between, MostWordsToJoint) && !model.Terms.Is(first.Tokens.First - 1, WordRole.Between))) { return null; } // "two weeks, between a flood on 2 May and a fire on 30 May" is some time between
        return new ElapsedMention(new TokenRange(start, end), model.Article.Tokens.SpanOf(start, end), first, last.Days, last.Span, length) { Computed = computed, StatedInterval = stated, Unit = length.Length!.Parts[0].Unit };
    }
}
