using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads the years between the last time and this one: "ended a 12-year wait when they lifted the 2025 cup, having last won it in 2018", «أنهى
/// انتظارا دام 15 عاما بالتتويج بكأس 2025، بعدما كان آخر ألقابه عام 2010»,
/// "their first title in 18 years, since they won it in 2006". The two years must be all that the sentence tells.
/// </summary>
internal static class ElapsedWait
{
    private const int MostWordsToWait = 5;
    private const int MostWordsToLast = 7;
    private const int MostWordsToThen = 5;
    private const int Earliest = 1850;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken)
    {
        if (duration is not { IsApproximate: false, Length.Parts: [(_, DurationUnit.Year)], Decimals: 0, Written: >= 2 }
            || !IsWait(model, sentence, duration) && !IsFirstIn(model, sentence, duration)) { return null; }
        var dates = ElapsedDates.In(model, sentence.Tokens, cancellationToken);
        if (dates is [{ HasYear: true, WrittenEnd: null, Days.Hull.First.Year: >= Earliest } only])
        {
            return UntilNow(model, sentence, only, duration);
        }
        if (dates is not [{ HasYear: true, WrittenEnd: null, Written.Year: >= Earliest } a,
            {
                HasYear: true, WrittenEnd: null,
                Written.Year: >= Earliest
            } b]
            || a.Written.Year == b.Written.Year) { return null; }
        var (last, now) = a.Written.Year < b.Written.Year ? (a, b) : (b, a);
        if (!IsLastTime(model, sentence, last) && !IsUntilAgain(model, last, duration, now) || IsLastTime(model, sentence, now) && !IsSinceThen(model, now)
            || ElapsedPair.Measure(last, now, duration) is not var (computed, stated)) { return null; }
        var (first, end) = (Math.Min(Math.Min(a.Tokens.First, b.Tokens.First), duration.Tokens.First),
            Math.Max(Math.Max(a.Tokens.End, b.Tokens.End), duration.Tokens.End));
        return new ElapsedMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), last, now.Days, now.Span, duration)
        {
            Computed = computed,
            StatedInterval = stated,
        };
    }

    /// <summary>
    /// «بعد غياب دام سبع سنوات، يعود المهرجان الذي أقيم آخر مرة في 2015», "returns after a seven-year absence, having last been held in 2018".
    /// </summary>
    private static ElapsedMention? UntilNow(SemanticModel model, Sentence sentence, DateMention last, FigureMention duration)
    {
        if (model.Article.Metadata.Published is not { } published || !model.Terms.AnyIn(sentence.Tokens, ElapsedRole.Returning)
            || !ElapsedDates.Follows(model, sentence, last.Tokens.First, ElapsedRole.LastHeld, MostWordsToLast)
            || ElapsedTime.Between(last.Days, DateSet.Of(published), duration) is not var (computed, stated)) { return null; }
        var (first, end) = (Math.Min(last.Tokens.First, duration.Tokens.First), Math.Max(last.Tokens.End, duration.Tokens.End));
        return new ElapsedMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), last, DateSet.Of(published), null, duration)
        {
            Computed = computed,
            StatedInterval = stated,
        };
    }

    /// <summary>"A 12-year wait", "an absence of seven years", «غياب دام 15 عاما», «صيامه عن الألقاب الذي استمر ست سنوات».</summary>
    private static bool IsWait(SemanticModel model, Sentence sentence, FigureMention duration) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, duration.Tokens.First - MostWordsToWait - 1),
            Math.Min(sentence.Tokens.End, duration.Tokens.End + MostWordsToWait - 2)), ElapsedRole.Wait);

    /// <summary>"Their first crown in 18 years".</summary>
    private static bool IsFirstIn(SemanticModel model, Sentence sentence, FigureMention duration) =>
        !sentence.Block.Language.JoinsArticle
            ? FigureLead.EndsBefore(model, duration.Tokens.First, WordRole.In)
            && ElapsedDates.Follows(model, sentence, duration.Tokens.First, ElapsedRole.FirstOfAll, MostWordsToWait)
            : model.Terms.Is(duration.Tokens.First - 1, WordRole.Since)
            && ElapsedDates.Follows(model, sentence, duration.Tokens.First, ElapsedRole.FirstOfAll, MostWordsToWait);

    /// <summary>"Having last won it in 2018", "since 2006", «منذ تتويجه الأخير عام 2018», «يعود آخر لقب له إلى 2019».</summary>
    private static bool IsLastTime(SemanticModel model, Sentence sentence, DateMention date)
    {
        if (IsSinceThen(model, date)) { return true; }
        for (var i = date.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, date.Tokens.First - MostWordsToLast); i--)
        {
            if (model.Terms.Is(i, ElapsedRole.LastTime) || model.Terms.Is(i, WordRole.Since) && date.Tokens.First - i <= MostWordsToThen)
            {
                return model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, i - 1), date.Tokens.First), ElapsedRole.TitleNoun);
            }
        }
        return false;
    }

    /// <summary>"Won it in 1998 and had to wait 20 years before winning it again in 2018": the wait begins with what is told before it.</summary>
    private static bool IsUntilAgain(SemanticModel model, DateMention last, FigureMention duration, DateMention now) =>
        last.Tokens.End <= duration.Tokens.First && duration.Tokens.End <= now.Tokens.First
            && model.Terms.AnyIn(new TokenRange(duration.Tokens.End, now.Tokens.First), ElapsedRole.Again);

    private static bool IsSinceThen(SemanticModel model, DateMention date) => ElapsedDates.IsSince(model, date);
}
