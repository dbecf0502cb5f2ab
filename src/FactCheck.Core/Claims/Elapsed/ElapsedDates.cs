using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>The dates around a length of time or an age that it can be held against.</summary>
internal static class ElapsedDates
{
    private const int MostTokensToDate = 40;
    private const int MostWordsOfDay = 3;
    private const int MostWordsToVerb = 3;

    private static readonly MentionKind[] DayKinds = [MentionKind.Ordinal, MentionKind.Number];

    /// <summary>The tokens around a figure that its dates may stand in: what is farther off, or behind a semicolon, is another statement's.</summary>
    public static TokenRange Near(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        var (first, end) = (figure.Tokens.First, figure.Tokens.End);
        while (first > sentence.Tokens.First && figure.Tokens.First - first < MostTokensToDate && !Parts(model, first - 1)) { first--; }
        while (end < sentence.Tokens.End && end - figure.Tokens.End < MostTokensToDate && !Parts(model, end)) { end++; }
        return new TokenRange(first, end);
    }

    /// <summary>A semicolon, unless the same goes on behind it: «بدأ في 3 مايو؛ وانتهى في 10 مايو», "it began on 3 May; it ended …".</summary>
    private static bool Parts(SemanticModel model, int token)
    {
        if (!Statement.IsSemicolon(model, token)) { return false; }
        var verb = token + 1;
        while (verb - token <= MostWordsToVerb
            && (model.Terms.Is(verb, WordRole.And) || model.Terms.Is(verb, WordRole.SameThing) || model.Terms.Is(verb, WordRole.HadBeen)))
        {
            verb++;
        }
        return !model.Terms.Is(verb, WordRole.Ended) && !model.Terms.Is(verb, WordRole.Born) && !model.Terms.Is(verb, WordRole.Enduring);
    }

    /// <summary>The dates near a figure that are written with a year, the earliest first.</summary>
    public static DateMention[] WithYear(SemanticModel model, Sentence sentence, FigureMention figure, CancellationToken cancellationToken)
    {
        var near = Near(model, sentence, figure);
        return [.. model.MentionsIn(MentionKind.Date, near, cancellationToken)
            .Cast<DateMention>()
            .Where(d => d is { IsRelative: false, HasYear: true, Days.IsUnknown: false })
            .Concat(BareYears(model, near, cancellationToken))
            .OrderBy(d => d.Days.Hull?.First)];
    }

    /// <summary>«المولود في 1984»: a number that is known to be a year.</summary>
    private static IEnumerable<DateMention> BareYears(SemanticModel model, TokenRange range, CancellationToken cancellationToken)
    {
        foreach (var mention in model.MentionsIn(MentionKind.Number, range, cancellationToken))
        {
            if (mention is FigureMention { Role: FigureRole.Year, Decimals: 0, Written: >= 1 and <= 2100 } year
                && new CalendarDate((int)year.Written) is var written && written.ToRange() is { } days)
            {
                yield return new DateMention(year.Tokens, year.Span, written) { Days = DateSet.Of(days) };
            }
        }
    }

    /// <summary>The dates of a range of tokens without what is told by its distance from now, with the days that are told by the month of the date before them.</summary>
    public static DateMention[] In(SemanticModel model, TokenRange range, CancellationToken cancellationToken) =>
        [.. model.MentionsIn(MentionKind.Date, range, cancellationToken)
            .Cast<DateMention>()
            .Where(d => !d.IsRelative)
            .Concat(BareYears(model, range, cancellationToken))
            .OrderBy(d => d.Span.Start), .. OfSameMonth(model, range, cancellationToken)];

    /// <summary>The days that are told by the month of the date before them and are no dates by themselves: «في 3 مارس … حتى 27 منه», "the 27th of the month".</summary>
    public static IEnumerable<DateMention> OfSameMonth(SemanticModel model, TokenRange range, CancellationToken cancellationToken)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (!model.Terms.Is(i, ElapsedRole.SameMonth) || DayBefore(model, i, cancellationToken) is not { } day) { continue; }
            var of = model.MentionsIn(MentionKind.Date, range with { End = day.Tokens.First }, cancellationToken)
                .Cast<DateMention>().LastOrDefault(d => !d.IsRelative)
                ?? DateOfTime(model, range with { End = day.Tokens.First }, cancellationToken);
            if (of is { Written: { Day: not null, Month: not null } written } && written with { Day = (int)day.Written } is var own && own.Exists())
            {
                yield return new DateMention(day.Tokens, day.Span, own)
                {
                    Days = own.ToRange() is { } days ? DateSet.Of(days) : default,
                    HasYear = of.HasYear,
                };
            }
        }
    }

    /// <summary>The date that a time has taken in: «السابعة صباح العاشر من أغسطس».</summary>
    private static DateMention? DateOfTime(SemanticModel model, TokenRange range, CancellationToken cancellationToken)
    {
        foreach (var time in model.MentionsIn(MentionKind.Time, range, cancellationToken).Reverse())
        {
            if (HourOfDay.WrittenDay(time.Value) is { } written) { return new DateMention(time.Tokens, time.Span, written); }
        }
        return null;
    }

    private static FigureMention? DayBefore(SemanticModel model, int token, CancellationToken cancellationToken)
    {
        for (var i = token - 1; i >= Math.Max(0, token - MostWordsOfDay); i--)
        {
            foreach (var kind in DayKinds)
            {
                foreach (var mention in model.MentionsAt(kind, i, cancellationToken))
                {
                    if (mention is FigureMention { Written: >= 1 and <= 31, Decimals: 0, IsCount: false } day
                        && day.Tokens.End == token) { return day; }
                }
            }
        }
        return null;
    }

    /// <summary>True when a word of a role stands shortly before a token.</summary>
    public static bool Follows<TRole>(SemanticModel model, Sentence sentence, int token, TRole role, int mostWords)
        where TRole : unmanaged, Enum
    {
        for (var i = Math.Max(sentence.Tokens.First, token - mostWords); i < token; i++)
        {
            if (model.Terms.Is(i, role)) { return true; }
        }
        return false;
    }

    /// <summary>"Idle since November 2021".</summary>
    public static bool IsSince(SemanticModel model, DateMention date) =>
        model.Terms.Is(date.Tokens.First, WordRole.Since) || model.Terms.Is(date.Tokens.First - 1, WordRole.Since);

    /// <summary>How many tokens lie between two mentions.</summary>
    public static int Between(Mention first, Mention second) =>
        first.Tokens.First < second.Tokens.First ? second.Tokens.First - first.Tokens.End : first.Tokens.First - second.Tokens.End;
}
