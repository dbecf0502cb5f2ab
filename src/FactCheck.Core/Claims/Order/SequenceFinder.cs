using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds a word of order before an event that the sentence, or the one before, dates: «عقدت القمة في 4 أيلول … غداة القمة، في 3 أيلول».
/// The event is one by its noun, whose date stands close behind its first mention, or it is dated just behind the word: «في 3 أيلول، غداة قمة عقدت في 4 أيلول».
/// </summary>
public sealed class SequenceFinder : RelationFinder
{
    private const int MostWordsToDate = 8;

    /// <summary>Behind a word for one day, the event may be told at more length.</summary>
    private const int MostWordsToEvent = 11;

    private const int MostWordsBeside = 3;
    private const int MostSentencesBack = 4;
    private const int MostDaysShared = 90;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Sequence];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var dates = model.Mentions(MentionKind.Date, cancellationToken).Cast<DateMention>().Where(IsDay).ToArray();
        if (dates.Length == 0) { return; }
        foreach (var sentence in model.Article.Sentences)
        {
            if (dates.Length > 1 && SequenceOfVerbs.TryRead(model, sentence, cancellationToken) is { } verbs) { found.Add(verbs); }
            if (SequenceReversed.TryRead(model, sentence, cancellationToken) is { } reversed)
            {
                found.Add(reversed);
                continue;
            }
            if (dates.Length > 1 && SequenceThen.IsIn(model, sentence)
                && SequenceThen.TryRead(model, sentence, DaysIn(model, sentence, cancellationToken)) is { } then)
            {
                found.Add(then);
            }
            DateMention[]? days = dates.Length > 1 ? DaysIn(model, sentence, cancellationToken) : null;
            if (days is not null && SequenceLater.TryRead(model, sentence, days) is { } later)
            {
                found.Add(later);
                continue;
            }
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (!model.Terms.Is<OrderTerm>(i, out var order, out var hit) || !sentence.Tokens.Contains(hit.Tokens.End)) { continue; }
                days ??= DaysIn(model, sentence, cancellationToken);
                var hasArticle = model.Terms.Is(hit.Tokens.End, WordRole.Article) || model.Terms.Is(hit.Tokens.End, WordRole.Indefinite);
                var noun = hit.Tokens.End + (hasArticle ? 1 : 0);
                if ((Named(model, sentence, dates, i, noun)
                    ?? ((hit.Front.Particles & Particles.Conjunction) != 0 ? null : Dated(model, sentence, order, days, i, noun, cancellationToken))
                    ?? SequenceFronted.Read(model, sentence, order, days, i, noun)
                    ?? SequenceTold.Read(model, sentence, days, i, noun, cancellationToken)) is not var (of, date)
                    || InOneYear(of, date) is not var (first, second)) { continue; }
                var start = Math.Min(Math.Min(of.Tokens.First, date.Tokens.First), i);
                var end = Math.Max(of.Tokens.End, Math.Max(date.Tokens.End, noun + 1));
                found.Add(new SequenceMention(new TokenRange(start, end), model.Article.Tokens.SpanOf(start, end), first, second, order,
                    model.Article.Tokens.SpanOf(i, noun + 1)));
            }
        }
    }

    private static bool IsDay(DateMention date) =>
        date is { IsRelative: false, WrittenEnd: null }
            && (date is { HasYear: true, Days.IsUnknown: false }
            || date.Written is { Year: null, Month: not null, Day: not null, Calendar: CalendarSystem.Gregorian } && date.Written.Exists());

    /// <summary>An event with the article, which has been dated before.</summary>
    private static (DateMention Of, DateMention Date)? Named(SemanticModel model, Sentence sentence, DateMention[] dates, int word, int noun)
    {
        if (!sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(noun))
            && !(noun > 0 && model.Terms.Is(noun - 1, WordRole.Article))
            || sentence.Block.Language.HasDualForm(model.Article.Tokens.CharsOf(noun))) { return null; } // «قبل الفيلمين»: neither of them alone
        return Beside(dates, word, noun) is { } date
            && EventBefore(model, dates, date, noun, Math.Max(0, sentence.Index - MostSentencesBack)) is { } of
            ? (of, date)
            : null;
    }

    /// <summary>«في 3 أيلول، غداة قمة عقدت في 4 أيلول»: the two dates of the sentence, one just before the word, the other behind the event.</summary>
    private static (DateMention Of, DateMention Date)? Dated(SemanticModel model, Sentence sentence, OrderTerm order, DateMention[] days, int word,
        int noun, CancellationToken cancellationToken)
    {
        if (days is not [var first, var second] || first.Tokens.End > word
            || !IsJustBehind(model, first, word, cancellationToken) || second.Tokens.First < noun
            || second.Tokens.First - noun > (order.Least == order.Most ? MostWordsToEvent : MostWordsToDate)) { return null; }
        if (second.Tokens.First > noun && model.Article.Tokens[noun].Kind != TokenKind.Word
            || first.HasYear != second.HasYear && HasLong(model, new TokenRange(first.Tokens.End, second.Tokens.First), cancellationToken)
            || !IsBackward(first, second, order)
            && model.MentionsIn(MentionKind.Duration, new TokenRange(noun, second.Tokens.First), cancellationToken).Any()) { return null; }
        for (var i = noun; i < second.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Planned) || model.Terms.Is(i, WordRole.Future) || model.Terms.Is<OrderTerm>(i, out _, out _)
                || model.Terms.Is(i, WordRole.Then) // «بعد تعليق العضوية، ثم عاد عام 1990»
                || model.Article.Tokens[i].Kind == TokenKind.Punctuation && !Statement.IsComma(model, i) && !Statement.IsApostrophe(model, i)
                || i > noun + 1 && Statement.Begins(model, i)) { return null; }
        }
        return (second, first);
    }

    /// <summary>"On 4 May 2024, a year after its promotion on 6 May": the day without a year is of another one.</summary>
    private static bool HasLong(SemanticModel model, TokenRange gap, CancellationToken cancellationToken) =>
        model.MentionsIn(MentionKind.Duration, gap, cancellationToken)
            .Any(d => d is FigureMention { Length: { } length } && length.ToDays().Max > MostDaysShared);

    private static DateMention[] DaysIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken) =>
        [.. ElapsedDates.In(model, sentence.Tokens, cancellationToken).Where(IsDay)];

    /// <summary>A comma, «أي» and how far off it was, and nothing else: «…، أي بعد عامين من …», "…, three years after …".</summary>
    private static bool IsJustBehind(SemanticModel model, DateMention date, int word, CancellationToken cancellationToken)
    {
        for (var i = date.Tokens.End; i < word; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation || model.Terms.Is(i, WordRole.That) || model.Terms.Is(i, ElapsedRole.Merely)
                || model.Terms.Is<BoundTerm>(i, out _, out _)
                && model.MentionsAt(MentionKind.Duration, i, cancellationToken).Length == 0) { continue; }
            return model.MentionsAt(MentionKind.Duration, i, cancellationToken) is [var length, ..] && length.Tokens.End == word
                || IsThat(model, date.Tokens.End, word);
        }
        return word - date.Tokens.End <= 2 || IsThat(model, date.Tokens.End, word);
    }

    /// <summary>«…، أي أنه حذر من الخلل قبل …»: told once more with the word for the order.</summary>
    private static bool IsThat(SemanticModel model, int end, int word)
    {
        if (word - end > MostWordsToEvent || !Statement.IsComma(model, end)
            || !model.Terms.Is(end + 1, WordRole.That) && !model.Terms.Is(end + 1, WordRole.Meaning)) { return false; }
        for (var i = end + 2; i < word; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word || Statement.Begins(model, i)) { return false; }
        }
        return true;
    }

    /// <summary>True where the words tell that the first came after the second, and the years or days that it came before; how far off it was then says nothing.</summary>
    private static bool IsBackward(DateMention first, DateMention second, OrderTerm order) =>
        InOneYear(second, first) is var (of, date) && of.Days.Hull is { } there && date.Days.Hull is { } here
            && (order.Least >= 0 ? here.Last < there.First : here.First > there.Last);

    /// <summary>Both in the years that they are written in; days without one as near to each other as they can be.</summary>
    internal static (DateMention Of, DateMention Date)? InOneYear(DateMention of, DateMention date)
    {
        if (of.HasYear && date.HasYear) { return (of, date); }
        if (of.Written is not { Month: { } ofMonth, Day: { } ofDay, Calendar: CalendarSystem.Gregorian }
            || date.Written is not { Month: { } month, Day: { } day, Calendar: CalendarSystem.Gregorian }) { return null; }
        var first = new DateOnly(2024, ofMonth, ofDay);
        var isShared = of.HasYear != date.HasYear;
        var second = Enumerable.Range(2023, 3)
            .Where(y => day <= DateTime.DaysInMonth(y, month))
            .Select(y => new DateOnly(y, month, day)).MinBy(d => Math.Abs(d.DayNumber - first.DayNumber));
        // Where only one has a year, the other may be of the year before or after it.
        if (isShared && Math.Abs(second.DayNumber - first.DayNumber) > MostDaysShared) { return null; }
        return (new DateMention(of.Tokens, of.Span, of.Written) { Days = DateSet.Of(first) },
            new DateMention(date.Tokens, date.Span, date.Written) { Days = DateSet.Of(second) });
    }

    /// <summary>The date just behind the event, or just before the word.</summary>
    private static DateMention? Beside(DateMention[] dates, int word, int noun) =>
        dates.FirstOrDefault(d => d.Tokens.First > noun && d.Tokens.First - noun <= MostWordsBeside)
        ?? dates.LastOrDefault(d => d.Tokens.End <= word && word - d.Tokens.End <= 1);

    /// <summary>The date of the first mention of the event's noun.</summary>
    private static DateMention? EventBefore(SemanticModel model, DateMention[] dates, DateMention other, int noun, int firstSentence)
    {
        for (var i = model.Article.Sentences[firstSentence].Tokens.First; i < noun; i++)
        {
            if (!NounKey.AreOne(model, i, noun)) { continue; }
            return dates.FirstOrDefault(d => d != other && d.Tokens.First > i && d.Tokens.First - i <= MostWordsToDate && d.Tokens.End <= noun);
        }
        return null;
    }
}
