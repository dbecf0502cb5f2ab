using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads a term of office with its two ends: «انتُخب في 2012 لولاية من خمس سنوات تنتهي في 2017», "a four-year term, which began in 2016, ends in 2020".</summary>
internal static class ElapsedTerm
{
    private const int MostWordsToTerm = 3;
    private const int MostWordsToEnd = 3;
    private const int MostWordsToStart = 10;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken)
    {
        if (!model.Terms.Is(duration.Tokens.End, WordRole.TermOfOffice) && !ElapsedDates.Follows(model, sentence, duration.Tokens.First, WordRole.TermOfOffice, MostWordsToTerm)) { return null; }
        if (ElapsedDates.WithYear(model, sentence, duration, cancellationToken) is not [var start, var end]) { return null; }
        if (start.WrittenEnd is not null || end.WrittenEnd is not null || !ElapsedDates.Follows(model, sentence, end.Tokens.First, WordRole.Ending, MostWordsToEnd)) { return null; }
        if (start.Tokens.First > end.Tokens.First || ElapsedDates.Between(start, duration) > MostWordsToStart || ElapsedDates.Between(duration, end) > MostWordsToStart) { return null; }
        if (ElapsedTime.Between(start.Days, end.Days, duration) is not var (computed, stated)) { return null; }
        var (first, last) = (Math.Min(start.Tokens.First, duration.Tokens.First), Math.Max(end.Tokens.End, duration.Tokens.End));
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), start, end.Days, end.Span, duration) { Computed = computed, StatedInterval = stated, Unit = DurationUnit.Year };
    }
}
