using System.Globalization;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads a part of the day that is a time because its day stands beside it or it stands for itself: «مساء أمس», «في المساء», «الليلة الماضية», "Tuesday night".</summary>
internal static class DayPartReader
{
    /// <summary>The time, with its day where that is known.</summary>
    public static TimeMention? TryRead(in TokenWalk walk, in ClockReading clock, TakenTokens taken, DateOnly? published)
    {
        var part = clock.Part!;
        // «برصاصة في الظهر» is in the back.
        if (walk.IsRole(clock.First, WordRole.In, out _)
            && (walk.IsRole(clock.First - 1, DateRole.Wound, out _) || walk.IsRole(clock.First - 2, DateRole.Wound, out _))) { return null; }
        if (taken.MentionAt(clock.End) is DateMention day && day.Tokens.First == clock.End)
        {
            var span = walk.Tokens.SpanOf(clock.First).Union(day.Span);
            if (clock.FrontLength > 0) { span = TextSpan.FromBounds(span.Start + clock.FrontLength, span.End); }
            return new TimeMention(new TokenRange(clock.First, day.Tokens.End), span, On(day, clock, published));
        }
        if (!walk.Language.JoinsArticle && DayBeside(walk, clock, taken, published) is { } beside) { return beside; }
        var isTonight = IsTonight(walk, clock.First) || IsTonight(walk, clock.End - 1);
        if (isTonight && walk.IsTerm<DirectionTerm>(clock.End, out var direction, out var behind) && !direction.IsDemonstrative)
        {
            return TimeFinder.Build(walk, clock.First, behind.Tokens.End, clock.FrontLength,
                published is { } today ? part.On(direction.Steps < 0 ? today.AddDays(-1) : today) : clock.ToIso());
        }
        var standsAlone = part.IsPoint || ClockReader.IsOne(walk, clock.First - 1) || clock.End > clock.First + 1
            || walk.Tokens[clock.First].Length > 4
            && (walk.IsRole(clock.First, DateRole.NightWord, out _) || !walk.Language.JoinsArticle)
            && walk.IsTerm<AnchorTerm>(clock.First, out _, out _) is false && isTonight;
        // «الليلة الفاصلة بين 8 و9 جانفي» is none of these.
        if (walk.Language.JoinsArticle && isTonight && walk.IsWord(clock.End)
            && walk.Language.StartsDefinite(walk.Tokens.CharsOf(clock.End))) { return null; }
        if (!standsAlone) { return null; }
        return TimeFinder.Build(walk, clock.First, clock.End, clock.FrontLength,
            isTonight && published is { } evening && (!walk.Language.JoinsArticle || SentenceTense.LooksAhead(walk, clock.First))
            ? part.On(evening)
            : clock.ToIso());
    }

    /// <summary>"Tuesday night", "the morning of 4 August".</summary>
    private static TimeMention? DayBeside(in TokenWalk walk, in ClockReading clock, TakenTokens taken, DateOnly? published)
    {
        var of = walk.IsRole(clock.End, WordRole.Of, out var behind) && taken.MentionAt(behind) is DateMention next
            && next.Tokens.First == behind && TimeFinder.IsDay(next) ? next : null;
        var day = of ?? (taken.MentionAt(clock.First - 1) is DateMention before && before.Tokens.End == clock.First && TimeFinder.IsDay(before)
            && walk.Has(before.Tokens.First) ? before : null);
        if (day is null) { return null; }
        var tokens = new TokenRange(Math.Min(day.Tokens.First, clock.First), Math.Max(day.Tokens.End, clock.End));
        return new TimeMention(tokens, walk.Tokens.SpanOf(tokens.First, tokens.End), On(day, clock, published));
    }

    /// <summary>A part of a day; «صباح اليوم 28 أوت» is of the day of publication though it tells no year.</summary>
    private static string On(DateMention day, in ClockReading clock, DateOnly? published)
    {
        if (DateOnly.TryParseExact(day.Edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var single))
        {
            return clock.Part!.On(single);
        }
        return day.Anchor is { } steps && published?.AddDays(steps) is { } told && day.Days.Alternatives.Contains(DateRange.Of(told)) ? clock.Part!.On(told) : clock.ToIso();
    }

    /// <summary>«الليلة» and "tonight" are a time by themselves; other parts of the day in one word are not.</summary>
    private static bool IsTonight(in TokenWalk walk, int at) => walk.Terms.IsBare(at, DateRole.Tonight);
}
