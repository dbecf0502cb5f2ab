using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads centuries and decades by name: «القرن التاسع عشر», «تسعينيات القرن الماضي», "the 1970s", "the nineties".</summary>
internal static class CenturyReader
{
    public static ExpressionReading? TryRead(in TokenWalk walk, int at) => TryCentury(walk, at) ?? TryDecade(walk, at) ?? TryDecadeInDigits(walk, at);

    /// <summary>«القرن الحادي والعشرين», "the 19th century".</summary>
    private static ExpressionReading? TryCentury(in TokenWalk walk, int at)
    {
        if (walk.IsTerm<PeriodTerm>(at, out var period, out var hit) && period is { Unit: PeriodUnit.Century, IsPlural: false }
            && walk.Language.JoinsArticle)
        {
            if (TryOrder(walk, hit.Tokens.End, out var number, out var end) && number is >= 2 and <= 30)
            {
                return new ExpressionReading(end, ExpressionReading.Front(hit), new CenturyOfEra(number));
            }
            return null;
        }
        var first = walk.IsArticle(at) ? at + 1 : at;
        if (!TryOrder(walk, first, out var value, out var next)) { return null; }
        if (walk.Is(next, '-')) { next++; }
        return walk.IsTerm<PeriodTerm>(next, out period, out hit) && period is { Unit: PeriodUnit.Century, IsPlural: false }
            && !walk.Language.JoinsArticle && value is >= 2 and <= 30
            ? new ExpressionReading(hit.Tokens.End, 0, new CenturyOfEra(value))
            : null;
    }

    private static bool TryOrder(in TokenWalk walk, int at, out int value, out int end)
    {
        if (OrdinalReader.TryRead(walk, at, out value, out end, out _)) { return true; }
        if ((OrdinalReader.TryDigits(walk, at) ?? OrdinalReader.TryCompound(walk, at)) is { } ordinal)
        {
            (value, end) = ((int)ordinal.Written, ordinal.Tokens.End);
            return true;
        }
        // «القرن العشرين», «القرن 21».
        if (walk.IsTerm<NumeralTerm>(at, out var tens, out var hit) && tens.Role == NumeralRole.Tens
            && (hit.Front.Particles & Particles.Article) != 0)
        {
            (value, end) = ((int)tens.Value, hit.Tokens.End);
            return true;
        }
        end = at + 1;
        return walk.Language.JoinsArticle && walk.TryInteger(at, out value) && walk.Tokens[at].Length <= 2;
    }

    private static ExpressionReading? TryDecade(in TokenWalk walk, int at)
    {
        var first = walk.IsArticle(at) ? at + 1 : at;
        if (TryDecadeInWords(walk, first) is { } spoken) { return spoken; }
        if (!walk.IsTerm<DecadeTerm>(first, out var decade, out var hit)) { return null; }
        var next = walk.IsRole(hit.Tokens.End, WordRole.Of, out var of) ? of : hit.Tokens.End;
        var front = first == at ? ExpressionReading.Front(hit) : 0;
        if (TryCentury(walk, next) is { } century)
        {
            return new ExpressionReading(century.End, front, new DecadeOfCentury(decade.Tens, century.Value));
        }
        if (RelativePeriodReader.TryRead(walk, next) is { Value: RelativePeriod { Unit: PeriodUnit.Century } relative } period)
        {
            return new ExpressionReading(period.End, front, new DecadeOfCentury(decade.Tens, relative));
        }
        // «في الخمسينيات من عمره» is an age.
        if (next > hit.Tokens.End && walk.Language.JoinsArticle || (hit.Front.Particles & Particles.Article) == 0 && first == at) { return null; }
        return new ExpressionReading(hit.Tokens.End, front, new DecadeOfCentury(decade.Tens, null));
    }

    /// <summary>"The nineteen sixties".</summary>
    private static ExpressionReading? TryDecadeInWords(in TokenWalk walk, int at)
    {
        if (walk.Language.JoinsArticle || !walk.IsTerm<NumeralTerm>(at, out var century, out var hit)
            || century is not { Role: NumeralRole.Teen, Value: >= 15 }) { return null; }
        var next = walk.Is(hit.Tokens.End, '-') ? hit.Tokens.End + 1 : hit.Tokens.End;
        return walk.IsTerm<DecadeTerm>(next, out var decade, out var tens)
            ? new ExpressionReading(tens.Tokens.End, 0, new DecadeOfCentury(decade.Tens, new CenturyOfEra((int)century.Value + 1)))
            : null;
    }

    /// <summary>"Mid-90s".</summary>
    private static bool IsBehindPart(in TokenWalk walk, int at) => walk.IsTerm<PartTerm>(walk.Is(at - 1, '-') ? at - 2 : at - 1, out _, out _);

    /// <summary>"The 1970s", "the 70s", "the '80s".</summary>
    public static ExpressionReading? TryDecadeInDigits(in TokenWalk walk, int at)
    {
        var first = walk.IsArticle(at) ? at + 1 : at;
        var digits = walk.IsAny(first, "'’") ? first + 1 : first;
        if (!walk.TryInteger(digits, out var value) || value % 10 != 0) { return null; }
        var letter = walk.IsAny(digits + 1, "'’") && walk.IsAttached(digits + 1) ? digits + 2 : digits + 1;
        if (!walk.IsAttached(letter) || !walk.IsWord(letter) || !walk.IsRole(letter, DateRole.DecadeEnding, out _)) { return null; }
        if (walk.Tokens[digits].Length == 4 && value is >= 1000 and <= 2100)
        {
            return new ExpressionReading(letter + 1, 0, new DecadeOfCentury(value % 100, new CenturyOfEra((value / 100) + 1)));
        }
        return walk.Tokens[digits].Length == 2 && (first > at || digits > first || IsBehindPart(walk, at))
            ? new ExpressionReading(letter + 1, 0, new DecadeOfCentury(value, null))
            : null;
    }

}
