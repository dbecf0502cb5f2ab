using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads years that are told as a number of terms, or as somebody's own: "from 2009 to 2017, serving two four-year terms", «من 2011 إلى 2019، فكانت سنواته الثماني …».</summary>
internal static class ElapsedTerms
{
    /// <summary>How many of the length there are: "two four-year terms".</summary>
    public static FigureMention? NumberOf(SemanticModel model, FigureMention length, CancellationToken cancellationToken)
    {
        foreach (var mention in model.MentionsAt(MentionKind.Number, length.Tokens.First - 1, cancellationToken))
        {
            if (mention is FigureMention { Written: >= 2 and <= 10, Decimals: 0, IsCount: false } number
                && number.Tokens.End == length.Tokens.First) { return number; }
        }
        return null;
    }

    /// <summary>All the terms together beside their first and last year.</summary>
    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention length, FigureMention number,
        CancellationToken cancellationToken)
    {
        if (!model.Terms.Is(length.Tokens.End, ElapsedRole.TermOfOffice)
            || length.Length is not { Parts: [(var count, DurationUnit.Year)] }) { return null; }
        return ElapsedState.TryRead(model, sentence, Years(model, number.Tokens.First, length.Tokens.End, count.Min * number.Written),
            cancellationToken);
    }

    /// <summary>«سنواته الثماني»: the noun has its owner and the number stands behind it.</summary>
    public static ElapsedMention? OfOwnYears(SemanticModel model, Sentence sentence, FigureMention number, CancellationToken cancellationToken)
    {
        var noun = number.Tokens.First - 1;
        if (noun > sentence.Tokens.First && model.Terms.Is(noun, WordRole.Article)) { noun--; }
        return noun >= sentence.Tokens.First && model.Terms.Is(noun, ElapsedRole.OwnYears)
            ? ElapsedState.TryRead(model, sentence, Years(model, noun, number.Tokens.End, number.Written), cancellationToken)
            : null;
    }

    /// <summary>«أيامه السبعة», of what the sentence or the one before dates from its first day to its last.</summary>
    public static ElapsedMention? OfOwnDays(SemanticModel model, Sentence sentence, FigureMention number, CancellationToken cancellationToken)
    {
        var noun = number.Tokens.First - 1;
        if (noun > sentence.Tokens.First && model.Terms.Is(noun, WordRole.Article)) { noun--; }
        return noun >= sentence.Tokens.First && model.Terms.Is(noun, ElapsedRole.OwnDays)
            ? ElapsedStretch.OfOwn(model, sentence, Length(model, noun, number.Tokens.End, number.Written, DurationUnit.Day), cancellationToken)
            : null;
    }

    /// <summary>«عقدا لأربعة مواسم», "a four-season deal": from one summer to another they are years.</summary>
    public static ElapsedMention? OfSeasons(SemanticModel model, Sentence sentence, FigureMention number, CancellationToken cancellationToken)
    {
        var noun = number.Tokens.End < sentence.Tokens.End && model.Article.Tokens.Is(number.Tokens.End, '-')
            ? number.Tokens.End + 1
            : number.Tokens.End;
        if (!sentence.Tokens.Contains(noun) || !model.Terms.Is(noun, ElapsedRole.SeasonNoun)) { return null; }
        return ElapsedTerm.TryRead(model, sentence, Years(model, number.Tokens.First, noun + 1, number.Written), cancellationToken,
            isOfSeasons: true);
    }

    private static FigureMention Years(SemanticModel model, int first, int end, decimal years) =>
        Length(model, first, end, years, DurationUnit.Year);

    private static FigureMention Length(SemanticModel model, int first, int end, decimal number, DurationUnit unit) =>
        new(MentionKind.Duration, new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), Interval.Exactly(number))
        {
            Written = number,
            Length = CalendarDuration.Of(Interval.Exactly(number), unit),
        };
}
