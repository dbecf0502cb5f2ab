using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads one time of day: 14:30, «الساعة الثالثة والنصف عصرًا», «مساء 7», "half past seven", "3 pm", «منتصف الليل».</summary>
internal static class ClockReader
{
    public static bool TryRead(in TokenWalk walk, int at, out ClockReading reading)
    {
        reading = new ClockReading(at, at) { Zone = "" };
        var next = at;
        var called = walk.IsRole(at, DateRole.Clock, out var behind) && walk.Tokens[behind - 1].Length > 1 && walk.Language.JoinsArticle;
        if (called)
        {
            next = behind;
            reading.FrontLength = walk.Terms.Is(at, DateRole.Clock, out var clock) ? clock.Front.Length : 0;
            // «الساعة الـ10».
            if (walk.IsWord(next) && walk.IsAttached(next + 1) && walk.IsNumber(next + 1) && walk.IsRole(next, WordRole.Article, out _)) { next++; }
        }
        var leads = walk.IsTerm<DayPartTerm>(at, out var before, out var partHit) && !called && !before.NeedsHour;
        if (leads)
        {
            reading.FrontLength = ExpressionReading.Front(partHit);
            next = partHit.Tokens.End;
            // «ضرب المغرب في 8 سبتمبر»
            if (walk.IsRole(next, WordRole.At, out var on) && walk.IsNumber(on) && !walk.IsTerm<MonthTerm>(on + 1, out _, out _)) { next = on; }
            if (walk.IsRole(next, DateRole.Clock, out var named) && walk.Language.JoinsArticle) { next = named; }
        }
        else { before = null; }
        // «لليلة الثانية» is the second of several.
        if (!TryHour(walk, next, called, ref reading)
            || before is not null && !walk.IsNumber(next) && partHit.Tokens.Count == 1
            && (partHit.Front.Particles & (Particles.Article | Particles.Preposition)) != 0)
        {
            (reading.Hour, reading.Minute, reading.Second) = (null, 0, null);
            if (before is null) { return false; }
            (reading.End, reading.Part, reading.IsSure) = (partHit.Tokens.End, before, before.IsPoint);
            return true;
        }
        ReadBehind(walk, ref reading);
        if (before is not null && reading.Part is { NeedsHour: false }) { return false; } // «أذان الفجر الساعة 4:50 صباحا»
        if (reading.Part is null) { reading.Part = before; }
        reading.IsSure |= called || reading.Part is not null;
        if (reading.Hour is null or < 0 or > 24 || reading.IsSure is false && reading.Second is null) { return reading.Hour is not null and <= 24; }
        return true;
    }

    private static bool TryHour(in TokenWalk walk, int at, bool called, ref ClockReading reading)
    {
        var plain = reading;
        if (TryPast(walk, at, ref reading)) { return true; }
        reading = plain;
        if (walk.TryInteger(at, out var hour)) { return TryDigits(walk, at, hour, ref reading); }
        // T12:34:20
        if (walk.Is(at, 'T') && walk.IsAttached(at + 1) && walk.TryInteger(at + 1, out hour)
            && walk.Is(at + 2, ':')) { return TryDigits(walk, at + 1, hour, ref reading); }
        return TryHourWord(walk, at, called, ref reading) && ClockMinutes.Read(walk, ref reading);
    }

    private static bool TryDigits(in TokenWalk walk, int at, int hour, ref ClockReading reading)
    {
        if (walk.IsAttached(at) && walk.IsAny(at - 1, ".,:/-–") && walk.IsAttached(at - 1) && walk.IsNumber(at - 2)
            && !IsSecondOfTwo(walk, at)) { return false; }
        (reading.End, reading.Hour) = (at + 1, hour);
        // «الساعة 6» and "6:30" are of twelve, 06:30, 12 and «الساعة 6:30» of 24.
        reading.IsOfTwelve = walk.Tokens.FirstChar(at) != '0' && hour != 12 && !(walk.Language.JoinsArticle && walk.IsAny(at + 1, ".:"));
        if (walk.Tokens[at].Length is 3 or 4)
        {
            // «1140 صباحًا»
            if (hour % 100 > 59 || hour > 2400
                || !IsZone(walk, at)
                && (!walk.IsTerm<DayPartTerm>(at + 1, out var part, out _) || part.NeedsHour && walk.Language.JoinsArticle)) { return false; }
            (reading.Hour, reading.Minute) = (hour / 100, hour % 100);
            return true;
        }
        if (walk.Tokens[at].Length > 2 || hour > 24) { return false; }
        if (TryPart(walk, at + 1, ":", out var minute)
            || TryPart(walk, at + 1, ".", out minute)
            && (walk.IsTerm<DayPartTerm>(at + 3, out _, out _) || walk.IsRole(at - 1, DateRole.Clock, out _) || IsRepeated(walk, at)))
        {
            (reading.Minute, reading.End, reading.IsSure) = (minute, at + 3, true);
            // «14:30 ساعة»
            if (walk.Language.JoinsArticle && UnitReader.IsUnit(walk, at + 3, out var length, out _)
                && length.Time == Values.DurationUnit.Hour) { return false; }
            if (TryPart(walk, at + 3, ":", out var second)) { (reading.Second, reading.End) = (second, at + 5); }
            return !(walk.IsAttached(reading.End) && walk.IsAny(reading.End, ":.") && walk.IsAttached(reading.End + 1)
                && walk.IsNumber(reading.End + 1));
        }
        if (walk.IsAttached(at + 1) && walk.IsAny(at + 1, ".,:/%٪") && walk.IsAttached(at + 2) && walk.IsNumber(at + 2)) { return false; }
        ClockMinutes.Read(walk, ref reading);
        reading.IsOfTwelve &= reading.Minute == 0 || !walk.Language.JoinsArticle; // «الساعة 8 و15 دق»
        return true;
    }

    /// <summary>"9-11am".</summary>
    private static bool IsSecondOfTwo(in TokenWalk walk, int at) =>
        walk.IsAny(at - 1, "-–") && walk.Tokens[at - 2].Length <= 2 && walk.IsTerm<DayPartTerm>(at + 1, out var part, out _) && part.NeedsHour
            && !walk.Language.JoinsArticle;

    /// <summary>«الساعة التاسعة مساء (21.00)»: in figures what stands before the bracket in words.</summary>
    private static bool IsRepeated(in TokenWalk walk, int at) =>
        walk.Is(at - 1, '(') && walk.Is(at + 3, ')') && walk.IsTerm<DayPartTerm>(at - 2, out _, out _);

    /// <summary>"0400 GMT".</summary>
    private static bool IsZone(in TokenWalk walk, int at) => walk.Tokens[at].Length == 4 && walk.IsTerm<ZoneTerm>(at + 1, out _, out _);

    private static bool TryPart(in TokenWalk walk, int at, string mark, out int value)
    {
        value = 0;
        return walk.IsAny(at, mark) && walk.IsAttached(at) && walk.IsAttached(at + 1) && walk.TryInteger(at + 1, out value)
            && walk.Tokens[at + 1].Length == 2 && value < 60;
    }

    /// <summary>«الثالثة», «الثانية عشرة», «الواحدة»: hours are feminine; "seven" in English.</summary>
    private static bool TryHourWord(in TokenWalk walk, int at, bool called, ref ClockReading reading)
    {
        if (!walk.Language.JoinsArticle)
        {
            if (!walk.IsTerm<NumeralTerm>(at, out var word, out var wordHit)
                || word is not { Role: NumeralRole.Unit or NumeralRole.Teen, Value: >= 1 and <= 12 }
                || word.Role == NumeralRole.Vague) { return false; }
            (reading.Hour, reading.End, reading.IsOfTwelve) = ((int)word.Value, wordHit.Tokens.End, true);
            return true;
        }
        if (walk.IsTerm<OrdinalTerm>(at, out var ordinal, out var hit) && ordinal.Value is >= 1 and <= 12 && IsFeminine(walk, at)
            && OrdinalReader.TryRead(walk, at, out var place, out _, out _) && place == ordinal.Value)
        {
            (reading.Hour, reading.End, reading.IsOfTwelve) = (ordinal.Value, hit.Tokens.End, true);
            if (!called) { reading.FrontLength = ExpressionReading.Front(hit); }
            return called || (hit.Front.Particles & Particles.Article) != 0
                || walk.IsTerm<NumeralTerm>(hit.Tokens.End, out var half, out _) && half.Role == NumeralRole.Fraction;
        }
        if (walk.IsTerm<NumeralTerm>(at, out var one, out hit) && one is { Role: NumeralRole.Unit, Value: 1 } && IsFeminine(walk, at)
            && (hit.Front.Particles & Particles.Article) != 0)
        {
            (reading.Hour, reading.End, reading.IsOfTwelve) = (1, hit.Tokens.End, true);
            if (!called) { reading.FrontLength = ExpressionReading.Front(hit); }
            return true;
        }
        return false;
    }

    private static bool IsFeminine(in TokenWalk walk, int at) =>
        walk.Language.IsFeminineNumber(walk.Tokens.CharsOf(at));

    /// <summary>"Half past seven", "20 min past eight", "a quarter to five".</summary>
    private static bool TryPast(in TokenWalk walk, int at, ref ClockReading reading)
    {
        if (walk.Language.JoinsArticle) { return false; }
        var first = walk.IsRole(at, WordRole.Indefinite, out var a) ? a : at;
        int minutes;
        int next;
        if (walk.IsTerm<NumeralTerm>(first, out var fraction, out var hit) && fraction.Role == NumeralRole.Fraction)
        {
            (minutes, next) = ((int)(fraction.Value * 60), hit.Tokens.End);
        }
        else if (NumberReader.TrySum(walk, first, out var number) && number.Written is >= 1 and <= 59 && number.Decimals == 0)
        {
            (minutes, next) = ((int)number.Written, number.Tokens.End);
            if (UnitReader.IsUnit(walk, next, out var unit, out var unitHit) && unit.Time == Values.DurationUnit.Minute)
            {
                next = unitHit.Tokens.End;
            }
        }
        else { return false; }
        var sign = walk.IsRole(next, DateRole.Past, out var hourAt) ? 1 : walk.IsRole(next, DateRole.Less, out hourAt) ? -1 : 0;
        // "A quarter to six", "at ten to eight".
        var isSpoken = sign > 0 || fraction is { Role: NumeralRole.Fraction, Value: 0.25m } && !walk.IsRole(at - 1, WordRole.From, out _)
            || minutes % 5 == 0 && walk.IsWord(first) && walk.IsWord(at - 1) && walk.IsRole(at - 1, WordRole.AtPoint, out _);
        if (sign == 0 || sign < 0 && !isSpoken && IsStretch(walk, at, first, minutes, hourAt)) { return false; }
        if (walk.TryInteger(hourAt, out var hour) && hour <= 12) { (reading.Hour, reading.End, reading.IsOfTwelve) = (hour, hourAt + 1, true); }
        else if (!TryHourWord(walk, hourAt, false, ref reading)) { return false; }
        reading.Minute = sign * minutes;
        reading.IsSure = isSpoken;
        return isSpoken && (sign > 0 || !walk.IsWord(reading.End)
            || !walk.IsTerm<NumeralTerm>(reading.End, out _, out _) && !walk.IsTerm<UnitTerm>(reading.End, out _, out _))
            || walk.IsTerm<DayPartTerm>(reading.End, out _, out _);
    }

    /// <summary>"From five to six", "5 to 6 pm": two hours, not the minutes before one.</summary>
    private static bool IsStretch(in TokenWalk walk, int at, int first, int minutes, int hourAt) =>
        walk.IsRole(at - 1, WordRole.From, out _) || walk.IsRole(at - 1, WordRole.Between, out _) || walk.IsNumber(first) && walk.IsNumber(hourAt)
            || minutes % 5 != 0 && walk.IsRole(first + 1, DateRole.Less, out _);

    /// <summary>A part of the day, minutes behind it, and a zone.</summary>
    private static void ReadBehind(in TokenWalk walk, ref ClockReading reading)
    {
        if (walk.IsRole(reading.End, DateRole.Clock, out var clock) && !walk.Language.JoinsArticle) { (reading.End, reading.IsSure) = (clock, true); }
        var isClear = reading.IsSure || reading.FrontLength > 0 || walk.IsRole(reading.First, DateRole.Clock, out _)
            || walk.Language.JoinsArticle && IsLed(walk, reading.First - 1);
        while (TryPartBehind(walk, reading.End, reading.Part is not null, isClear, out var part, out var end))
        {
            reading.Part ??= part;
            reading.End = end;
        }
        if (reading.Part is not null && reading.Minute == 0) { ClockMinutes.Read(walk, ref reading); }
        if (walk.IsTerm<ZoneTerm>(reading.End, out var zone, out var hit))
        {
            (reading.Zone, reading.End, reading.IsSure) = (zone.Offset, hit.Tokens.End, true);
        }
    }

    /// <summary>«في السابعة من صباح الأحد», «حتى السادسة من مساء».</summary>
    private static bool IsLed(in TokenWalk walk, int at) =>
        walk.IsRole(at, WordRole.In, out _) || walk.IsRole(at, WordRole.At, out _) || walk.IsRole(at, WordRole.From, out _)
            || walk.IsRole(at, WordRole.To, out _);

    /// <summary>True at one of something: "1", "one", "an".</summary>
    public static bool IsOne(in TokenWalk walk, int at) => !walk.Language.JoinsArticle
        && (walk.TryInteger(at, out var digits) && digits == 1 && !walk.IsPartOfNumber(at)
        || walk.IsTerm<NumeralTerm>(at, out var one, out _) && one is { Role: NumeralRole.Unit, Value: 1 }
        || walk.IsRole(at, WordRole.Indefinite, out _));

    private static bool TryPartBehind(in TokenWalk walk, int at, bool hasOne, bool isClear, out DayPartTerm? part, out int end)
    {
        end = at;
        // «الساعة الرابعة من فجر الأحد».
        var of = isClear && walk.IsRole(at, WordRole.Of, out var behind) && walk.Language.JoinsArticle ? behind : at;
        if (!walk.IsTerm(of, out part, out TermHit hit)) { return false; }
        // «7 م» may be millions, «23 م د» is.
        if (part!.NeedsHour && !isClear && walk.Language.JoinsArticle && hit.Tokens.Count == 1) { return false; }
        // "One evening" is an evening, "1 in the evening" an hour.
        if (!isClear && !part.NeedsHour && !part.IsPoint && hit.Tokens.Count == 1 && IsOne(walk, at - 1)
            && !walk.IsRole(at - 2, WordRole.At, out _)) { return false; }
        // One letter is a part of the day only beside the figure: «7 م», not «7 م2».
        if (walk.Tokens[at].Length == 1 && hit.Tokens.Count == 1 && walk.IsAttached(at + 1) && !walk.IsAny(at + 1, ".،,)؛")) { return false; }
        if (hasOne && hit.Tokens.Count == 1) { return false; }
        end = hit.Tokens.End;
        if (part!.NeedsHour && walk.Is(end, '.') && walk.IsAttached(end) && hit.Tokens.Count > 1 && !walk.Is(end - 1, '.')) { end++; }
        return true;
    }
}
