using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Tells where a unit in the singular says "one of it": «بعد شهر», «يوم كامل», «لتر ونصف», a text that is nothing but the unit.</summary>
internal static class OneAlone
{
    public static bool Counts(in TokenWalk walk, int at, UnitTerm unit, in TermHit hit)
    {
        if (walk.Tokens[at].Kind != TokenKind.Word || walk.Tokens[at].Length < 3) { return false; }
        var end = hit.Tokens.End;
        if (walk.Terms.Any(end) && FractionTail.TryRead(walk, end, false, null, out _, out _)) { return true; }
        if (walk.IsRole(end, WordRole.And, out var half) && FractionTail.TryRead(walk, half, true, null, out _, out _)) { return true; }
        if (unit.Time is not null && hit.Front.Length == 0 && FractionTail.TryLess(walk, end, out _, out _)) { return true; } // «ساعة إلا ربعا»
        if (IsWhole(walk, at, end) || GoesOn(walk, end, unit) || IsOne(walk, end, out _)) { return true; }
        if (unit.Time is null) { return false; }
        if (walk.IsTerm<WeekdayTerm>(end, out _, out _) || walk.IsTerm<MonthTerm>(end, out _, out _) || walk.IsNumber(end)
            || walk.IsTerm<NumeralTerm>(end, out _, out _) || walk.IsTerm<OrdinalTerm>(end, out _, out _)) { return false; }
        // "A second time" is no second, "a rise of a quarter" no season.
        if (!walk.Language.JoinsArticle
            && (unit.Time == Values.DurationUnit.Quarter || walk.IsTerm<OrdinalTerm>(at, out _, out _) && walk.IsWord(end))) { return false; }
        if (walk.Has(end) && walk.Terms.Is(end, WordRole.Whole, out var whole) && whole.Front.Length == 0
            || walk.IsRole(at - 1, WordRole.Indefinite, out _)) { return true; }
        // «يوما بعد يوم».
        if (UnitReader.IsUnit(walk, at - 2, out var same, out _) && same.Time == unit.Time
            && walk.IsRole(at - 1, WordRole.After, out _)) { return false; }
        return hit.Front.Length == 0
            && (walk.IsRole(at - 1, WordRole.Lasting, out _) || walk.IsRole(end, NumberRole.OfTime, out _) || FigureBounds.IsBound(walk, at));
    }

    /// <summary>The unit is all that the text says.</summary>
    private static bool IsWhole(in TokenWalk walk, int at, int end) => at == walk.Range.First && end == walk.Range.End;

    /// <summary>«سنة وستة أشهر»: a counted smaller unit goes on it.</summary>
    private static bool GoesOn(in TokenWalk walk, int at, UnitTerm unit)
    {
        var joined = walk.IsRole(at, WordRole.And, out var next) && walk.Tokens[at].Length == 1;
        if (!NumberReader.TrySum(walk, joined ? next : at, out var number) || !joined && number.FrontLength == 0) { return false; }
        return UnitReader.IsUnit(walk, number.Tokens.End, out var smaller, out _) && smaller.Time is { } time && time < unit.Time;
    }

    /// <summary>«يوم واحد», «ثانية واحدة»: one is said behind the unit.</summary>
    public static bool IsOne(in TokenWalk walk, int at, out int end)
    {
        end = at;
        foreach (var hit in walk.Language.JoinsArticle && walk.Has(at) ? walk.Terms.At(at) : [])
        {
            if (hit.Term is NumeralTerm { Role: NumeralRole.Unit, Value: 1, NeedsTens: false } && hit.Front.Length == 0) { end = hit.Tokens.End; }
        }
        return end > at;
    }
}
