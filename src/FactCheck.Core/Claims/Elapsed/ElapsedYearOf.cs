using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads the year of it that something has come to: "the war began in April 2023 and entered its third year in April 2025", «دخلت الحرب التي بدأت
/// في أبريل 2023 عامها الثالث في أبريل 2025».
/// </summary>
internal static class ElapsedYearOf
{
    private const int MostWordsToTime = 3;
    private const int MostWordsToStart = 6;
    private const int MostWordsToEntering = 9;
    private const int MostYears = 60;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention ordinal, CancellationToken cancellationToken)
    {
        if (ordinal is not { Kind.Name: "ordinal", IsApproximate: false, Written: >= 2 and <= MostYears }
            || PhraseOf(model, sentence, ordinal) is not { } phrase) { return null; }
        var dates = ElapsedDates.In(model, sentence.Tokens, cancellationToken);
        if (dates is not [{ HasYear: true, WrittenEnd: null } a, { HasYear: true, WrittenEnd: null } b]) { return null; }
        var (time, start) = IsBeside(b, phrase) ? (b, a) : IsBeside(a, phrase) ? (a, b) : (null, null);
        if (time is null || start is null || !Begins(model, sentence, start)
            || ElapsedTime.AgeAt(start.Days, time.Days) is not { } computed) { return null; }
        var (first, end) = (Math.Min(start.Tokens.First, phrase.First), Math.Max(Math.Max(start.Tokens.End, time.Tokens.End), phrase.End));
        return new ElapsedMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), start, time.Days, time.Span, ordinal)
        {
            Computed = computed,
            StatedInterval = new Interval(ordinal.Written - 1, ordinal.Written),
        };
    }

    /// <summary>"Entered its third year", «دخلت … عامها الثالث».</summary>
    private static TokenRange? PhraseOf(SemanticModel model, Sentence sentence, FigureMention ordinal)
    {
        var (first, end) = (ordinal.Tokens.First, ordinal.Tokens.End);
        if (sentence.Block.Language.JoinsArticle)
        {
            return first > sentence.Tokens.First && model.Terms.Is(first - 1, ElapsedRole.OwnYear)
                && ElapsedDates.Follows(model, sentence, first - 1, ElapsedRole.Entering, MostWordsToEntering)
                ? ordinal.Tokens with { First = first - 1 }
                : null;
        }
        return sentence.Tokens.Contains(end) && model.Terms.Is<UnitTerm>(end, out var unit, out _)
            && unit is { Time: DurationUnit.Year, IsPlural: false }
            && first > sentence.Tokens.First && model.Terms.Is(first - 1, ElapsedRole.Own)
                && FigureLead.EndsBefore(model, first - 1, ElapsedRole.Entering)
            ? ordinal.Tokens with { End = end + 1 }
            : null;
    }

    private static bool IsBeside(DateMention date, TokenRange phrase) =>
        date.Tokens.First >= phrase.End && date.Tokens.First - phrase.End <= MostWordsToTime;

    private static bool Begins(SemanticModel model, Sentence sentence, DateMention start) =>
        ElapsedDates.IsSince(model, start) || ElapsedDates.Follows(model, sentence, start.Tokens.First, WordRole.Begun, MostWordsToStart)
            || ElapsedDates.Follows(model, sentence, start.Tokens.First, WordRole.Founding, MostWordsToStart)
            || ElapsedDates.Follows(model, sentence, start.Tokens.First, ElapsedRole.Inception, MostWordsToStart);
}
