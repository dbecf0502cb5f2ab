using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads places in an order: «الثالث والعشرين», «القرن العشرون», "21st", "twenty-first".</summary>
internal static class OrdinalReader
{
    /// <summary>"21st".</summary>
    public static FigureMention? TryDigits(in TokenWalk walk, int at) =>
        walk.Language.JoinsArticle ? TryBehindArticle(walk, at) : walk.IsNumber(at) && DigitReader.TryRead(walk, at, out var digits) && digits is { Decimals: 0, Value.IsExact: true, Written: <= int.MaxValue }
            && digits.Tokens.End is var end
        && walk.IsAttached(end) && walk.IsWord(end) && IsEnding(walk, end)
            ? Build(walk, at, end + 1, 0, (int)digits.Written)
            : null;

    /// <summary>«المرتبة الـ14».</summary>
    private static FigureMention? TryBehindArticle(in TokenWalk walk, int at) =>
        walk.TryInteger(at, out var value) && walk.IsAttached(at) && walk.IsWord(at - 1) && walk.IsRole(at - 1, WordRole.Article, out _)
            && walk.IsRole(at - 2, WordRole.Ordered, out _) && !walk.IsPartOfNumber(at) && !walk.IsTerm<NumeralTerm>(at + 1, out _, out _)
            ? Build(walk, at, at + 1, 0, value)
            : null;

    /// <summary>An order in words.</summary>
    public static FigureMention? TryWords(in TokenWalk walk, int at)
    {
        if (TryRead(walk, at, out var value, out var end, out var hit) is false || IsPreliminary(walk, hit)
            || walk.IsRole(at - 1, NumberRole.Clan, out _)) { return null; }
        var isDefinite = (hit.Front.Particles & Particles.Article) != 0;
        if (IsName(walk, at) || walk.Language.JoinsArticle && isDefinite && value == 1 && IsBetter(walk, at)) { return null; }
        if (walk.Language.JoinsArticle && !isDefinite && end == hit.Tokens.End && walk.IsTerm<OrdinalTerm>(at, out var ordinal, out _)
            && IsAnotherWord(walk, ordinal, hit)) { return null; }
        return isDefinite ? BuildOver(walk, at, end, Math.Max(0, hit.Front.Length - 2), value) : Build(walk, at, end, hit.Front.Length, value);
    }

    /// <summary>An order that begins with a number word, which by itself would count: "twenty-first", «الواحد والعشرون», «البيت العشرون».</summary>
    public static FigureMention? TryCompound(in TokenWalk walk, int at)
    {
        if (!walk.IsTerm<NumeralTerm>(at, out var numeral, out var hit) || !walk.IsWord(at)) { return null; }
        if (!walk.Language.JoinsArticle && TryLarge(walk, at) is { } large) { return large; }
        if (numeral is { Role: NumeralRole.Hundred or NumeralRole.Scale, IsPlural: false, Value: 100 or 1_000 } && IsOrdered(walk, at, hit))
        {
            return BuildOver(walk, at, hit.Tokens.End, Math.Max(0, hit.Front.Length - 2), (int)numeral.Value);
        }
        if (numeral.Role == NumeralRole.Tens)
        {
            var next = walk.Is(hit.Tokens.End, '-') ? hit.Tokens.End + 1 : hit.Tokens.End;
            // «عشرون ثانية» are seconds: Arabic has its tens behind.
            if (!walk.Language.JoinsArticle && walk.IsTerm<OrdinalTerm>(next, out var unit, out var unitHit) && unit.Value < 10
                && unitHit.Front.Length == 0)
            {
                return Build(walk, at, unitHit.Tokens.End, hit.Front.Length, (int)numeral.Value + unit.Value);
            }
            if ((hit.Front.Particles & (Particles.Article | Particles.Conjunction)) != Particles.Article) { return null; }
            // «بلغت الحرارة الخمسين درجة»: what has a unit counts
            return IsOrdered(walk, at, hit) || walk.IsDefinite(at - 1) && !walk.IsTerm<OrdinalTerm>(at - 1, out _, out _) && !CountsSeveral(walk, at)
                && !UnitReader.IsUnit(walk, hit.Tokens.End, out _, out _)
                ? BuildOver(walk, at, hit.Tokens.End, Math.Max(0, hit.Front.Length - 2), (int)numeral.Value)
                : null;
        }
        return numeral is { Role: NumeralRole.Unit, Value: 1 } && TryRead(walk, at, out var value, out var end, out hit)
            ? BuildOver(walk, at, end, Math.Max(0, hit.Front.Length - 2), value)
            : null;
    }

    /// <summary>«الحلقة المئة», «هدفه الخمسين»: a definite number behind one thing.</summary>
    private static bool IsOrdered(in TokenWalk walk, int at, in TermHit hit) =>
        hit.Front.Particles == Particles.Article && walk.IsRole(at - 1, WordRole.Ordered, out _)
            && !walk.IsTerm<NumeralTerm>(hit.Tokens.End, out _, out _);

    /// <summary>«الدول العشرين», «مقاعد المجلس الستين»: behind many things, whatever they are of, it counts them.</summary>
    private static bool CountsSeveral(in TokenWalk walk, int at) =>
        walk.IsRole(at - 1, NumberRole.Several, out _) || walk.IsRole(at - 2, NumberRole.Several, out _);

    /// <summary>«محمد الخامس», "Charles the Second".</summary>
    private static bool IsName(in TokenWalk walk, int at) => walk.Language.JoinsArticle
        ? walk.IsWord(at - 1) && walk.Language.IsRegnal(walk.Tokens.CharsOf(at - 1))
        : char.IsAsciiLetterUpper(walk.Tokens.FirstChar(at)) && walk.IsArticle(at - 1) && walk.IsWord(at - 2)
            && walk.Tokens.FirstChar(at - 1) == 't' && char.IsAsciiLetterUpper(walk.Tokens.FirstChar(at - 2));

    /// <summary>«كان من الأولى التحرك» is what would be better, «بالدرجة الأولى» mostly.</summary>
    private static bool IsBetter(in TokenWalk walk, int at) =>
        walk.IsRole(at - 1, NumberRole.Primarily, out _)
            || walk.IsRole(at - 1, WordRole.Of, out _) && (walk.IsRole(at - 2, DateRole.Linking, out _) || walk.IsRole(at + 1, WordRole.Complementizer, out _));

    /// <summary>"Two hundredth", "one hundred and first", "hundred and twentieth".</summary>
    private static FigureMention? TryLarge(in TokenWalk walk, int at)
    {
        if (!NumberReader.TrySum(walk, at, out var number) || number.IsDigits || !number.Value.IsExact || number.Decimals > 0
            || number.Written is < 2 or > 1_000_000) { return null; }
        var next = walk.Is(number.Tokens.End, '-') || walk.IsRole(number.Tokens.End, WordRole.And, out _) ? number.Tokens.End + 1 : number.Tokens.End;
        if (!walk.IsTerm<OrdinalTerm>(next, out _, out var hit) || !TryRead(walk, next, out var value, out var end, out hit)) { return null; }
        if (TryCompound(walk, next) is { } tens) { (value, end) = ((int)tens.Written, tens.Tokens.End); }
        var isMultiple = value >= 100 && number.Written < value && next == number.Tokens.End;
        var isSum = value < 100 && number.Written >= 100
            && (number.Written % 100 == 0 || value < 10 && number.Written % 10 == 0 && number.Written % 100 >= 20)
            && !walk.IsTerm<UnitTerm>(next, out _, out _);
        return isMultiple
            ? Build(walk, at, end, number.FrontLength, (int)number.Written * value)
            : isSum ? Build(walk, at, end, number.FrontLength, (int)number.Written + value) : null;
    }

    /// <summary>The value of an order in words, whatever stands around it.</summary>
    public static bool TryRead(in TokenWalk walk, int at, out int value, out int end, out TermHit hit)
    {
        if (walk.IsTerm<OrdinalTerm>(at, out var ordinal, out hit))
        {
            (value, end) = (ordinal.Value, hit.Tokens.End);
            if (value < 10 && TryTens(walk, end, out var tens, out var afterTens)) { (value, end) = (value + tens, afterTens); }
            return true;
        }
        (value, end) = (0, at);
        // «الحادي والعشرون», «الواحد والعشرون».
        foreach (var each in walk.Has(at) ? walk.Terms.At(at) : [])
        {
            if (each.Term is NumeralTerm { Role: NumeralRole.Unit, Value: 1 } && (each.Front.Particles & Particles.Article) != 0
                && TryTens(walk, each.Tokens.End, out var tens, out var afterTens))
            {
                (value, end, hit) = (tens + 1, afterTens, each);
                return true;
            }
        }
        return false;
    }

    /// <summary>True for the letters behind a figure that make it a place.</summary>
    public static bool IsEnding(in TokenWalk walk, int at) => walk.IsRole(at, NumberRole.OrdinalEnding, out _);

    /// <summary>«والعشرين», «و العشرون».</summary>
    private static bool TryTens(in TokenWalk walk, int at, out int value, out int end)
    {
        var joined = walk.IsRole(at, WordRole.And, out var next) && walk.Tokens[at].Length == 1;
        if (!joined) { next = at; }
        (value, end) = (0, at);
        if (!walk.IsTerm<NumeralTerm>(next, out var tens, out var hit) || tens.Role != NumeralRole.Tens
            || (hit.Front.Particles & Particles.Article) == 0) { return false; }
        if (!joined && (hit.Front.Particles & Particles.Conjunction) == 0) { return false; }
        (value, end) = ((int)tens.Value, hit.Tokens.End);
        return true;
    }

    /// <summary>«ثانية» without the article is a second of time; «أول» begins many phrases that order nothing.</summary>
    private static bool IsAnotherWord(in TokenWalk walk, OrdinalTerm ordinal, in TermHit hit) =>
        walk.IsTerm<UnitTerm>(hit.Tokens.First, out _, out _) || ordinal.Value == 1 && (hit.Front.Particles & Particles.Preposition) != 0;

    /// <summary>«الأولي» is "preliminary", «الأولى» "the first".</summary>
    private static bool IsPreliminary(in TokenWalk walk, in TermHit hit) => walk.Tokens.CharsOf(hit.Tokens.First) is [.., 'و', 'ل', 'ي'];

    /// <summary>«الخامسة بعد المئة», «الحادي والعشرين بعد الألف»: the hundreds and thousands of an order stand behind it.</summary>
    private static FigureMention BuildOver(in TokenWalk walk, int first, int end, int front, int value)
    {
        if (walk.Language.JoinsArticle && walk.IsRole(end, WordRole.After, out var large)
            && walk.Language.StartsDefinite(walk.IsWord(large) ? walk.Tokens.CharsOf(large) : [])
            && NumberReader.TrySum(walk, large, out var sum) && !sum.IsDigits && sum.Value.IsExact && sum.Written is >= 100 and <= 1_000_000
            && sum.Written % 100 == 0)
        {
            return Build(walk, first, sum.Tokens.End, front, value + (int)sum.Written);
        }
        return Build(walk, first, end, front, value);
    }

    private static FigureMention Build(in TokenWalk walk, int first, int end, int front, int value)
    {
        var start = walk.Tokens[first].Start + front;
        return new FigureMention(MentionKind.Ordinal, new TokenRange(first, end), walk.Tokens.Text.ToSource(start, walk.Tokens[end - 1].End - start),
            Interval.Exactly(value));
    }
}
