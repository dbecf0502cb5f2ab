using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads numbers in digits, in words, and in both: «20 مليونًا و300 ألف», "two hundred and five".</summary>
internal static class NumberReader
{
    /// <summary>The longest number that begins at a token.</summary>
    public static bool TryRead(in TokenWalk walk, int at, out NumberReading reading)
    {
        reading = default;
        var sum = default(NumberSum);
        var (front, decimals, allDigits, next) = (0, 0, true, at);
        var kept = sum;
        var end = at;
        while (true)
        {
            var (joined, behind) = Joint(walk, next, sum.HasValue);
            if (joined && !CanJoin(walk, behind, sum)) { break; }
            if (DigitReader.TryRead(walk, behind, out var digits))
            {
                if (!sum.TryDigits(digits.Value)) { break; }
                if (end == at) { decimals = digits.Decimals; reading = digits; }
                next = digits.Tokens.End;
            }
            else if (TryWord(walk, behind, joined, ref sum, out var hit))
            {
                if (end == at) { front = hit.Front.Length; }
                allDigits = false;
                next = SkipRepeatedScale(walk, hit);
            }
            else { break; }
            (kept, end) = (sum, next);
        }
        if (end == at || IsLoneWord(walk, at, end)) { return false; }
        if (allDigits) { return true; }
        reading = new NumberReading(new TokenRange(at, end), front, kept.Value)
        {
            Written = kept.Value.Middle,
            Decimals = decimals,
            Scale = kept.Scale,
            Multiplier = kept.Scales == 1 ? kept.Multiplier : null,
            ScaleIsPlural = kept.ScaleIsPlural,
        };
        if (kept.Value.IsExact) { reading = reading with { Written = kept.Value.Min }; }
        return true;
    }

    private static bool TryWord(in TokenWalk walk, int at, bool joined, ref NumberSum sum, out TermHit best)
    {
        best = default;
        NumeralTerm? word = null;
        foreach (var hit in walk.Has(at) ? walk.Terms.At(at) : [])
        {
            if (hit.Term is not NumeralTerm numeral || hit.Tokens.End < best.Tokens.End || hit.Tokens.End > walk.Range.End) { continue; }
            if (sum.HasValue && (hit.Front.Particles & (Particles.Preposition | Particles.Article)) != 0) { continue; }
            (best, word) = (hit, numeral);
        }
        if (word is null) { return false; }
        // «الاثنين» is Monday, «الثاني» the second.
        if (word is { Role: NumeralRole.Unit, Value: 2 } && (best.Front.Particles & Particles.Article) != 0) { return false; }
        var next = sum;
        if (!next.TryWord(word, joined || (best.Front.Particles & Particles.Conjunction) != 0 && sum.HasValue)) { return false; }
        sum = next;
        return true;
    }

    /// <summary>Whether "and" or a hyphen leads to the token behind it.</summary>
    private static (bool Joined, int Next) Joint(in TokenWalk walk, int at, bool inside)
    {
        if (!inside) { return (false, at); }
        if (walk.Is(at, '-') && walk.IsAttached(at) && walk.IsAttached(at + 1) && walk.IsWord(at - 1) && walk.IsWord(at + 1)) { return (false, at + 1); }
        return walk.Terms.Is(at, WordRole.And, out var hit) && walk.Has(at) && hit.Front.Length == 0 ? (true, hit.Tokens.End) : (false, at);
    }

    /// <summary>Digits behind "and" belong to the number only when a smaller scale, or nothing larger, follows: «5 ملايين و300 ألف».</summary>
    private static bool CanJoin(in TokenWalk walk, int at, in NumberSum sum)
    {
        if (!walk.IsNumber(at)) { return true; }
        return sum.EndsInScale && DigitReader.TryRead(walk, at, out var digits) && digits.IsDigits
            && (walk.IsTerm<NumeralTerm>(digits.Tokens.End, out var scale, out _) && scale.Role == NumeralRole.Scale ? scale.Value < sum.Scale : sum.Scale == 1_000 && digits.Value.Max < 1_000 && digits.Decimals == 0 && walk.IsAttached(at));
    }

    /// <summary>«مليون ونصف المليون» says its scale twice.</summary>
    private static int SkipRepeatedScale(in TokenWalk walk, in TermHit hit)
    {
        var next = hit.Tokens.End;
        if (hit.Term is NumeralTerm { Role: NumeralRole.Fraction } && (hit.Front.Particles & Particles.Conjunction) != 0
            && walk.IsTerm<NumeralTerm>(next, out var scale, out var again) && scale.Role == NumeralRole.Scale && (again.Front.Particles & Particles.Article) != 0)
        {
            return again.Tokens.End;
        }
        return next;
    }

    /// <summary>Words that are numbers only in company: «ألف», «آلاف», «نصف», "second", "one".</summary>
    private static bool IsLoneWord(in TokenWalk walk, int at, int end)
    {
        if (end > at + 1 || walk.IsNumber(at)) { return false; }
        foreach (var hit in walk.Terms.At(at))
        {
            if (hit.Tokens.End == end && hit.Term is NumeralTerm numeral)
            {
                if (numeral.IsPlural) { return true; }
                if (numeral.Role is NumeralRole.Fraction && !walk.IsTerm<UnitTerm>(end, out _, out _)) { return true; }
            }
        }
        return false;
    }
}
