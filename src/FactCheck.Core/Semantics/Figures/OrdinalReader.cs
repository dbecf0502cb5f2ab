using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads places in an order: «الثالث والعشرين», "21st", "third".</summary>
internal static class OrdinalReader
{
    /// <summary>"21st".</summary>
    public static FigureMention? TryDigits(in TokenWalk walk, int at) =>
        walk.TryInteger(at, out var digits) && walk.IsAttached(at + 1) && walk.IsWord(at + 1) && walk.Tokens.CharsOf(at + 1) is "st" or "nd" or "rd" or "th"
            ? Build(walk, at, at + 2, 0, digits)
            : null;

    /// <summary>An order in words.</summary>
    public static FigureMention? TryWords(in TokenWalk walk, int at)
    {
        if (!walk.IsTerm<OrdinalTerm>(at, out var ordinal, out var hit)) { return null; }
        var (value, end) = (ordinal.Value, hit.Tokens.End);
        var isDefinite = (hit.Front.Particles & Particles.Article) != 0;
        if (walk.Language.DayComesFirst && !isDefinite && IsAnotherWord(walk, ordinal, hit)) { return null; }
        if (value < 10 && walk.IsTerm<NumeralTerm>(end, out var tens, out var tensHit) && tens.Role == NumeralRole.Tens
            && (tensHit.Front.Particles & (Particles.Conjunction | Particles.Article)) == (Particles.Conjunction | Particles.Article))
        {
            value += (int)tens.Value;
            end = tensHit.Tokens.End;
        }
        return Build(walk, at, end, isDefinite ? Math.Max(0, hit.Front.Length - 2) : hit.Front.Length, value);
    }

    /// <summary>«ثانية» without the article is a second of time; «أول» begins many phrases that order nothing.</summary>
    private static bool IsAnotherWord(in TokenWalk walk, OrdinalTerm ordinal, in TermHit hit) =>
        walk.IsTerm<UnitTerm>(hit.Tokens.First, out _, out _) || ordinal.Value == 1 && (hit.Front.Particles & Particles.Preposition) != 0;

    private static FigureMention Build(in TokenWalk walk, int first, int end, int front, int value)
    {
        var start = walk.Tokens[first].Start + front;
        return new FigureMention(MentionKind.Ordinal, new TokenRange(first, end), walk.Tokens.Text.ToSource(start, walk.Tokens[end - 1].End - start), Interval.Exactly(value));
    }
}
