using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>The day that an article was written, as far as it can be told.</summary>
public static class WritingDay
{
    private const int WordsToLookBack = 6;
    private const int WordsOfOneStatement = 80;
    private const int DaysAround = 183;

    /// <summary>The day of publication; without it the days from the last dated thing in the article on; unknown without any.</summary>
    public static DateSet Of(SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.Article.Metadata.Published is { } published) { return DateSet.Of(published); }
        var latest = DateOnly.MinValue;
        foreach (var mention in model.Mentions(MentionKind.Date, cancellationToken))
        {
            var date = (DateMention)mention;
            if (date.IsRelative || date.Written.Year is null || date.Written.Month is null || date.Days.Hull is not { } hull || hull.First <= latest
                || IsPlanned(model, date)) { continue; }
            latest = hull.First;
        }
        return latest == DateOnly.MinValue ? DateSet.Unknown : DateSet.Of(new DateRange(latest, DateOnly.MaxValue));
    }

    /// <summary>The tokens of a sentence that are near enough to a token to belong to one statement.</summary>
    public static TokenRange Around(Sentence sentence, int token) =>
        new(Math.Max(sentence.Tokens.First, token - WordsOfOneStatement), Math.Min(sentence.Tokens.End, token + WordsOfOneStatement));

    /// <summary>The same with what its paragraph tells before: of the day of an event that is told there a title may still speak.</summary>
    public static TokenRange Passage(Article article, Sentence sentence, int token) =>
        Around(sentence, token) with { First = Math.Max(article.Sentences[sentence.Block.FirstSentence].Tokens.First, token - WordsOfOneStatement) };

    /// <summary>The days that a statement may speak of: the day of writing, and every date near it in its sentence.</summary>
    /// <param name="model">The article.</param>
    /// <param name="range">The tokens of the statement.</param>
    /// <param name="written">The day of writing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="isOther">Tells the dates that the statement does not speak of.</param>
    public static DateSet OfStatement(SemanticModel model, TokenRange range, DateSet written, CancellationToken cancellationToken, Func<DateMention,
        bool>? isOther = null)
    {
        var isDated = model.Article.Metadata.Published is not null;
        var days = ImmutableArray.CreateBuilder<DateRange>();
        if (isDated) { days.AddRange(written.Alternatives); }
        foreach (var date in model.MentionsIn(MentionKind.Date, range, cancellationToken))
        {
            if (isOther?.Invoke((DateMention)date) == true) { continue; }
            var told = ((DateMention)date).Days;
            if (!told.IsUnknown) { days.AddRange(told.Alternatives); }
            else if (!isDated) { return written; } // without a day of publication a date without its year could be any
        }
        return days.Count == 0 ? written : new DateSet(days.ToImmutable());
    }

    /// <summary>The days on which somebody may have borne a title: as of any statement, but for days to come such as «العام المقبل», which are those of what is planned.</summary>
    public static DateSet OfTitle(SemanticModel model, TokenRange range, DateSet written, CancellationToken cancellationToken)
    {
        if (model.Article.Metadata.Published is not { } published) { return OfStatement(model, range, written, cancellationToken); }
        var dates = model.MentionsIn(MentionKind.Date, range, cancellationToken).Cast<DateMention>().Where(d => !d.Days.IsUnknown
            && !(d.IsRelative && d.Days.Hull is { } hull && hull.First > published));
        var isOfOtherYears = dates.Any(d => d.Written.Year is not null && d.Days.Hull is { } told && told.Last.Year < published.Year);
        return new DateSet([.. written.Alternatives, .. dates.SelectMany(d => d.HasYear || isOfOtherYears ? d.Days.Alternatives : Nearest(d.Days, published))]);
    }

    /// <summary>«في 2 أبريل», "on April 2": without a year, and with no other year beside it, the one nearest to the day of writing is meant.</summary>
    private static IEnumerable<DateRange> Nearest(DateSet days, DateOnly published)
    {
        var near = days.Alternatives.Where(r => Math.Abs(r.First.DayNumber - published.DayNumber) <= DaysAround).ToArray();
        return near.Length > 0 ? near : days.Alternatives;
    }

    /// <summary>The one day with a year that a sentence tells, or where it tells none and says "at the time" the one of the sentence before; unknown where there is none or several.</summary>
    public static DateSet Told(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (OnlyDay(model, sentence.Tokens, out var any, cancellationToken) is { } own) { return own; }
        var number = model.Article.Sentences.IndexOf(sentence);
        return !any && number > sentence.Block.FirstSentence && model.Terms.AnyIn(sentence.Tokens, FactRole.AtThatTime)
            ? OnlyDay(model, model.Article.Sentences[number - 1].Tokens, out _, cancellationToken) ?? DateSet.Unknown
            : DateSet.Unknown;
    }

    private static DateSet? OnlyDay(SemanticModel model, TokenRange range, out bool any, CancellationToken cancellationToken)
    {
        var dates = model.MentionsIn(MentionKind.Date, range, cancellationToken).Cast<DateMention>().ToArray();
        any = dates.Length > 0;
        return dates is [{ HasYear: true, IsRelative: false, Days.IsUnknown: false } only] ? only.Days : null;
    }

    private static bool IsPlanned(SemanticModel model, DateMention date)
    {
        for (var i = Math.Max(0, date.Tokens.First - WordsToLookBack); i < date.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Planned)) { return true; }
        }
        return false;
    }
}
