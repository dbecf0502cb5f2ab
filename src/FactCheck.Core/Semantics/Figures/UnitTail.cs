using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads what goes on behind a unit: «دولار و42 سنتًا», «ساعة ونصف الساعة», «سنتان وثلاثة أشهر», «كيلوغرام من الذهب», «يوم كامل», «تحت الصفر».</summary>
internal static class UnitTail
{
    public static void Read(in TokenWalk walk, ref FigureDraft draft)
    {
        switch (draft.Unit)
        {
            case { Kind: UnitKind.Money, Part: 1 }:
                ReadCents(walk, ref draft);
                if (!IsHalfOfSomething(walk, draft)) { ReadHalf(walk, ref draft); }
                break;
            case { Kind: UnitKind.Percent }:
                ReadHalfPoint(walk, ref draft);
                break;
            case { Time: { } time }:
                ReadDuration(walk, ref draft, time);
                break;
            case { Kind: UnitKind.Measure } unit:
                ReadHalf(walk, ref draft);
                if (walk.IsRole(draft.End, WordRole.BelowZero, out var behind)) { (draft.Number, draft.End) = (draft.Number.Negated(), behind); }
                if (unit.HoldsSubstance) { ReadSubstance(walk, ref draft); }
                break;
        }
    }

    private static void ReadCents(in TokenWalk walk, ref FigureDraft draft)
    {
        var unit = draft.Unit!;
        var at = walk.IsRole(draft.End, WordRole.And, out var behind) ? behind : draft.End;
        if (NumberReader.TrySum(walk, at, out var cents) && cents.Written is > 0 and < 1_000 && cents.Value.IsExact && cents.Decimals == 0
            && draft.Number.Decimals == 0)
        {
            if (UnitReader.IsUnit(walk, cents.Tokens.End, out var minor, out var hit) && minor is { Kind: UnitKind.Money, Part: < 1 }
                && cents.Written * Currencies.PartOf(unit, minor) is < 1 and var part)
            {
                Add(ref draft, part);
                draft.End = hit.Tokens.End;
                if (minor.Whole is { } whole && unit.Codes.Contains(whole)) { draft.Unit = unit with { Codes = [whole] }; }
            }
            // «$20 43»: two digits behind a sum that its sign leads, and nothing behind them.
            else if (at == draft.End && unit.MayLead && walk.IsNumber(at) && cents.Written < 100 && cents.Tokens.Count == 1
                && walk.Tokens[at].Length == 2 && cents.Tokens.End == walk.Range.End && draft.Number.IsDigits)
            {
                Add(ref draft, cents.Written / 100);
                draft.End = cents.Tokens.End;
            }
        }
    }

    /// <summary>«دينار ونصف الميزانية», "5 dollars and half a loaf".</summary>
    private static bool IsHalfOfSomething(in TokenWalk walk, in FigureDraft draft)
    {
        var joined = walk.IsRole(draft.End, WordRole.And, out var behind);
        if (!FractionTail.TryRead(walk, behind, joined, null, out _, out var end) || !walk.IsWord(end)
            || UnitReader.IsUnit(walk, end, out _, out _)) { return false; }
        return walk.Language.StartsDefinite(walk.Tokens.CharsOf(end)) || walk.IsRole(end, WordRole.Of, out _)
            || walk.IsRole(end, WordRole.Indefinite, out _);
    }

    private static void ReadHalf(in TokenWalk walk, ref FigureDraft draft)
    {
        var joined = walk.IsRole(draft.End, WordRole.And, out var behind);
        if (!FractionTail.TryRead(walk, behind, joined, null, out var part, out var end)) { return; }
        if (UnitReader.IsUnit(walk, end, out var again, out var hit) && again.Count == 0 && (hit.Front.Particles & Particles.Conjunction) == 0)
        {
            // «ساعة ونصف الساعة», «طن ونصف طن» say their unit twice; «ساعتين ونصف دقيقة» goes on with another.
            if (again.Kind != draft.Unit!.Kind || again.Time != draft.Unit.Time || !again.Codes.AsSpan().SequenceEqual(draft.Unit.Codes)
                || again.Part != draft.Unit.Part) { return; }
            end = hit.Tokens.End;
        }
        Add(ref draft, part.Min);
        draft.End = end;
    }

    /// <summary>«نقطتين مئويتين ونصف النقطة», "two percentage points and a half"; «10 في المئة ونصف الميزانية» goes on with another thing.</summary>
    private static void ReadHalfPoint(in TokenWalk walk, ref FigureDraft draft)
    {
        var joined = walk.IsRole(draft.End, WordRole.And, out var behind);
        if (!FractionTail.TryRead(walk, behind, joined, null, out var part, out var end)) { return; }
        if (walk.IsRole(end, WordRole.Points, out var again)) { end = again; }
        else if (walk.IsWord(end)) { return; }
        Add(ref draft, part.Min);
        draft.End = end;
    }

    private static void ReadDuration(in TokenWalk walk, ref FigureDraft draft, DurationUnit unit)
    {
        ReadHalf(walk, ref draft);
        if (draft.Number.Written >= 1 && FractionTail.TryLess(walk, draft.End, out var less, out var behindLess))
        {
            Add(ref draft, -less);
            draft.End = behindLess;
        }
        if (walk.Has(draft.End) && walk.Terms.Is(draft.End, WordRole.Whole, out var whole) && whole.Front.Length == 0)
        {
            draft.End = whole.Tokens.End;
        }
        var parts = ImmutableArray.Create((draft.Number.Value, unit));
        while (TryPart(walk, draft.End, parts[^1].Item2, out var part, out var end))
        {
            parts = parts.Add(part);
            draft.End = end;
        }
        draft.Parts = parts.Sort(static (a, b) => b.Item2.CompareTo(a.Item2));
    }

    /// <summary>A smaller unit that goes on a duration: «وشهرًا», "30 minutes".</summary>
    private static bool TryPart(in TokenWalk walk, int at, DurationUnit above, out (Interval, DurationUnit) part, out int end)
    {
        (part, end) = (default, at);
        var isJoined = walk.IsRole(at, WordRole.And, out var next) || walk.IsAny(at, "،,") && (next = at + 1) > 0;
        if (NumberReader.TrySum(walk, next, out var number))
        {
            if (!UnitReader.IsUnit(walk, number.Tokens.End, out var unit, out var hit) || unit.Time is not { } time || time == above
                || unit.Count > 0) { return false; }
            (part, end) = ((number.Value, time), hit.Tokens.End);
            return hit.Front.Length == 0;
        }
        if (!UnitReader.IsUnit(walk, next, out var alone, out var aloneHit) || alone.Time is not { } smaller || smaller == above
            || alone.IsPlural) { return false; }
        // «بين 32 و47 سنة، يوم 7 جانفي»
        if (walk.IsAny(at, "،,") || walk.IsNumber(aloneHit.Tokens.End)) { return false; }
        if (!isJoined && (aloneHit.Front.Particles & Particles.Conjunction) == 0
            || (aloneHit.Front.Particles & ~Particles.Conjunction) != 0) { return false; }
        (part, end) = ((Interval.Exactly(Math.Max(1, alone.Count)), smaller), aloneHit.Tokens.End);
        return true;
    }

    /// <summary>What a mass or volume is of: «من الذهب».</summary>
    private static void ReadSubstance(in TokenWalk walk, ref FigureDraft draft)
    {
        if (walk.IsRole(draft.End, WordRole.Of, out var behind) && walk.IsWord(behind) && walk.Language.StartsDefinite(walk.Tokens.CharsOf(behind)))
        {
            draft.End = behind + 1;
        }
    }

    private static void Add(ref FigureDraft draft, decimal part) =>
        draft.Number = draft.Number with
        {
            Value = draft.Number.Value + Interval.Exactly(part),
            Written = draft.Number.Written + part,
            IsDigits = false,
        };
}
