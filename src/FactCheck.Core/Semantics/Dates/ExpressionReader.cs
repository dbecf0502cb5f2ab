using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads dates that are told: the longest of all ways to tell one that begin at a token.</summary>
internal static class ExpressionReader
{
    public static bool TryRead(in TokenWalk walk, int at, out ExpressionReading best)
    {
        best = default;
        if (!walk.Terms.Any(at) && !walk.IsNumber(at)) { return false; }
        Keep(AnchorOf(walk, at), ref best);
        Keep(PartReader.TryRead(walk, at), ref best);
        Keep(NthReader.TryRead(walk, at), ref best);
        Keep(WeekdayExpressionReader.TryRead(walk, at), ref best);
        Keep(RelativePeriodReader.TryRead(walk, at), ref best);
        Keep(SeasonReader.TryRead(walk, at), ref best);
        Keep(CenturyReader.TryRead(walk, at), ref best);
        Keep(HolidayReader.TryRead(walk, at), ref best);
        Keep(ShiftReader.TryRead(walk, at), ref best);
        Keep(WeekReader.TryRead(walk, at), ref best);
        return best.End > at;
    }

    private static void Keep(ExpressionReading? reading, ref ExpressionReading best)
    {
        if (reading is { } found && found.End > best.End) { best = found; }
    }

    /// <summary>«أمس», «الآن».</summary>
    private static ExpressionReading? AnchorOf(in TokenWalk walk, int at)
    {
        if (walk.IsTerm<AnchorTerm>(at, out var anchor, out var hit))
        {
            // «أمس الجمعة»: the day with its name.
            var weekday = WeekdayReader.IsWeekday(walk, hit.Tokens.End, out var name, out var nameHit) && nameHit.Front.Length <= 2;
            return new ExpressionReading(weekday ? nameHit.Tokens.End : hit.Tokens.End, ExpressionReading.Front(hit), ShiftedDay.Days(anchor.Days))
            {
                Anchor = anchor.Days,
                AnchorTokens = hit.Tokens,
                Weekday = weekday ? name.Day : null,
                WeekdayTokens = weekday ? nameHit.Tokens : default,
            };
        }
        return walk.IsTerm<DeicticTerm>(at, out var near, out hit) ? new ExpressionReading(hit.Tokens.End, ExpressionReading.Front(hit), new NowOrNear(near.Steps)) : null;
    }
}
