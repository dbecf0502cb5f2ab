using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads numbers in digits, in words, and in both: «20 مليونًا و300 ألف», "two hundred and five", «سالب خمسة», "one over twenty".</summary>
internal static class NumberReader
{
    /// <summary>No number is written in more parts than this; what goes on is a pile of number words, which must not be read again from each of them.</summary>
    private const int MostParts = 48;

    /// <summary>The longest number that begins at a token.</summary>
    public static bool TryRead(in TokenWalk walk, int at, out NumberReading reading)
    {
        var negative = walk.IsRole(at, WordRole.Minus, out var number) && walk.Tokens[at].Kind == TokenKind.Word;
        if (!TrySum(walk, negative ? number : at, out reading)) { return false; }
        if (QuotientReader.TryRead(walk, reading, out var quotient)) { reading = quotient; }
        if (negative) { reading = reading.Negated() with { Tokens = new TokenRange(at, reading.Tokens.End), FrontLength = 0 }; }
        return true;
    }

    /// <summary>A number without sign and division.</summary>
    public static bool TrySum(in TokenWalk walk, int at, out NumberReading reading)
    {
        if (!walk.Has(at))
        {
            reading = default;
            return false;
        }
        if (!walk.Numbers.TryGet(at, out reading))
        {
            if (!TryAdd(walk, at, out reading)) { reading = default; }
            walk.Numbers.Remember(at, reading);
        }
        return reading.Tokens.Count > 0;
    }

    private static bool TryAdd(in TokenWalk walk, int at, out NumberReading reading)
    {
        reading = default;
        var sum = default(NumberSum);
        var (front, decimals, allDigits, next) = (0, 0, true, at);
        var kept = sum;
        var end = at;
        var isDefinite = false;
        for (var parts = 0; parts < MostParts; parts++)
        {
            var (joined, behind) = Joint(walk, next, sum);
            if (sum.HasValue && FractionTail.TryRead(walk, behind, joined, sum.EndsInScale ? sum.Scale : 1, out var part, out var afterPart)
                && sum.TryFraction(part))
            {
                next = afterPart;
                allDigits = false;
            }
            else if (DigitReader.TryRead(walk, behind, out var digits))
            {
                if ((joined && !CanJoin(walk, behind, sum)) || !sum.TryDigits(digits.Value)) { break; }
                if (end == at) { decimals = digits.Decimals; reading = digits; }
                next = digits.Tokens.End;
                if (!joined && ScaleLetter.TryRead(walk, next) is { } letter && sum.TryWord(letter, false)) { (next, allDigits) = (next + 1, false); }
            }
            else if (TryWord(walk, behind, joined, isDefinite, ref sum, out var hit))
            {
                if (next == at) { (front, isDefinite) = (hit.Front.Length, (hit.Front.Particles & Particles.Article) != 0); }
                allDigits = false;
                next = hit.Tokens.End;
            }
            else { break; }
            if (!sum.IsOpen) { (kept, end) = (sum, next); }
        }
        if (end == at || LoneWords.Is(walk, at, end)) { return false; }
        if (allDigits) { return true; }
        if (end == at + 1 && IsDualBeforeNoun(walk, at, kept)) { kept.Double(); }
        reading = new NumberReading(new TokenRange(at, end), front, kept.Value)
        {
            Written = kept.Value.Min,
            Decimals = decimals,
            Scale = kept.Scale,
            Multiplier = kept.Scales == 1 ? kept.Multiplier : null,
            ScaleIsPlural = kept.ScaleIsPlural,
            NeedsUnit = LoneWords.NeedUnit(walk, at, end),
        };
        return true;
    }

    /// <summary>The best meaning of a word as the next part of a sum: the longest, and of those the one without a particle.</summary>
    private static bool TryWord(in TokenWalk walk, int at, bool joined, bool isDefinite, ref NumberSum sum, out TermHit best)
    {
        best = default;
        var found = false;
        var longest = sum;
        foreach (var hit in walk.Has(at) ? walk.Terms.At(at) : [])
        {
            if (hit.Term is not NumeralTerm numeral || hit.Tokens.End > walk.Range.End) { continue; }
            if (found
                && (hit.Tokens.End < best.Tokens.End || hit.Tokens.End == best.Tokens.End && hit.Front.Length >= best.Front.Length)) { continue; }
            // A fraction that "and" leads to is no word of the sum by itself: see FractionTail.
            if (numeral.Role == NumeralRole.Fraction && sum.HasValue && (joined || (hit.Front.Particles & Particles.Conjunction) != 0)) { continue; }
            if (numeral.NeedsWhole && (sum.HasValue || LoneWords.CountsBehind(walk, at, hit)
                || !walk.Language.StartsDefinite(walk.IsWord(hit.Tokens.End) ? walk.Tokens.CharsOf(hit.Tokens.End) : []))) { continue; }
            // «الخمسة والعشرون», «المئتان والعشرة» have the article twice.
            if (sum.HasValue && (hit.Front.Particles & (Particles.Preposition | Particles.Article)) != 0
                && !(isDefinite && numeral.Role is NumeralRole.Tens or NumeralRole.Ten or NumeralRole.Unit
                    && (hit.Front.Particles & Particles.Preposition) == 0)) { continue; }
            // «الاثنين» is Monday, «الثاني» the second; «الاثنا عشر», «الاثنين والعشرين» count.
            if (numeral is { Role: NumeralRole.Unit, Value: 2 } && (hit.Front.Particles & Particles.Article) != 0
                && !LeadsToTens(walk, hit.Tokens.End)) { continue; }
            var next = sum;
            if (!next.TryWord(numeral, joined || (hit.Front.Particles & Particles.Conjunction) != 0 && sum.HasValue)) { continue; }
            (best, longest, found) = (hit, next, true);
        }
        if (found) { sum = longest; }
        return found;
    }

    /// <summary>«عشر», «والعشرين», which make a unit before them a number whatever else it may be.</summary>
    public static bool LeadsToTens(in TokenWalk walk, int at) => walk.IsTerm<NumeralTerm>(at, out var tens, out var hit)
        && (tens.Role == NumeralRole.Ten && hit.Front.Length == 0
        || tens.Role == NumeralRole.Tens
        && (hit.Front.Particles & (Particles.Article | Particles.Conjunction)) == (Particles.Article | Particles.Conjunction));

    /// <summary>«ألفا متفرج» are two thousand: behind one thousand in the accusative, which is written alike, no noun can stand.</summary>
    private static bool IsDualBeforeNoun(in TokenWalk walk, int at, in NumberSum sum) =>
        sum is { Scale: > 1, Multiplier: null } && walk.Language.JoinsArticle && walk.Tokens.CharsOf(at)[^1] == 'ا'
            && !walk.IsTerm<NumeralTerm>(at - 1, out _, out _) && !walk.IsNumber(at - 1)
        && (walk.IsTerm<UnitTerm>(at + 1, out _, out var unit) && unit.Front.Length == 0
        || walk.IsWord(at + 1) && walk.Language.CanBeCounted(walk.Tokens.CharsOf(at + 1), 1_000));

    /// <summary>Whether "and" or a hyphen leads to the token behind it.</summary>
    private static (bool Joined, int Next) Joint(in TokenWalk walk, int at, in NumberSum sum)
    {
        if (!sum.HasValue) { return (false, at); }
        // "Half a million".
        if (sum.IsFraction && walk.IsRole(at, WordRole.Indefinite, out var scale) && walk.IsTerm<NumeralTerm>(scale, out var word, out _)
            && word.Role is NumeralRole.Scale or NumeralRole.Group) { return (false, scale); }
        // "A quarter of a million".
        if (sum.IsFraction && !walk.Language.JoinsArticle && walk.IsRole(at, WordRole.Of, out var of)
            && walk.IsRole(of, WordRole.Indefinite, out var whole) && walk.IsTerm<NumeralTerm>(whole, out var large, out _)
            && large.Role == NumeralRole.Scale) { return (false, whole); }
        if (walk.Is(at, '-') && walk.IsAttached(at) && walk.IsAttached(at + 1) && walk.IsWord(at + 1)
            // "Twenty-five", "a 13-million-euro fund"
            && (walk.IsWord(at - 1) || walk.IsNumber(at - 1) && walk.IsTerm<NumeralTerm>(at + 1, out var behind, out _) && behind.Role == NumeralRole.Scale))
        {
            // "Two-and-a-half".
            return walk.IsRole(at + 1, WordRole.And, out var and) && walk.Is(and, '-') && walk.IsAttached(and) ? (true, and + 1) : (false, at + 1);
        }
        return walk.Terms.Is(at, WordRole.And, out var hit) && walk.Has(at) && hit.Front.Length == 0 ? (true, hit.Tokens.End) : (false, at);
    }

    /// <summary>Digits behind "and" belong to the number only when a smaller scale, or nothing larger, follows: «5 ملايين و300 ألف».</summary>
    private static bool CanJoin(in TokenWalk walk, int at, in NumberSum sum)
    {
        if (!sum.EndsInScale || !DigitReader.TryRead(walk, at, out var digits) || !digits.IsDigits) { return false; }
        if (walk.IsTerm<NumeralTerm>(digits.Tokens.End, out var scale, out _) && scale.Role == NumeralRole.Scale) { return scale.Value < sum.Scale; }
        return sum.Scale == 1_000 && digits.Value.Max < 1_000 && digits.Decimals == 0
            && (walk.IsAttached(at) || walk.Language.JoinsArticle && walk.Tokens[at].Length == 3 && digits.Tokens.Count == 1);
    }
}
