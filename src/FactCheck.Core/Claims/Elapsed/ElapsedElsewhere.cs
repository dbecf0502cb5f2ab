using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Says whether a length of time is counted from or to another day than those that a reader took: of a pause, of another person's life, of what the next clause tells.</summary>
internal static class ElapsedElsewhere
{
    private const int MostWordsToBirth = 5;
    private const int MostWordsToPause = 6;
    private const int MostWordsToFrom = 4;

    public static bool IsCounted(SemanticModel model, ElapsedMention elapsed) =>
        EndsAtFirst(model, elapsed) || IsOfficeFromBirth(model, elapsed) || IsOfPause(model, elapsed) || IsOfNextClause(model, elapsed)
            || IsOfAnother(model, elapsed) || IsOfSomeDays(model, elapsed) || IsOfClauseBefore(model, elapsed) || IsOfLeapDay(model, elapsed);

    /// <summary>"From 22 September through 10 October, on weekdays only, 15 days": not all of them are counted.</summary>
    private static bool IsOfSomeDays(SemanticModel model, ElapsedMention elapsed) =>
        elapsed.Unit == DurationUnit.Day && model.Article.SentenceOf(elapsed.Stated.Tokens.First) is { } sentence
            && model.Terms.AnyIn(sentence.Tokens, ElapsedRole.SomeDays);

    /// <summary>"Turns six on 29 February": a birthday that does not come each year.</summary>
    private static bool IsOfLeapDay(SemanticModel model, ElapsedMention elapsed) =>
        elapsed.Stated.Kind == MentionKind.Ordinal && model.Article.BlockOf(elapsed.Stated.Tokens.First) is { } block
            && model.Terms.AnyIn(block.Tokens, ElapsedRole.LeapYear);

    /// <summary>"Called Astana for two decades, the city bore another name from 2019 until 2022": the length is over where the next clause begins.</summary>
    private static bool IsOfClauseBefore(SemanticModel model, ElapsedMention elapsed)
    {
        var gap = new TokenRange(elapsed.Stated.Tokens.End, Math.Max(elapsed.Stated.Tokens.End, elapsed.From.Tokens.First));
        if (gap.Count < MostWordsToFrom || !Statement.IsComma(model, gap.First) || elapsed.From.Tokens.First >= elapsed.ToSpan?.End
            || model.Article.SentenceOf(gap.First)?.Tokens.Contains(elapsed.From.Tokens) != true) { return false; }
        return FigureLead.EndsBefore(model, elapsed.From.Tokens.First, WordRole.From)
            && !model.Terms.AnyIn(gap, WordRole.Relative, WordRole.Enduring, WordRole.Begun);
    }

    /// <summary>"Left prison in 1990 after 27 years and became president in 1994": what is over at the first date is not what lasts to the second.</summary>
    private static bool EndsAtFirst(SemanticModel model, ElapsedMention elapsed) =>
        model.Terms.Is(elapsed.Stated.Tokens.First - 1, WordRole.After) && elapsed.From.Tokens.End == elapsed.Stated.Tokens.First - 1
            && elapsed.ToSpan?.Start > elapsed.Stated.Span.End;

    /// <summary>«انطلق في 2 مارس في مهمة دامت 186 يوما، وصار في 28 أبريل أول …»: the second date is that of what is told next.</summary>
    private static bool IsOfNextClause(SemanticModel model, ElapsedMention elapsed)
    {
        var end = elapsed.Stated.Tokens.End;
        if (elapsed.From.Tokens.End > elapsed.Stated.Tokens.First || elapsed.ToSpan is not { } to || to.Start < elapsed.Stated.Span.End
            || !Statement.IsComma(model, end) || !model.Article.LanguageOf(end + 1).JoinsArticle || !model.Article.BeginsWithAnd(end + 1)) { return false; }
        var next = new TokenRange(end + 1, Math.Min(model.Article.Tokens.Count, end + 1 + MostWordsToPause));
        return !model.Terms.AnyIn(next, ElapsedRole.Ending) && !model.Terms.AnyIn(next, WordRole.After);
    }

    /// <summary>«وفاة سلفه نواف الأحمد عن 86 عاما. والشيخ مشعل، المولود في 1940، …»: the birth is that of another person.</summary>
    private static bool IsOfAnother(SemanticModel model, ElapsedMention elapsed)
    {
        if (model.Article.SentenceOf(elapsed.Stated.Tokens.First) is not { } told || model.Article.SentenceOf(elapsed.From.Tokens.First) is not { } born
            || born.Index <= told.Index) { return false; }
        for (var i = told.Tokens.First; i < elapsed.Stated.Tokens.First; i++)
        {
            // who follows somebody who has died is told of, and not the dead
            if (model.Terms.Is(i, WordRole.Dying)
                && model.Terms.AnyIn(new TokenRange(Math.Max(told.Tokens.First, i - MostWordsToBirth), i), WordRole.After)) { return true; }
        }
        return false;
    }

    /// <summary>«عُين في 2021 … واستأنف عمله في 2025 بعد توقف استمر عامين»: how long it was stopped, which the first date does not begin.</summary>
    private static bool IsOfPause(SemanticModel model, ElapsedMention elapsed)
    {
        var stated = elapsed.Stated.Tokens.First;
        for (var i = stated - 1; i > Math.Max(0, stated - MostWordsToPause); i--)
        {
            if (!model.Terms.Is(i, ConflictRole.Pause) || !model.Terms.Is(i - 1, WordRole.After)) { continue; }
            var from = elapsed.From.Tokens.First;
            return elapsed.From.Tokens.End <= i && !model.Terms.AnyIn(new TokenRange(Math.Max(0, from - MostWordsToPause), from), ConflictRole.Pause);
        }
        return false;
    }

    /// <summary>"Born in 1949 and chairman since his 40th birthday, died after 34 years in the post": nobody is in office from his birth.</summary>
    private static bool IsOfficeFromBirth(SemanticModel model, ElapsedMention elapsed) =>
        (model.Terms.Is(elapsed.Stated.Tokens.End, ElapsedRole.InOffice) || model.Terms.Is(elapsed.Stated.Tokens.End + 1, ElapsedRole.InOffice))
            && model.Article.SentenceOf(elapsed.From.Tokens.First) is { } sentence
            && ElapsedDates.Follows(model, sentence, elapsed.From.Tokens.First, WordRole.Born, MostWordsToBirth);
}
