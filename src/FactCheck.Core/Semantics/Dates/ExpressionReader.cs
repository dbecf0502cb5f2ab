using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads dates that are told: the longest of all ways to tell one that begin at a token.</summary>
internal static class ExpressionReader
{
    /// <summary>The words of the calendar: behind a number or an order that begins a date, one of them follows.</summary>
    private const TermKinds Calendar = TermKinds.Period | TermKinds.Weekday | TermKinds.Direction | TermKinds.Anchor | TermKinds.Part | TermKinds.NamedStretch;

    private const TermKinds Openings = Calendar | TermKinds.Shift;

    /// <summary>No number that tells a date is longer than this.</summary>
    private const int MostWordsToCalendar = 24;

    public static bool TryRead(in TokenWalk walk, int at, out ExpressionReading best)
    {
        best = default;
        var kinds = walk.Terms.KindsAt(at);
        var isArticle = walk.IsArticle(at);
        if ((kinds & Openings) == 0 && !isArticle && !walk.HasAhead(at + 1, MostWordsToCalendar, Calendar))
        {
            if (walk.IsNumber(at)) { Keep(CenturyReader.TryDecadeInDigits(walk, at), ref best); }
            Keep(NthReader.QuarterSign(walk, at), ref best);
            return best.End > at;
        }
        if ((kinds & TermKinds.Anchor) != 0) { Keep(AnchorOf(walk, at), ref best); }
        if ((kinds & TermKinds.Part) != 0) { Keep(PartReader.TryRead(walk, at), ref best); }
        if ((kinds & (TermKinds.Ordinal | TermKinds.Numeral | TermKinds.Part | TermKinds.Direction | TermKinds.Period | TermKinds.Weekday)) != 0
            || isArticle || walk.IsNumber(at) || walk.IsAny(at, "QHqh"))
        {
            Keep(NthReader.TryRead(walk, at), ref best);
        }
        if ((kinds & (TermKinds.Weekday | TermKinds.Direction | TermKinds.Period)) != 0)
        {
            Keep(WeekdayExpressionReader.TryRead(walk, at), ref best);
        }
        if ((kinds & (TermKinds.Period | TermKinds.Direction | TermKinds.Part | TermKinds.Numeral)) != 0 || isArticle || walk.IsNumber(at))
        {
            Keep(RelativePeriodReader.TryRead(walk, at), ref best);
        }
        if ((kinds & (TermKinds.NamedStretch | TermKinds.Direction)) != 0)
        {
            Keep(SeasonReader.TryRead(walk, at), ref best);
            Keep(HolidayReader.TryRead(walk, at), ref best);
        }
        if ((kinds & (TermKinds.NamedStretch | TermKinds.Direction)) != 0 || walk.IsNumber(at))
        {
            Keep(FiscalYearReader.TryRead(walk, at), ref best);
        }
        if ((kinds & (TermKinds.NamedStretch | TermKinds.Period | TermKinds.Ordinal | TermKinds.Numeral)) != 0 || isArticle || walk.IsNumber(at))
        {
            Keep(CenturyReader.TryRead(walk, at), ref best);
        }
        if ((kinds & (TermKinds.Shift | TermKinds.Numeral | TermKinds.Period | TermKinds.Opening)) != 0 || walk.IsNumber(at))
        {
            Keep(ShiftReader.TryRead(walk, at), ref best);
        }
        if ((kinds & TermKinds.Period) != 0 || isArticle) { Keep(WeekReader.TryRead(walk, at), ref best); }
        return best.End > at;
    }

    private static void Keep(ExpressionReading? reading, ref ExpressionReading best)
    {
        if (reading is { } found && found.End > best.End) { best = found; }
    }

    /// <summary>«ذلك اليوم», «على مدار اليوم», «اليوم الثاني من المؤتمر», «إلى غاية اليوم 16 أكتوبر».</summary>
    private static bool IsAnotherDay(in TokenWalk walk, int at, int end)
    {
        if (walk.IsRole(at - 1, WordRole.Distal, out _) || walk.IsRole(at - 1, WordRole.Throughout, out _)) { return true; }
        if (walk.IsTerm<OrdinalTerm>(end, out _, out var order) && (order.Front.Particles & Particles.Article) != 0
            && !walk.IsTerm<WeekdayTerm>(end, out _, out _)) { return true; }
        // «في اليوم», «خلال اليوم» are of any day.
        if (walk.IsRole(at - 1, DateRole.WithinDay, out _) && !walk.IsNumber(end) && !walk.IsTerm<WeekdayTerm>(end, out _, out _)) { return true; }
        return walk.IsNumber(end) && WeekdayReader.IsDayItself(walk, at) && DateReader.ReadBare(walk, end) is { Day: not null };
    }

    /// <summary>«قناة "روسيا اليوم"», "USA Today".</summary>
    private static bool EndsName(in TokenWalk walk, int at, int end) => walk.Language.JoinsArticle
        ? walk.IsAny(end, "\"”»") && walk.IsAttached(end) && (walk.IsAny(at - 1, "\"“«") || walk.IsWord(at - 1) && walk.IsAny(at - 2, "\"“«"))
        : walk.IsWord(at - 1) && char.IsAsciiLetterUpper(walk.Tokens.FirstChar(at)) && char.IsAsciiLetterUpper(walk.Tokens.FirstChar(at - 1))
            && !walk.Terms.Any(at - 1);

    /// <summary>«أمس», «الآن».</summary>
    private static ExpressionReading? AnchorOf(in TokenWalk walk, int at)
    {
        if (walk.IsTerm<AnchorTerm>(at, out var anchor, out var hit))
        {
            // «اليوم العالمي للمرأة» is a day's name.
            if (EndsName(walk, at, hit.Tokens.End)) { return null; }
            if (anchor.Days == 0 && (walk.IsRole(hit.Tokens.End, DateRole.DayName, out _) || IsAnotherDay(walk, at, hit.Tokens.End))) { return null; }
            // «أمس الجمعة»: the day with its name.
            var weekday = WeekdayReader.IsWeekday(walk, hit.Tokens.End, out var name, out var nameHit) && nameHit.Front.Length <= 2
                || WeekdayReader.IsApposed(walk, hit.Tokens.End, out name, out nameHit);
            return new ExpressionReading(weekday ? nameHit.Tokens.End : hit.Tokens.End, ExpressionReading.Front(hit), ShiftedDay.Days(anchor.Days))
            {
                Anchor = anchor.Days,
                AnchorTokens = hit.Tokens,
                Weekday = weekday ? name.Day : null,
                WeekdayTokens = weekday ? nameHit.Tokens : default,
            };
        }
        if (walk.IsWord(at) && walk.Language.IsNameLikeTime(walk.Tokens.CharsOf(at))) { return null; }
        return walk.IsTerm<DeicticTerm>(at, out var near, out hit)
            ? new ExpressionReading(hit.Tokens.End, ExpressionReading.Front(hit), new NowOrNear(near.Steps))
            : null;
    }
}
