using System.Collections.Immutable;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads the length of time that a date is told by, unit by unit: «سنة وثلاثة أشهر», "two weeks", "a year and a half", "half a decade".</summary>
internal static class ShiftLength
{
    public static bool TryRead(in TokenWalk walk, int at, out ImmutableArray<(int Count, PeriodUnit Unit)> parts, out int end)
    {
        (parts, end) = ([], at);
        var found = ImmutableArray.CreateBuilder<(int, PeriodUnit)>();
        var next = at;
        while (TryPart(walk, next, found.Count == 0, out var count, out var unit, out var behind))
        {
            if (found.Count > 0 && unit >= found[^1].Item2) { break; }
            var part = count % 1;
            var joined = walk.IsRole(behind, WordRole.And, out var tail);
            if (part == 0 && FractionTail.TryRead(walk, tail, joined, null, out var fraction, out var behindFraction)
                && IsFractionOf(walk, unit, ref behindFraction))
            {
                (part, behind) = (fraction.Min, behindFraction);
            }
            found.Add(((int)count, unit));
            if (part > 0)
            {
                if (Smaller(part, unit) is not { } rest) { return false; }
                found.Add(rest);
            }
            end = behind;
            next = walk.IsRole(end, WordRole.And, out var and) ? and : walk.IsAny(end, "،,") ? end + 1 : end;
        }
        parts = found.ToImmutable();
        return parts.Length > 0;
    }

    /// <summary>«سنة ونصف», «عامين ونصف العام», which says its unit twice; «وربع العاملين» is a quarter of others.</summary>
    private static bool IsFractionOf(in TokenWalk walk, PeriodUnit unit, ref int end)
    {
        if (walk.IsTerm<PeriodTerm>(end, out var again, out var hit) && again.Unit == unit)
        {
            end = hit.Tokens.End;
            return true;
        }
        return !walk.IsWord(end) || !walk.Language.StartsDefinite(walk.Tokens.CharsOf(end)) && !walk.IsRole(end, WordRole.Of, out _);
    }

    /// <summary>A part of a unit in the next smaller one that counts it well enough.</summary>
    private static (int Count, PeriodUnit Unit)? Smaller(decimal part, PeriodUnit unit) => unit switch
    {
        PeriodUnit.Century => ((int)(part * 100), PeriodUnit.Year),
        PeriodUnit.Decade => ((int)(part * 10), PeriodUnit.Year),
        PeriodUnit.Year => ((int)Math.Round(part * 12), PeriodUnit.Month),
        PeriodUnit.Month => ((int)(part * 30), PeriodUnit.Day),
        PeriodUnit.Week => ((int)(part * 7), PeriodUnit.Day),
        _ => null,
    };

    private static bool TryPart(in TokenWalk walk, int at, bool isFirst, out decimal count, out PeriodUnit unit, out int end)
    {
        (count, unit, end) = (0, default, at);
        if (walk.Language.JoinsArticle && walk.IsTerm<PeriodTerm>(at, out var alone, out var aloneHit)
            && (aloneHit.Front.Particles & Particles.Article) == 0 && (isFirst ? aloneHit.Front.Length == 0 : true))
        {
            if (alone.IsPlural && alone.Count <= 1) { return false; }
            if (walk.IsTerm<WeekdayTerm>(aloneHit.Tokens.End, out _, out _) || walk.IsTerm<MonthTerm>(aloneHit.Tokens.End, out _, out _)
                || walk.IsNumber(aloneHit.Tokens.End) || walk.IsTerm<AnchorTerm>(aloneHit.Tokens.End, out _, out _)
                || walk.IsTerm<HolidayTerm>(at, out _, out _)) { return false; }
            if (alone.Unit is PeriodUnit.Quarter or PeriodUnit.Half or PeriodUnit.Weekend) { return false; }
            // «قبل سنة واحدة»
            (count, unit, end) = (Math.Max(1, alone.Count), alone.Unit, OneAlone.IsOne(walk, aloneHit.Tokens.End, out var behindOne)
                ? behindOne
                : aloneHit.Tokens.End);
            return true;
        }
        var indefinite = walk.IsRole(at, WordRole.Indefinite, out var one);
        if (indefinite && walk.IsTerm<PeriodTerm>(one, out var single, out var singleHit)
            && single is { IsPlural: false, Unit: not (PeriodUnit.Half or PeriodUnit.Quarter) })
        {
            // "Half a year" is no year.
            if (walk.IsTerm<NumeralTerm>(at - 1, out var half, out _) && half.Role == NumeralRole.Fraction) { return false; }
            (count, unit, end) = (1, single.Unit, singleHit.Tokens.End);
            return true;
        }
        if (!NumberReader.TrySum(walk, at, out var number) || number.Decimals > 0 || number.Written is <= 0 or > 10_000
            || (isFirst && number.FrontLength > 0)) { return false; }
        var next = number.Written < 1 && walk.IsRole(number.Tokens.End, WordRole.Indefinite, out var whole) ? whole : number.Tokens.End;
        if (!walk.IsTerm<PeriodTerm>(next, out var period, out var hit) || hit.Front.Length > 0
            || period.Unit is PeriodUnit.Half or PeriodUnit.Quarter) { return false; }
        (count, unit, end) = (number.Written, period.Unit, hit.Tokens.End);
        return true;
    }
}
