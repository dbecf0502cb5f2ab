using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a second day that is told by its distance from the first as well: «غادر في 5 أيار وعاد بعد أسبوعين في 20 أيار», "two weeks later, on 20 May", "a year earlier, in May 2019".</summary>
internal static class ElapsedLater
{
    private const int MostWordsToDate = 2;
    private const int MostWordsToFirst = 12;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken)
    {
        var isEarlier = IsEarlier(model, sentence, duration);
        if (!isEarlier && !IsLater(model, sentence, duration)) { return null; }
        var dates = ElapsedDates.In(model, sentence.Tokens, cancellationToken);
        if (dates is not [{ IsRelative: false, WrittenEnd: null } first, { IsRelative: false, WrittenEnd: null } second]
            || first.Tokens.End > duration.Tokens.First || duration.Tokens.First - first.Tokens.End > MostWordsToFirst) { return null; }
        if (second.Tokens.First < duration.Tokens.End || !StandsBehind(model, duration, second)) { return null; }
        if (isEarlier) { (first, second) = (second, first); }
        if (ElapsedPair.Measure(first, second, duration) is not var (computed, stated)) { return null; }
        return new ElapsedMention(new TokenRange(dates[0].Tokens.First, dates[1].Tokens.End), first.Span.Union(second.Span), first, second.Days,
            second.Span, duration)
        {
            Computed = computed,
            StatedInterval = stated,
            Unit = duration.Length!.Parts[0].Unit,
        };
    }

    /// <summary>"Two weeks earlier, on", «قبل ذلك بأسبوعين، في»: the second day is the first.</summary>
    private static bool IsEarlier(SemanticModel model, Sentence sentence, FigureMention duration) =>
        sentence.Block.Language.JoinsArticle
            ? FigureLead.EndsBefore(model, duration.Tokens.First, ElapsedRole.BeforeIt)
            && duration.Span.Start > model.Article.Tokens.SpanOf(duration.Tokens.First).Start
            : model.Terms.Is(duration.Tokens.End, ElapsedRole.BeforeIt);

    private static bool IsLater(SemanticModel model, Sentence sentence, FigureMention duration) =>
        duration.Tokens.First > sentence.Tokens.First && model.Terms.Is(duration.Tokens.First - 1, WordRole.After)
            || FigureLead.EndsBefore(model, duration.Tokens.First, ElapsedRole.AfterIt)
            && duration.Span.Start > model.Article.Tokens.SpanOf(duration.Tokens.First).Start
            || model.Terms.Is(duration.Tokens.End, WordRole.Hence);

    /// <summary>Only «في», "later", "on" and a comma stand between the length and its day.</summary>
    private static bool StandsBehind(SemanticModel model, FigureMention duration, DateMention date)
    {
        if (date.Tokens.First - duration.Tokens.End > MostWordsToDate + 1) { return false; }
        for (var i = duration.Tokens.End; i < date.Tokens.First; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Punctuation && !model.Terms.Is(i, WordRole.In) && !model.Terms.Is(i, WordRole.Hence)
                && !(i == duration.Tokens.End && model.Terms.Is(i, ElapsedRole.BeforeIt))) { return false; }
        }
        return true;
    }
}
