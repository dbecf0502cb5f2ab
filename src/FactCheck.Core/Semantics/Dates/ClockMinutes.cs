using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads the minutes behind an hour: «والنصف», «إلا ربعًا», «وثلاث وعشرون دقيقة», "seven thirty".</summary>
internal static class ClockMinutes
{
    /// <summary>Takes in the minutes, if any; always true, so that it closes the reading of an hour.</summary>
    public static bool Read(in TokenWalk walk, ref ClockReading reading)
    {
        var at = reading.End;
        if (walk.IsRole(at, DateRole.Less, out var less) && walk.Language.JoinsArticle)
        {
            if (FractionTail.TryLess(walk, at, out var fraction, out var end))
            {
                (reading.Minute, reading.End) = (-(int)Math.Round(fraction * 60), end);
            }
            else if (TryFraction(walk, less, out var part, out end) || TryNumber(walk, less, out part, out end))
            {
                (reading.Minute, reading.End) = (-part, end);
            }
            return true;
        }
        var joined = walk.IsRole(at, WordRole.And, out var behind) && walk.Tokens[at].Length == 1;
        var next = joined ? behind : at;
        if (TryFraction(walk, next, out var minutes, out var afterFraction) && (joined || HasAnd(walk, next)))
        {
            (reading.Minute, reading.End) = (minutes, afterFraction);
        }
        else if (TryNumber(walk, next, out minutes, out var afterNumber)
            && (joined && IsMinutes(walk, afterNumber) || HasAnd(walk, next)
            || !walk.Language.JoinsArticle && !walk.IsNumber(at)
            && (minutes >= 10 && walk.IsTerm<DayPartTerm>(afterNumber, out _, out _) || IsSpoken(walk, reading, afterNumber))))
        {
            (reading.Minute, reading.End) = (minutes, afterNumber);
        }
        return true;
    }

    /// <summary>"At seven thirty", "in the evening five thirty": an hour in words that is led in, and nothing that the number could count.</summary>
    private static bool IsSpoken(in TokenWalk walk, in ClockReading reading, int end)
    {
        var hour = reading.End - 1;
        return walk.IsWord(hour) && (walk.IsRole(hour - 1, WordRole.At, out _) || hour > reading.First) && !walk.IsWord(end)
            && !walk.IsAny(end, "%-–/$€£");
    }

    private static bool HasAnd(in TokenWalk walk, int at)
    {
        foreach (var hit in walk.Has(at) ? walk.Terms.At(at) : [])
        {
            if (hit.Term is NumeralTerm numeral && (hit.Front.Particles & Particles.Conjunction) != 0
                && (numeral.Role == NumeralRole.Fraction || (hit.Front.Particles & Particles.Article) == 0)) { return true; }
        }
        return false;
    }

    private static bool IsMinutes(in TokenWalk walk, int end) =>
        UnitReader.IsUnit(walk, end - 1, out var unit, out _) && unit.Time == DurationUnit.Minute;

    private static bool TryFraction(in TokenWalk walk, int at, out int minutes, out int end)
    {
        (minutes, end) = (0, at);
        foreach (var hit in walk.Has(at) ? walk.Terms.At(at) : [])
        {
            if (hit.Term is NumeralTerm { Role: NumeralRole.Fraction, NeedsWhole: false, IsPlural: false } fraction && hit.Tokens.End > end)
            {
                (minutes, end) = ((int)Math.Round(fraction.Value * 60), hit.Tokens.End);
            }
        }
        if (end == at && NumberReader.TrySum(walk, at, out var number) && number.Written is > 0 and < 1)
        {
            (minutes, end) = ((int)(number.Written * 60), number.Tokens.End);
        }
        return end > at;
    }

    private static bool TryNumber(in TokenWalk walk, int at, out int minutes, out int end)
    {
        (minutes, end) = (0, at);
        if (!NumberReader.TrySum(walk, at, out var number) || number.Decimals > 0 || number.Written is not (>= 1 and <= 59)
            || !number.Value.IsExact) { return false; }
        (minutes, end) = ((int)number.Written, number.Tokens.End);
        if (!UnitReader.IsUnit(walk, end, out var unit, out var hit)) { return true; }
        if (unit.Time != DurationUnit.Minute) { return false; }
        end = hit.Tokens.End;
        return true;
    }
}
