using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads a number with the words around it: a unit behind or before it, the smaller unit that goes on, what it measures.</summary>
internal static class UnitReader
{
    public static bool TryRead(in TokenWalk walk, int at, out FigureDraft draft)
    {
        draft = default;
        var first = at;
        UnitTerm? leading = null;
        if (IsUnit(walk, at, out var sign, out var signHit) && sign.MayLead && signHit.Front.Length == 0 && LeadsNumber(walk, sign, signHit.Tokens))
        {
            (leading, at) = (sign, signHit.Tokens.End);
        }
        var negative = IsMinus(walk, at);
        if (negative && walk.Is(at, '-')) { at++; }
        // "A million", "a hundred and five".
        if (leading is null && !negative && walk.IsRole(at, WordRole.Indefinite, out var article)
            && walk.IsTerm<NumeralTerm>(article, out var round, out _)
            && round is
            {
                Role: NumeralRole.Hundred or NumeralRole.Scale or NumeralRole.Group or NumeralRole.Fraction, IsPlural: false,
                IsSign: false
            })
        {
            at = article;
        }
        if (leading is null && !negative && (OrderFraction.TryRead(walk, at, out draft) || TryHoursAndMinutes(walk, at, out draft))) { return true; }
        // The number in "FC8301 months" is a name's.
        var isName = leading is null && walk.IsNumber(at) && walk.IsAttached(at) && walk.IsWord(at - 1)
            && char.IsAsciiLetter(walk.Tokens.FirstChar(at - 1));
        if (!NumberReader.TryRead(walk, at, out var number)) { return leading is null && !negative && TryUnitAlone(walk, first, out draft); }
        if (number.Decimals > 0 && IsMomentOf(walk, at - 1)) { return false; }
        if (negative)
        {
            number = number.Negated();
            if (leading is null) { first = at - 1; }
        }
        draft = new FigureDraft(first, number.Tokens.End, number) { Unit = leading };
        if (isName) { return !number.NeedsUnit; }
        ReadUnit(walk, ref draft);
        if (draft.Unit is null && number.NeedsUnit) { return false; }
        UnitTail.Read(walk, ref draft);
        return true;
    }

    /// <summary>«14:30 ساعة»: a length in hours and minutes.</summary>
    private static bool TryHoursAndMinutes(in TokenWalk walk, int at, out FigureDraft draft)
    {
        draft = default;
        if (!walk.TryInteger(at, out var hours) || walk.IsAttached(at) && walk.IsNumber(at - 1) || !walk.Is(at + 1, ':')
            || !walk.IsAttached(at + 2) || !walk.TryInteger(at + 2, out var minutes) || minutes >= 60 || walk.Tokens[at + 2].Length != 2
            || !IsUnit(walk, at + 3, out var unit, out var hit) || unit.Time != DurationUnit.Hour || hit.Front.Length > 0) { return false; }
        var number = new NumberReading(new TokenRange(at, at + 3), 0, Interval.Exactly(hours)) { Written = hours, Scale = 1, IsDigits = true };
        draft = new FigureDraft(at, hit.Tokens.End, number)
        {
            Unit = unit,
            UnitTokens = hit.Tokens,
            Parts = [(Interval.Exactly(hours), DurationUnit.Hour), (Interval.Exactly(minutes), DurationUnit.Minute)],
        };
        return true;
    }

    /// <summary>A unit that is written as units are: codes in capitals.</summary>
    public static bool IsUnit(in TokenWalk walk, int at, out UnitTerm unit, out TermHit hit)
    {
        unit = null!;
        hit = default;
        foreach (var each in walk.Has(at) ? walk.Terms.At(at) : [])
        {
            if (each.Term is not UnitTerm found || each.Tokens.End < hit.Tokens.End || each.Tokens.End > walk.Range.End) { continue; }
            if (IsSignApart(walk, each.Tokens)) { continue; }
            if (found.IsCode && walk.Tokens.CharsOf(at).ContainsAnyExceptInRange('A', 'Z')) { continue; }
            (unit, hit) = (found, each);
        }
        return unit is not null;
    }

    /// <summary>"A $350 million deficit" is in no Australian dollars.</summary>
    private static bool IsSignApart(in TokenWalk walk, TokenRange sign) =>
        sign.Count == 2 && walk.Tokens[sign.First].Length == 1 && walk.IsWord(sign.First) && walk.Is(sign.First + 1, '$')
            && !walk.IsAttached(sign.First + 1);

    /// <summary>«$5», "EUR 3", «بالمائة 10»; a percent word that follows a number belongs to that.</summary>
    private static bool LeadsNumber(in TokenWalk walk, UnitTerm unit, TokenRange tokens)
    {
        if (unit.Kind == UnitKind.Percent
            && (walk.IsNumber(tokens.First - 1) || walk.IsTerm<NumeralTerm>(tokens.First - 1, out _, out _))) { return false; }
        if (walk.IsNumber(tokens.End))
        {
            return !(unit.Kind == UnitKind.Percent && tokens.Count == 1 && walk.Tokens[tokens.First].Kind == TokenKind.Symbol)
                || walk.IsAttached(tokens.End);
        }
        return unit.Kind == UnitKind.Money
            && (walk.IsAny(tokens.End, ".٫") && walk.IsAttached(tokens.End + 1)
            || walk.IsTerm<NumeralTerm>(tokens.End, out _, out _) && walk.IsAttached(tokens.End));
    }

    private static bool IsMinus(in TokenWalk walk, int at)
    {
        if (walk.IsAny(at - 1, "-−") && walk.IsAttached(at) && (!walk.IsAttached(at - 1) || walk.IsAny(at - 2, "<>≤≥"))
            && (walk.IsNumber(at) || walk.IsAny(at, ".٫"))) { return true; }
        // «- 2 درجة»: a line of its own may set the sign apart.
        return walk.Is(at, '-') && at == walk.Range.First && walk.IsNumber(at + 1) && !walk.IsAttached(at + 1)
            && IsUnit(walk, at + 2, out var unit, out _) && unit.Kind == UnitKind.Measure;
    }

    /// <summary>A unit behind the number, if any; the "m" of "$300m" is a million.</summary>
    private static void ReadUnit(in TokenWalk walk, ref FigureDraft draft)
    {
        var at = draft.End;
        if (draft.Unit is null && (DegreeLetter.TryRead(walk, draft.Number.Tokens, at) ?? PenceLetter.TryRead(walk, draft.Number, at)) is { } letter)
        {
            (draft.Unit, draft.End, draft.UnitTokens) = (letter, at + 1, new TokenRange(at, at + 1));
            return;
        }
        // "Three-ton", "a 12-cent dividend".
        if (walk.Is(at, '-') && walk.IsAttached(at) && walk.IsAttached(at + 1) && walk.IsWord(at + 1)) { at++; }
        // "Half an hour", "three quarters of an hour".
        if (draft.Number is { IsDigits: false, Written: < 1 })
        {
            var of = walk.IsRole(at, WordRole.Of, out var behind) ? behind : at;
            if (walk.IsRole(of, WordRole.Indefinite, out var one)) { at = one; }
        }
        if (!IsUnit(walk, at, out var unit, out var hit) || !MayFollow(walk, draft.Number, unit, hit)) { return; }
        if (draft.Unit is { Kind: UnitKind.Money } && hit.Tokens.Count == 1 && walk.Tokens[hit.Tokens.First].Length == 1
            && walk.IsAttached(hit.Tokens.First) && walk.Tokens.FirstChar(hit.Tokens.First) is 'm' or 'M')
        {
            (draft.End, draft.Number) = (hit.Tokens.End,
                draft.Number with
                {
                    Value = draft.Number.Value * Values.Interval.Exactly(1_000_000),
                    Written = draft.Number.Written * 1_000_000,
                    Scale = 1_000_000,
                    IsDigits = false,
                });
            return;
        }
        if (draft.Unit is { } leading && (leading.Kind != UnitKind.Money || unit.Kind != UnitKind.Money || IsNoMoney(walk, leading, unit, hit)))
        {
            return;
        }
        (draft.Unit, draft.End, draft.UnitTokens) = (unit, hit.Tokens.End, hit.Tokens);
        if (unit.Scale != 1)
        {
            draft.Number = draft.Number with
            {
                Value = draft.Number.Value * Values.Interval.Exactly(unit.Scale),
                Written = draft.Number.Written * unit.Scale,
                Scale = unit.Scale,
            };
        }
    }

    /// <summary>"The $1 billion mark": one word of another money behind a sign.</summary>
    private static bool IsNoMoney(in TokenWalk walk, UnitTerm sign, UnitTerm unit, in TermHit hit) =>
        !walk.Language.JoinsArticle && hit.Tokens.Count == 1
            && !walk.Language.EndsAsPlural(walk.Tokens.CharsOf(hit.Tokens.First))
            && !unit.Codes.Intersect(sign.Codes).Any();

    /// <summary>«في المئة» and «بالمئة» follow anything; other units carry no particle of their own.</summary>
    private static bool MayFollow(in TokenWalk walk, in NumberReading number, UnitTerm unit, in TermHit hit)
    {
        // «ثلاثة أرباع الساعة», «ربع القرن»; «نصف العام» is the middle of a year.
        if (number is { IsDigits: false, Written: < 1 }
            && unit is { Time: Values.DurationUnit.Hour or Values.DurationUnit.Century or Values.DurationUnit.Minute, IsPlural: false, Count: 0 }
            && hit.Front is { Particles: Particles.Article }) { return true; }
        if (hit.Front.Length > 0 && unit.Kind != UnitKind.Percent) { return false; }
        if (unit.Count > 0) { return false; } // a dual counts itself
        // «د. فلان» is a doctor
        if (unit.NeedsDecimals && (number.Decimals == 0 && !IsForUnit(walk, hit.Tokens.End)
            || walk.Is(hit.Tokens.End, '.') && walk.IsWord(hit.Tokens.End + 1))) { return false; }
        // «4C» is a name
        if (unit.Part < 1 && walk.Tokens[hit.Tokens.First].Length == 1
            && char.IsAsciiLetterUpper(walk.Tokens.FirstChar(hit.Tokens.First))) { return false; }
        // «دورة 2017 أيام 15 و16»: a year before a plural counts nothing.
        if (unit.IsPlural && number.IsDigits && number.Tokens.Count == 1 && walk.Tokens[number.Tokens.First].Length == 4
            && number.Written is >= 1900 and <= 2100) { return false; }
        // "the 2025 cup"
        if (unit.Kind == UnitKind.Measure && !unit.IsPlural && number.IsDigits && !walk.Language.JoinsArticle && number.Tokens.Count == 1
            && walk.Tokens[number.Tokens.First].Length == 4 && number.Written is >= 1900 and <= 2100 && walk.Tokens[hit.Tokens.First].Length == 3
            && walk.IsArticle(number.Tokens.First - 1)) { return false; }
        // «1973 عقدا» are contracts, «300 سنة 2016» the number and the year.
        if (unit.Time is Values.DurationUnit.Decade or Values.DurationUnit.Century && number.Written > 30) { return false; }
        if (unit.Time == Values.DurationUnit.Year && !unit.IsPlural && walk.TryYear(hit.Tokens.End, out _)) { return false; }
        if (unit.Time is not null && walk.Language.JoinsArticle && IsYearBeside(walk, number, hit)
            || walk.IsRole(hit.Tokens.End, NumberRole.Timepiece, out _) && unit.Time == DurationUnit.Hour) { return false; }
        if (walk.Tokens[hit.Tokens.First].Length > 1 || hit.Tokens.Count > 1 || walk.IsAttached(hit.Tokens.First)) { return true; }
        return unit.Kind is UnitKind.Percent or UnitKind.Money && !unit.IsCode && unit.Part == 1;
    }

    /// <summary>«باكالوريا 2017 يوم الأربعاء», «2016 سنة حقوق الإنسان»: a year, and a day or year with a name of its own.</summary>
    private static bool IsYearBeside(in TokenWalk walk, in NumberReading number, in TermHit unit) =>
        walk.IsTerm<WeekdayTerm>(unit.Tokens.End, out _, out _)
            || number.IsDigits && number.Tokens.Count == 1 && walk.Tokens[number.Tokens.First].Length == 4
            && number.Written is >= 1900 and <= 2100 && number.Written % 50 != 0;

    /// <summary>«من الدقيقة 8.17»: a moment of a recording, in minutes and seconds.</summary>
    private static bool IsMomentOf(in TokenWalk walk, int at) =>
        IsUnit(walk, at, out var unit, out var hit) && unit.Time == DurationUnit.Minute && (hit.Front.Particles & Particles.Article) != 0;

    /// <summary>«للكغ»: what stands before it is a price.</summary>
    private static bool IsForUnit(in TokenWalk walk, int at) =>
        IsUnit(walk, at, out var unit, out var hit) && unit.Kind == UnitKind.Measure && (hit.Front.Particles & Particles.Preposition) != 0;

    /// <summary>Units that are a figure by themselves: «يومين» is two days, «لتر ونصف» one and a half litres.</summary>
    private static bool TryUnitAlone(in TokenWalk walk, int at, out FigureDraft draft)
    {
        draft = default;
        if (!IsUnit(walk, at, out var unit, out var hit)
            || unit.Kind is UnitKind.Percent or UnitKind.Money && unit.Count == 0 && !OneAlone.IsOne(walk, hit.Tokens.End, out _)
            || unit.IsCode || walk.IsRole(at - 1, NumberRole.TwoOfOffice, out _)) { return false; }
        var isDefinite = (hit.Front.Particles & Particles.Article) != 0;
        if (isDefinite && unit.Time is null) { return false; } // «القدمين» are feet
        var count = (unit.Count > 0 ? unit.Count : 1m) * unit.Scale;
        // «اليومين» by itself is two known days, «اليومين الماضيين» a date.
        if (unit.Count > 0
            ? isDefinite && !walk.IsTerm<BoundTerm>(at - 1, out _, out _) && walk.IsWord(hit.Tokens.End)
                && walk.Language.StartsDefinite(walk.Tokens.CharsOf(hit.Tokens.End))
            : isDefinite || unit.IsPlural || !OneAlone.Counts(walk, at, unit, hit)) { return false; }
        var number = new NumberReading(hit.Tokens, Proclitic(hit), Interval.Exactly(count)) { Written = count, Scale = 1 };
        // "A day" is all duration.
        var first = hit.Front.Length == 0 && walk.IsRole(at - 1, WordRole.Indefinite, out _) ? at - 1 : at;
        var end = unit.Count == 0 && OneAlone.IsOne(walk, hit.Tokens.End, out var behindOne) ? behindOne : hit.Tokens.End;
        draft = new FigureDraft(first, end, number) { Unit = unit, FrontLength = first == at ? number.FrontLength : 0 };
        UnitTail.Read(walk, ref draft);
        return true;
    }

    /// <summary>Units of particles that are no part of a definite word: its article is.</summary>
    private static int Proclitic(in TermHit hit) =>
        (hit.Front.Particles & Particles.Article) != 0 ? Math.Max(0, hit.Front.Length - 2) : hit.Front.Length;
}
