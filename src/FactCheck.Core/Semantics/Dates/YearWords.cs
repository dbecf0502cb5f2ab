using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads a year in words: «ألفين وثمانية عشر», "two thousand and eighteen", "nineteen ninety-nine".</summary>
internal static class YearWords
{
    public static bool TryRead(in TokenWalk walk, int at, out int year, out int end)
    {
        (year, end) = (0, at);
        if (!walk.IsWord(at) || !NumberReader.TrySum(walk, at, out var number) || number.IsDigits || !number.Value.IsExact
            || number.Decimals > 0) { return false; }
        end = number.Tokens.End;
        if (number.Written is >= 1000 and <= 2200)
        {
            year = (int)number.Written;
            return true;
        }
        if (number.Written is not (>= 10 and <= 20)) { return false; }
        var next = walk.IsRole(end, WordRole.And, out var behind) ? behind : end;
        if (!NumberReader.TrySum(walk, next, out var rest) || rest.IsDigits || rest.Written is not (>= 10 and <= 99)) { return false; }
        (year, end) = ((int)((number.Written * 100) + rest.Written), rest.Tokens.End);
        return true;
    }
}
