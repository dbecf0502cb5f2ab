using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads years ago beside the year that they lead to, which is told first or more exactly: "founded in 1984, 40 years ago", «سنة 1984، أي قبل 40
/// عاما», «منذ 40 عاما، وتحديدا في 1984».
/// </summary>
internal static class ElapsedYearsAgo
{
    private const int MostWordsToYear = 4;
    private const int PlainWords = 3;

    /// <summary>"40 years ago", which is a day of its own.</summary>
    public static ElapsedMention? OfDate(SemanticModel model, Sentence sentence, DateMention ago, CancellationToken cancellationToken)
    {
        if (ago.Tokens.Count != PlainWords || ago.Days.Hull is not { } days || model.Article.Metadata.Published is not { } published
            || !model.Terms.Is<UnitTerm>(ago.Tokens.First + 1, out var unit, out _) || unit.Time != DurationUnit.Year
            || !model.Terms.Is(ago.Tokens.First + 2, WordRole.AgoBehind)) { return null; }
        var years = Interval.Exactly(published.Year - days.First.Year);
        var stated = new FigureMention(MentionKind.Duration, new TokenRange(ago.Tokens.First, ago.Tokens.First + 2),
            model.Article.Tokens.SpanOf(ago.Tokens.First, ago.Tokens.First + 2), years)
        {
            Written = years.Min,
            Length = CalendarDuration.Of(years, DurationUnit.Year),
        };
        return TryRead(model, sentence, stated, ago.Tokens, years, cancellationToken);
    }

    /// <param name="phrase">The years with "ago", «قبل».</param>
    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention stated, TokenRange phrase, Interval years,
        CancellationToken cancellationToken)
    {
        if (phrase.Count == stated.Tokens.Count || stated.IsApproximate || model.Article.Metadata.Published is not { } published
            || (YearBefore(model, sentence, phrase, cancellationToken) ?? YearBehind(model, sentence, phrase, cancellationToken)) is not { } year
            || ElapsedTime.AgeAt(year.Days, DateSet.Of(published)) is not { } computed) { return null; }
        var (first, end) = (Math.Min(phrase.First, year.Tokens.First), Math.Max(phrase.End, year.Tokens.End));
        return new ElapsedMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), year, DateSet.Of(published), null, stated)
        {
            Computed = new Interval(computed.Min, computed.Max + 1),
            StatedInterval = years,
        };
    }

    /// <summary>"In 1984, 40 years ago": nothing but a comma, «أي» or "or" between, and nothing that the years are counted from behind.</summary>
    private static DateMention? YearBefore(SemanticModel model, Sentence sentence, TokenRange phrase, CancellationToken cancellationToken)
    {
        var end = phrase.First;
        if (model.Terms.Is(end - 1, WordRole.That)) { end--; }
        if (!Statement.IsComma(model, end - 1) || !Closes(model, sentence, phrase.End)) { return null; }
        return model.MentionsIn(MentionKind.Date, sentence.Tokens with { End = end }, cancellationToken).Cast<DateMention>()
            .FirstOrDefault(d => IsYear(d) && d.Tokens.End == end - 1);
    }

    private static bool Closes(SemanticModel model, Sentence sentence, int token) =>
        !sentence.Tokens.Contains(token) || model.Article.Tokens[token].Kind == TokenKind.Punctuation || model.Terms.Is(token, WordRole.AgoBehind)
            || model.Article.LanguageOf(token).JoinsArticle && model.Terms.Is(token, WordRole.In);

    /// <summary>«منذ 40 عاما، وتحديدا في 1984».</summary>
    private static DateMention? YearBehind(SemanticModel model, Sentence sentence, TokenRange phrase, CancellationToken cancellationToken)
    {
        if (!sentence.Tokens.Contains(phrase.End) || !Statement.IsComma(model, phrase.End)) { return null; }
        var at = phrase.End + 1;
        while (at < Math.Min(sentence.Tokens.End, phrase.End + MostWordsToYear)
            && (model.Terms.Is(at, WordRole.In) || model.Terms.Is(at, WordRole.That) || model.Terms.Is(at, ElapsedRole.Precisely))) { at++; }
        return at == phrase.End + 1 ? null
            : model.MentionsIn(MentionKind.Date, sentence.Tokens with { First = at }, cancellationToken).Cast<DateMention>()
            .FirstOrDefault(d => d.Tokens.First == at && IsYear(d));
    }

    private static bool IsYear(DateMention date) => date is { IsRelative: false, HasYear: true, WrittenEnd: null };
}
