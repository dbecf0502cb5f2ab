using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Finds one date in two calendars: «1 محرم 1446هـ الموافق 7 يوليو 2024», «1438 هـ / 2017 م», «... (7 يوليو 2024)».</summary>
public sealed class CalendarPairFinder : MentionFinder
{
    private const int MostWordsBetween = 6;
    private const int MostWordsToVerb = 6;
    private const int MostWordsBeside = 5;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.CalendarPair];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var dates = model.Mentions(MentionKind.Date, cancellationToken);
        for (var i = 0; i + 1 < dates.Length; i++)
        {
            if (dates[i] is not DateMention first || NextOf(dates, i) is not { } second
                || first.Written.Calendar == second.Written.Calendar) { continue; }
            if (first.IsRelative || second.IsRelative || !(SayOneThing(first.Written, second.Written) && StandSideBySide(model, first, second))
                && !FallsOn(model, first, second)) { continue; }
            var (hijri, gregorian) = first.Written.Calendar == CalendarSystem.Hijri ? (first, second) : (second, first);
            if (model.Terms.Is(hijri.Tokens.End, DateRole.Solar)) { continue; } // «1403 الهجري الشمسي»
            found.Add(new CalendarPairMention(new TokenRange(first.Tokens.First, second.Tokens.End), first.Span.Union(second.Span), hijri,
                gregorian));
        }
    }

    /// <summary>The next date, a feast between the two left out: «7 يوليو 2024 بمناسبة رأس السنة الهجرية الموافق غرة محرم 1446».</summary>
    private static DateMention? NextOf(ImmutableArray<Mention> dates, int index) =>
        dates[index + 1] is DateMention { Written.Year: null } && index + 2 < dates.Length && dates[index] is DateMention { Written.Day: not null }
            ? dates[index + 2] as DateMention
            : dates[index + 1] as DateMention;

    /// <summary>Both name a day, or both a month, or both a year.</summary>
    private static bool SayOneThing(CalendarDate first, CalendarDate second) =>
        first.Day is null == second.Day is null && first.Month is null == second.Month is null;

    /// <summary>«بدأ شهر رمضان 1446 هـ في السعودية يوم 1 مارس 2025», "Eid fell on 30 March 2025, the first of Shawwal 1446": a verb says that the one is, or begins with, the other.</summary>
    private static bool FallsOn(SemanticModel model, DateMention first, DateMention second)
    {
        if (second.Tokens.First - first.Tokens.End > MostWordsBetween || model.Article.SentenceOf(first.Tokens.First) is not { } sentence
            || !sentence.Tokens.Contains(second.Tokens) || first.Written.Year is null || second.Written.Year is null
            || first.WrittenEnd is not null || second.WrittenEnd is not null) { return false; }
        for (var i = first.Tokens.End; i < second.Tokens.First; i++)
        {
            if (Statement.Begins(model, i) || model.Terms.Is(i, WordRole.To) || model.Terms.Is(i, WordRole.After)
                || model.Terms.Is(i, WordRole.Before)) { return false; }
        }
        return model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsToVerb), second.Tokens.First),
            DateRole.Falling);
    }

    /// <summary>
    /// "On Sunday 16 June 2024, the tenth day of Dhu al-Hijjah 1445": two days with their years and nothing but a comma between them.
    /// </summary>
    private static bool IsApposition(SemanticModel model, DateMention first, DateMention second)
    {
        var gap = second.Tokens.First - first.Tokens.End;
        return (gap == 0 || gap is 1 or 2 && Statement.IsComma(model, first.Tokens.End)
            && (gap == 1 || model.Terms.Is(first.Tokens.End + 1, WordRole.Article)))
            && first.Written is { Year: not null, Day: not null } && second.Written is { Year: not null, Day: not null };
    }

    private static bool StandSideBySide(SemanticModel model, DateMention first, DateMention second)
    {
        var tokens = model.Article.Tokens;
        if (second.Tokens.First - first.Tokens.End > MostWordsBeside) { return false; }
        if (IsApposition(model, first, second)) { return true; }
        for (var i = first.Tokens.End; i < second.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Equals) || tokens.FirstChar(i) is '(' or '/' or '=' && tokens[i].Length == 1) { return true; }
        }
        return false;
    }
}
