using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads a term of office with its two ends: «انتُخب في 2012 لولاية من خمس سنوات تنتهي في 2017», "a four-year term, which began in 2016, ends in 2020".</summary>
internal static class ElapsedTerm
{
    private const int MostWordsToTerm = 3;
    private const int MostWordsToNoun = 9;
    private const int MostWordsToEnd = 3;
    private const int MostWordsToStart = 14;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken,
        bool isOfSeasons = false)
    {
        if (!model.Terms.Is(duration.Tokens.End, ElapsedRole.TermOfOffice)
            && !(isOfSeasons && model.Terms.Is(duration.Tokens.End, ElapsedRole.AgreedLength))
            && !ElapsedDates.Follows(model, sentence, duration.Tokens.First, ElapsedRole.TermOfOffice, MostWordsToTerm)
            && !IsOfNoun(model, sentence, duration)) { return null; }
        if (ElapsedDates.WithYear(model, sentence, duration, cancellationToken) is not [var start, var end]) { return null; }
        if (start.WrittenEnd is not null || end.WrittenEnd is not null
            || !ElapsedDates.Follows(model, sentence, end.Tokens.First, ElapsedRole.Ending, MostWordsToEnd)
            && !AreJoined(model, sentence, start, end)) { return null; }
        if (start.Tokens.First > end.Tokens.First || ElapsedDates.Between(start, duration) > MostWordsToStart
            || ElapsedDates.Between(duration, end) > MostWordsToStart || isOfSeasons && !AreSummers(start, end)) { return null; }
        if (ElapsedTime.Between(start.Days, end.Days, duration) is not var (computed, stated)) { return null; }
        var (first, last) = (Math.Min(start.Tokens.First, duration.Tokens.First), Math.Max(end.Tokens.End, duration.Tokens.End));
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), start, end.Days, end.Span, duration)
        {
            Computed = computed,
            StatedInterval = stated,
            Unit = DurationUnit.Year,
        };
    }

    /// <summary>"Her contract, signed in July 2014 for three years".</summary>
    private static bool IsOfNoun(SemanticModel model, Sentence sentence, FigureMention duration)
    {
        if (!FigureLead.LeadsTo(model, duration, WordRole.ForLength)) { return false; }
        for (var i = duration.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, duration.Tokens.First - MostWordsToNoun)
            && !Statement.Begins(model, i); i--)
        {
            if (model.Terms.Is(i, ElapsedRole.TermOfOffice)) { return true; }
        }
        return false;
    }

    /// <summary>"From July 2023 to June 2026", «من يوليو 2023 حتى يونيو 2026».</summary>
    private static bool AreJoined(SemanticModel model, Sentence sentence, DateMention start, DateMention end) =>
        end.Tokens.First - start.Tokens.End is 0 or 1
            && (ElapsedDates.Follows(model, sentence, start.Tokens.First + 1, WordRole.From, 2)
            || ElapsedDates.Follows(model, sentence, start.Tokens.First, WordRole.Begun, MostWordsToEnd))
            && model.Terms.Is(start.Tokens.End, WordRole.To);

    /// <summary>A contract that begins in the middle of a season counts it, or does not.</summary>
    private static bool AreSummers(DateMention start, DateMention end) =>
        start.Days.Hull?.First.Month is >= 6 and <= 9 && end.Days.Hull?.Last.Month is >= 4 and <= 8;
}
