using System.Globalization;
using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads what may follow a number and make another one of it: "one over twenty", "nine point four", «خمسة فاصلة سبعة».</summary>
internal static class QuotientReader
{
    public static bool TryRead(in TokenWalk walk, in NumberReading first, out NumberReading reading)
    {
        reading = first;
        var end = first.Tokens.End;
        if (walk.IsRole(end, NumberRole.Point, out var behind) && first.Decimals == 0
            && TryDecimals(walk, behind, first.IsDigits, out var digits, out var afterDigits))
        {
            var value = decimal.Parse(Interval.Plain(first.Written) + "." + digits, CultureInfo.InvariantCulture);
            reading = first with
            {
                Tokens = new TokenRange(first.Tokens.First, afterDigits),
                Value = Interval.Exactly(value),
                Written = value,
                Decimals = digits.Length,
            };
            return first.Scale == 1;
        }
        if (!walk.IsRole(end, WordRole.Over, out behind) || !NumberReader.TrySum(walk, behind, out var divisor)) { return false; }
        if (divisor.FrontLength > 0 || divisor.Written <= first.Written || first.Written is < 1 or > 20 || first.IsDigits) { return false; }
        var quotient = first.Written / divisor.Written;
        reading = first with
        {
            Tokens = new TokenRange(first.Tokens.First, divisor.Tokens.End),
            Value = Interval.Exactly(quotient),
            Written = quotient,
        };
        return true;
    }

    /// <summary>The digits behind a spoken point: "nought four" is 04.</summary>
    private static bool TryDecimals(in TokenWalk walk, int at, bool inDigits, out string digits, out int end)
    {
        (digits, end) = ("", at);
        if (inDigits)
        {
            (digits, end) = (walk.IsNumber(at) && walk.Tokens[at].Length <= 6 ? walk.Tokens.CharsOf(at).ToString() : "", at + 1);
            return digits.Length > 0;
        }
        if (NumberReader.TrySum(walk, at, out var number) && number.FrontLength == 0 && number.Written is >= 10 and <= 99)
        {
            (digits, end) = (Interval.Plain(number.Written), number.Tokens.End);
            return true;
        }
        while (digits.Length < 12 && walk.IsTerm<NumeralTerm>(end, out var word, out var hit) && word is { Role: NumeralRole.Unit, NeedsTens: false }
            && hit.Front.Length == 0)
        {
            digits += Interval.Plain(word.Value);
            end = hit.Tokens.End;
        }
        return digits.Length > 0;
    }
}
