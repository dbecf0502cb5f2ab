using System.Globalization;
using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>
/// Reads numbers in digits with all the marks of the press: 1,234.5 and 1.234,5, ١٬٢٣٤٫٥, «102،5», «1 234 567»,
/// the wire form «3ر2», which is 2.3 because it was typed for the eye, and fractions: .75, 2 1/4.
/// </summary>
internal static class DigitReader
{
    private const int MostDigits = 24;

    /// <summary>Groups of three behind the first: a number of more has no value here, and to look for its end at every group would take quadratic time.</summary>
    private const int MostGroups = 10;

    /// <summary>Reads the whole chain of digits and marks at a token. False when the chain is no number: an address, a version, a time.</summary>
    public static bool TryRead(in TokenWalk walk, int at, out NumberReading reading)
    {
        reading = default;
        if (TryPointFirst(walk, at, out reading)) { return true; }
        if (!walk.IsNumber(at)
            || walk.IsAttached(at) && walk.IsAny(at - 1, ".,:٫٬،") && walk.IsAttached(at - 1) && walk.IsNumber(at - 2)) { return false; }
        var end = EndOfChain(walk, at);
        if (walk.Tokens[end - 1].End - walk.Tokens[at].Start > MostDigits) { return false; }
        if (end == at + 3 && walk.IsWord(at + 1)) { return TryWire(walk, at, out reading); }
        if (end > at + 1) { return TryMarked(walk, at, end, out reading); }
        if (!TryInteger(walk, at, out reading)) { return false; }
        if (TryFraction(walk, reading.Tokens.End, out var part, out var behind) && !walk.IsAttached(reading.Tokens.End))
        {
            reading = reading with
            {
                Tokens = new TokenRange(at, behind),
                Value = reading.Value + Interval.Exactly(part),
                Written = reading.Written + part,
            };
        }
        else if (!walk.Language.DayComesFirst && TryFraction(walk, at, out part, out behind))
        {
            reading = reading with { Tokens = new TokenRange(at, behind), Value = Interval.Exactly(part), Written = part };
        }
        return true;
    }

    /// <summary>«.75», «٫٧٧».</summary>
    private static bool TryPointFirst(in TokenWalk walk, int at, out NumberReading reading)
    {
        reading = default;
        if (!walk.IsAny(at, ".٫") || walk.IsAttached(at) || !walk.IsAttached(at + 1) || !walk.IsNumber(at + 1)
            || EndOfChain(walk, at + 1) != at + 2) { return false; }
        return walk.Tokens[at + 1].Length <= MostDigits
            && TryDecimal("0", walk.Tokens.CharsOf(at + 1), at, at + 2, out reading);
    }

    /// <summary>1/4: two small numbers, the lower one a usual one.</summary>
    private static bool TryFraction(in TokenWalk walk, int at, out decimal value, out int end)
    {
        (value, end) = (0, at + 3);
        if (!walk.TryInteger(at, out var part) || !walk.Is(at + 1, '/') || !walk.IsAttached(at + 1) || !walk.IsAttached(at + 2)
            || !walk.TryInteger(at + 2, out var whole)) { return false; }
        if (part >= whole || part == 0 || whole is not (2 or 3 or 4 or 5 or 8 or 10 or 16 or 32) || walk.Tokens.FirstChar(at) == '0'
            || walk.Tokens.FirstChar(at + 2) == '0') { return false; }
        if (walk.IsAttached(end) && walk.IsAny(end, "/-.")) { return false; }
        value = (decimal)part / whole;
        return true;
    }

    private static int EndOfChain(in TokenWalk walk, int at)
    {
        var end = at + 1;
        while (walk.IsAttached(end) && (walk.IsAny(end, ".,:٫٬،") || IsWireMark(walk, end)) && walk.IsAttached(end + 1) && walk.IsNumber(end + 1))
        {
            end += 2;
        }
        return end;
    }

    private static bool IsWireMark(in TokenWalk walk, int at) => walk.Is(at, 'ر');

    private static bool TryWire(in TokenWalk walk, int at, out NumberReading reading) =>
        TryDecimal(walk.Tokens.CharsOf(at + 2), walk.Tokens.CharsOf(at), at, at + 3, out reading);

    private static bool TryInteger(in TokenWalk walk, int at, out NumberReading reading)
    {
        var end = at + 1;
        var digits = walk.Tokens.CharsOf(at);
        // Groups of three with spaces: "1 234 567", «28 000».
        if (digits.Length <= 3 && digits[0] != '0')
        {
            var groups = 0;
            while (groups < MostGroups && walk.IsNumber(end) && walk.Tokens[end].Length == 3 && IsOneSpace(walk, end)) { end++; groups++; }
            var isGrouped = groups > 1 || groups == 1 && (walk.Tokens.CharsOf(end - 1)[1..] is "00" || IsHardSpace(walk, end - 1));
            if (!isGrouped || walk.IsPartOfNumber(end - 1)) { end = at + 1; }
            if (end > at + 1)
            {
                Span<char> joined = stackalloc char[3 * (MostGroups + 1)];
                return TryDecimal(Join(walk, at, end, 1, joined), [], at, end, out reading);
            }
        }
        return TryDecimal(digits, [], at, end, out reading);
    }

    private static bool IsOneSpace(in TokenWalk walk, int at) => walk.Tokens[at].Start - walk.Tokens[at - 1].End == 1;

    private static bool IsHardSpace(in TokenWalk walk, int at)
    {
        var source = walk.Tokens.SpanOf(at).Start - 1;
        return source >= 0 && walk.Tokens.Text.Source.Text[source] is '\u00A0' or '\u202F' or '\u2009';
    }

    private static bool TryMarked(in TokenWalk walk, int at, int end, out NumberReading reading)
    {
        reading = default;
        var marks = (end - at - 1) / 2;
        var (first, last) = (walk.Tokens.FirstChar(at + 1), walk.Tokens.FirstChar(end - 2));
        Span<char> joined = stackalloc char[MostDigits];
        for (var i = at + 1; i < end; i += 2)
        {
            if (walk.Is(i, ':') || IsWireMark(walk, i) || (i < end - 2 && walk.Tokens.FirstChar(i) != first)) { return false; }
        }
        var grouped = first is not '٫' && GroupsOfThree(walk, at, marks > 1 && last != first ? end - 2 : end);
        if (marks > 1)
        {
            if (!grouped) { return false; }
            return last == first ? TryDecimal(Join(walk, at, end, 2, joined), [], at, end, out reading)
                : TryDecimal(Join(walk, at, end - 2, 2, joined), walk.Tokens.CharsOf(end - 1), at, end, out reading);
        }
        var isDecimal = !grouped || MarksDecimals(walk, first, at, end);
        if (!isDecimal) { return TryThousands(walk, first, at, end, out reading); }
        return TryDecimal(walk.Tokens.CharsOf(at), walk.Tokens.CharsOf(end - 1), at, end, out reading);
    }

    /// <summary>One mark before three digits: thousands or decimals? A scale word behind it («1.234 مليار») and the language tell.</summary>
    private static bool MarksDecimals(in TokenWalk walk, char mark, int at, int end)
    {
        if (mark == '٫') { return true; }
        if (mark == '٬') { return false; }
        if (walk.Is(at, '0') || IsRate(walk, at, end)) { return true; }
        if (walk.IsTerm<NumeralTerm>(end, out var scale, out _) && scale.Role == NumeralRole.Scale && scale.Value >= 1_000_000)
        {
            return mark is '.' or '،' or ',';
        }
        if (UnitReader.IsUnit(walk, end, out var unit, out _) && (unit.Scale > 1 || unit.Kind == UnitKind.Percent && mark == '.')) { return true; }
        return mark == '.' && !walk.Language.CommaIsDecimal && !walk.Language.PointMayGroup;
    }

    /// <summary>«1 دولار = 2,250 دينار»: what one of a currency is in another has decimals.</summary>
    private static bool IsRate(in TokenWalk walk, int at, int end) =>
        walk.Is(at - 1, '=') && walk.TryInteger(at - 3, out var one) && one == 1 && UnitReader.IsUnit(walk, at - 2, out var from, out _)
            && from.Kind == UnitKind.Money && UnitReader.IsUnit(walk, end, out var to, out _) && to.Kind == UnitKind.Money;

    /// <summary>1.234 where a point may part thousands: the larger value is meant, the smaller possible.</summary>
    private static bool TryThousands(in TokenWalk walk, char mark, int at, int end, out NumberReading reading)
    {
        Span<char> joined = stackalloc char[MostDigits];
        if (!TryDecimal(Join(walk, at, end, 2, joined), [], at, end, out reading)) { return false; }
        var isSure = mark is '٬' or ',' or '،' || walk.Tokens.CharsOf(end - 1) is "000";
        if (!isSure) { reading = reading with { Value = new Interval(reading.Written / 1_000, reading.Written) }; }
        return true;
    }

    private static bool GroupsOfThree(in TokenWalk walk, int at, int end)
    {
        if (walk.Tokens[at].Length > 3) { return false; }
        for (var i = at + 2; i < end; i += 2)
        {
            if (walk.Tokens[i].Length != 3) { return false; }
        }
        return true;
    }

    /// <summary>The digits of every token, or of every other one, of a stretch.</summary>
    private static ReadOnlySpan<char> Join(in TokenWalk walk, int at, int end, int step, Span<char> joined)
    {
        var length = 0;
        for (var i = at; i < end; i += step)
        {
            var digits = walk.Tokens.CharsOf(i);
            digits.CopyTo(joined[length..]);
            length += digits.Length;
        }
        return joined[..length];
    }

    private static bool TryDecimal(ReadOnlySpan<char> whole, ReadOnlySpan<char> decimals, int at, int end, out NumberReading reading)
    {
        reading = default;
        Span<char> text = stackalloc char[(2 * MostDigits) + 1];
        if (decimals.Length > 0)
        {
            if (whole.Length + 1 + decimals.Length > text.Length) { return false; }
            whole.CopyTo(text);
            text[whole.Length] = '.';
            decimals.CopyTo(text[(whole.Length + 1)..]);
            text = text[..(whole.Length + 1 + decimals.Length)];
        }
        if (!decimal.TryParse(decimals.Length > 0
            ? text
            : whole, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) { return false; }
        reading = new NumberReading(new TokenRange(at, end), 0, Interval.Exactly(value))
        {
            Written = value,
            Decimals = decimals.Length,
            Scale = 1,
            IsDigits = true,
        };
        return true;
    }
}
