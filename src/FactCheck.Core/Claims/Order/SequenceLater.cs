using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads a second day behind "three days later", «بعد أسبوع، في», «قبل ذلك بيومين، أي في»: it lies on that side of the first, however far. Only
/// short times, so that it is clear which year a day without one is of.
/// </summary>
internal static class SequenceLater
{
    private const int MostWordsToLength = 14;
    private const int MostWordsToDay = 4;
    private const int MostWordsOfLength = 4;

    private static readonly OrderTerm Later = new(0, int.MaxValue), Earlier = new(int.MinValue + 1, 0);

    public static SequenceMention? TryRead(SemanticModel model, Sentence sentence, DateMention[] days)
    {
        if (days is not [var first, var second] || first.Written.Day is null || second.Written.Day is null
            || EndOfLength(model, first, second) is not { } end) { return null; }
        var start = end;
        var isTold = false;
        while (start > first.Tokens.End && end - start < MostWordsOfLength && !Statement.IsComma(model, start))
        {
            isTold |= IsShort(model, start);
            if (isTold && IsTurned(model, sentence, start, end) is { } order && start - first.Tokens.End <= MostWordsToLength)
            {
                return Of(model, first, second, order, new TokenRange(start, end + 1));
            }
            start--;
        }
        return null;
    }

    /// <summary>The last word of what stands before the second day, «أي», "on", "namely" and marks left out.</summary>
    private static int? EndOfLength(SemanticModel model, DateMention first, DateMention second)
    {
        var end = second.Tokens.First - 1;
        while (end > first.Tokens.End && second.Tokens.First - end <= MostWordsToDay
            && (model.Article.Tokens[end].Kind == TokenKind.Punctuation && !Statement.IsSemicolon(model, end) || model.Terms.Is(end, WordRole.In)
            || model.Terms.Is(end, WordRole.That) || model.Terms.Is(end, WordRole.Meaning) || model.Terms.Is(end, ElapsedRole.Merely)))
        {
            end--;
        }
        return end > first.Tokens.End && second.Tokens.First - end <= MostWordsToDay ? end : null;
    }

    /// <summary>Hours, days and weeks; a number of months may lead into another year.</summary>
    private static bool IsShort(SemanticModel model, int token) =>
        model.Terms.Is<UnitTerm>(token, out var unit, out _) && unit.Time is DurationUnit.Hour or DurationUnit.Day or DurationUnit.Week;

    /// <summary>Which way the words from one token to another turn: "later" at their end, «بعد» or «قبل ذلك ب» at their head.</summary>
    private static OrderTerm? IsTurned(SemanticModel model, Sentence sentence, int start, int end)
    {
        if (!sentence.Block.Language.JoinsArticle)
        {
            return model.Terms.Is(end, WordRole.Hence) ? Later : model.Terms.Is(end, ElapsedRole.BeforeIt) ? Earlier : null;
        }
        if (!IsShort(model, end)) { return null; } // «بعد يومين من استدعائه في …» is counted from the second
        if (model.Terms.Is(start, ElapsedRole.BeforeIt, out var before) && before.Tokens.End <= end) { return Earlier; }
        return model.Terms.Is(start, WordRole.After) && start < end
            || model.Terms.Is(start, ElapsedRole.AfterIt, out var after) && after.Tokens.End <= end
            ? Later
            : null;
    }

    private static SequenceMention Of(SemanticModel model, DateMention first, DateMention second, OrderTerm order, TokenRange word)
    {
        var (of, date) = SequenceFinder.InOneYear(first, second) ?? (first, second);
        return new SequenceMention(new TokenRange(first.Tokens.First, second.Tokens.End), first.Span.Union(second.Span), of, date, order,
            model.Article.Tokens.SpanOf(word.First, word.End));
    }
}
