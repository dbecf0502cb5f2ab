using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads what came next with its own day: "won the prize in 2014 and later, in 2009, published …", «ثم أصدرت روايتها في 2009», "announced the next day, 12 March".
/// </summary>
internal static class SequenceThen
{
    private const int MostWordsToThen = 9;
    private const int MostWordsToDate = 9;
    private const int MostWordsToNext = 12;
    private const int MostWordsToOf = 3;
    private static readonly OrderTerm Later = new(0, int.MaxValue);
    private static readonly OrderTerm NextDay = new(1, 1);
    private static readonly OrderTerm DayBefore = new(-1, -1);

    /// <summary>True when the sentence has one of the words.</summary>
    public static bool IsIn(SemanticModel model, Sentence sentence) =>
        model.Terms.AnyIn(sentence.Tokens, ElapsedRole.NextDay, ElapsedRole.PreviousDay, ElapsedRole.Thereafter);

    public static SequenceMention? TryRead(SemanticModel model, Sentence sentence, DateMention[] inside)
    {
        if (inside is not [var first, var second]) { return null; }
        for (var i = first.Tokens.End; i < second.Tokens.First; i++)
        {
            if (model.Terms.Is(i, ElapsedRole.NextDay, out var hit))
            {
                return IsNextDay(model, first, hit, second) ? Of(model, first, second, NextDay, hit) : null;
            }
            if (model.Terms.Is(i, ElapsedRole.PreviousDay, out hit))
            {
                return IsNextDay(model, first, hit, second) ? Of(model, first, second, DayBefore, hit) : null;
            }
            if (model.Terms.Is(i, ElapsedRole.Thereafter, out hit))
            {
                return IsThen(model, first, i, second) ? Of(model, first, second, Later, hit) : null;
            }
        }
        return null;
    }

    /// <summary>True for "on", "in" or «عام» before a date, or a verb: "a memoir of the 1990 war" dates something else.</summary>
    public static bool IsDatedVerb(SemanticModel model, DateMention date)
    {
        var before = date.Tokens.First - 1;
        if (model.Terms.AnyIn(new TokenRange(Math.Max(0, before - MostWordsToOf), before), WordRole.Of)) { return false; }
        return model.Terms.Is(before, WordRole.In) || model.Terms.Is(date.Tokens.First, WordRole.In)
            || model.Article.SentenceOf(date.Tokens.First) is { Block.Language.JoinsArticle: true } && !model.Terms.Is(before, WordRole.Of);
    }

    /// <summary>Only a comma, "on" or «أي» between the word and the day that it says.</summary>
    private static bool IsNextDay(SemanticModel model, DateMention first, TermHit word, DateMention second)
    {
        if (word.Tokens.First - first.Tokens.End > MostWordsToNext || second.Tokens.First - word.Tokens.End > 2 || first.Written.Day is null
            || second.Written.Day is null) { return false; }
        for (var i = word.Tokens.End; i < second.Tokens.First; i++)
        {
            if (!Statement.IsComma(model, i) && !model.Terms.Is(i, WordRole.In) && !model.Terms.Is(i, WordRole.That)
                && !model.Article.Tokens.Is(i, '(')) { return false; }
        }
        return true;
    }

    /// <summary>What came next must be told as it happened, and not as what "had" been, or of whom something is said.</summary>
    private static bool IsThen(SemanticModel model, DateMention first, int word, DateMention second)
    {
        if (!first.HasYear || !second.HasYear || word - first.Tokens.End > MostWordsToThen || second.Tokens.First - word > MostWordsToDate
            || !IsDatedVerb(model, second)) { return false; }
        if ((model.Terms.AnyIn(new TokenRange(word, second.Tokens.First), WordRole.Relative, WordRole.Planned, WordRole.Complementizer)
            || model.Terms.AnyIn(new TokenRange(word, second.Tokens.First), ElapsedRole.Where, ElapsedRole.Pluperfect))) { return false; }
        for (var i = word + 1; i < second.Tokens.First; i++)
        {
            var isApart = Statement.IsComma(model, i) && i + 1 < second.Tokens.First && !model.Terms.Is(i + 1, WordRole.In); // ", written in 2009,"
            if (isApart || model.Terms.Is<OrderTerm>(i, out _, out _) && !model.Terms.Is(i, ElapsedRole.Thereafter)
                || Statement.IsSemicolon(model, i)) { return false; }
        }
        return true;
    }

    private static SequenceMention Of(SemanticModel model, DateMention first, DateMention second, OrderTerm order, TermHit word)
    {
        var (of, date) = SequenceFinder.InOneYear(first, second) ?? (first, second);
        return new SequenceMention(new TokenRange(first.Tokens.First, second.Tokens.End), first.Span.Union(second.Span), of, date, order,
            model.Article.Tokens.SpanOf(word.Tokens.First, word.Tokens.End));
    }
}
