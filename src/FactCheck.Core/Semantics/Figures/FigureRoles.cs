using System.Globalization;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Tells what a bare number is there for.</summary>
internal static class FigureRoles
{
    private const int MostListed = 24;

    private const int MostNamed = 2;

    public static FigureRole Of(in TokenWalk walk, in NumberReading number)
    {
        var (first, end) = (number.Tokens.First, number.Tokens.End);
        if (walk.IsAttached(first) && (walk.IsAny(first - 1, "+") || IsLatinWord(walk, first - 1)))
        {
            return walk.Is(first - 1, '+') ? FigureRole.Phone : FigureRole.Label;
        }
        if (walk.IsAttached(first) && walk.IsAny(first - 1, "-–#/_") && walk.IsAttached(first - 1))
        {
            return walk.IsNumber(first - 2) && !IsLabel(walk, first - 2) ? FigureRole.Score : FigureRole.Label;
        }
        // "a 100-seat chamber"
        if (walk.IsAttached(end) && walk.Is(end, '-') && walk.IsRole(end + 1, WordRole.CountedBy, out _)) { return FigureRole.Plain; }
        if (walk.IsAttached(end) && (IsLatinWord(walk, end) || walk.IsAny(end, "-–/") && walk.IsAttached(end + 1)))
        {
            return walk.IsNumber(end + 1) && !IsLabel(walk, first) ? FigureRole.Score : FigureRole.Label;
        }
        if (!number.IsDigits) { return FigureRole.Plain; }
        if (first == walk.Range.First && walk.IsAny(end, ".-)") && walk.IsAttached(end)
            || walk.Is(first - 1, '(') && walk.Is(end, ')') && first - 1 == walk.Range.First) { return FigureRole.Label; }
        if (IsBehindLabel(walk, first, end) && !walk.IsRole(end, WordRole.Person, out _) && !walk.IsRole(end, WordRole.StateNoun, out _)
            || walk.Is(first - 1, '#') && walk.IsAttached(first) || IsItem(walk, first, end)) { return FigureRole.Label; }
        var length = walk.Tokens[end - 1].End - walk.Tokens[first].Start;
        if (length >= 7 && walk.Tokens.FirstChar(first) == '0') { return FigureRole.Phone; }
        var isYear = length == 4 && number.Tokens.Count == 1 && number.Written is >= 1900 and <= 2100 && !FigureBounds.IsBound(walk, first)
            && !CountsPeople(walk, first, end, number.Written);
        return isYear ? FigureRole.Year : EndsName(walk, first, end) ? FigureRole.Label : FigureRole.Plain;
    }

    /// <summary>«شارك 2100 رجل»; "in 1984 people fled" is a year.</summary>
    private static bool CountsPeople(in TokenWalk walk, int first, int end, decimal number) =>
        walk.IsWord(end) && walk.IsRole(end, WordRole.Person, out _) && walk.Language.CanBeCounted(walk.Tokens.CharsOf(end), number)
            && walk.IsWord(first - 1) && !walk.IsTerm<EdgeTerm>(first - 1, out _, out _) && !walk.IsTerm<PeriodTerm>(first - 1, out _, out _)
            && !walk.IsTerm<MonthTerm>(first - 1, out _, out _) && !walk.IsTerm<PartTerm>(first - 1, out _, out _)
            && !walk.IsRole(first - 1, WordRole.In, out _) && !walk.IsRole(first - 1, WordRole.From, out _)
            && !walk.IsRole(first - 1, WordRole.To, out _) && !walk.IsRole(first - 1, WordRole.Between, out _)
            && !walk.IsRole(first - 1, WordRole.Born, out _) && !walk.IsRole(first - 1, DateRole.ByYear, out _);

    /// <summary>«1. هولندا 2. بلجيكا»: the number of an item in a list that runs on.</summary>
    private static bool IsItem(in TokenWalk walk, int first, int end)
    {
        if (!IsItemMark(walk, first, out var value) || end != first + 1) { return false; }
        for (var i = 2; i <= MostListed / 2; i++)
        {
            if (IsItemMark(walk, first - i, out var before) && before == value - 1) { return true; }
            if (value == 1 && IsItemMark(walk, first + i, out var behind) && behind == 2) { return true; }
        }
        return false;
    }

    /// <summary>«2.», which may end a sentence for itself: the tokens of the article are asked.</summary>
    private static bool IsItemMark(in TokenWalk walk, int at, out int value)
    {
        value = 0;
        var tokens = walk.Tokens;
        return at >= 0 && at + 2 < tokens.Count && tokens[at].Kind == TokenKind.Number && tokens[at].Length <= 2 && !tokens[at].Attached
            && tokens.Is(at + 1, '.') && tokens[at + 1].Attached && tokens[at + 2].Kind == TokenKind.Word && !tokens[at + 2].Attached
            && int.TryParse(tokens.CharsOf(at), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>«"بولاريس 2"»: a number that ends a name of a few words in quotation marks.</summary>
    private static bool EndsName(in TokenWalk walk, int first, int end)
    {
        if (!walk.IsAny(end, "\"”»") || !walk.IsAttached(end) || !walk.IsWord(first - 1)) { return false; }
        for (var i = first - 2; i >= first - 1 - MostNamed && walk.Has(i); i--)
        {
            if (walk.IsAny(i, "\"“«")) { return true; }
            if (!walk.IsWord(i)) { return false; }
        }
        return false;
    }

    /// <summary>«الفصل 15», «الطريق الوطنية 14», and each of «الفصول 1 و2 و5» but for one that counts something.</summary>
    private static bool IsBehindLabel(in TokenWalk walk, int first, int end)
    {
        if (IsLabel(walk, first)) { return true; }
        if (walk.IsWord(end) && walk.Language.CanBeCounted(walk.Tokens.CharsOf(end), 2)) { return false; }
        var at = first;
        for (var steps = 0; steps < MostListed && walk.IsNumber(at - 2)
            && (walk.IsRole(at - 1, WordRole.And, out _) || walk.IsRole(at - 1, WordRole.Or, out _) || walk.IsAny(at - 1, "،,")); steps++)
        {
            at -= 2;
            if (IsLabel(walk, at)) { return true; }
        }
        return false;
    }

    private static bool IsLabel(in TokenWalk walk, int at) =>
        walk.IsRole(at - 1, NumberRole.Label, out _) && !IsOfCount(walk, at - 1) || walk.IsRole(at - 2, NumberRole.Label, out var behind) && behind == at;

    /// <summary>«وكان العدد 409», «ليصبح العدد 1050»: how many there were, and no number of something.</summary>
    private static bool IsOfCount(in TokenWalk walk, int noun) =>
        walk.IsRole(noun, ChangeRole.CountNoun, out _)
            && (IsGrouped(walk, noun + 1) || walk.IsRole(noun - 1, WordRole.HadBeen, out _) || walk.IsRole(noun - 1, WordRole.Becoming, out _)
            || walk.IsRole(noun - 1, WordRole.Reaching, out _));

    /// <summary>"Residents number 75,000": numbers of something are written without marks.</summary>
    private static bool IsGrouped(in TokenWalk walk, int at) =>
        walk.IsNumber(at) && (walk.Tokens.CharsOf(at).Contains(',') || walk.IsAttached(at + 1) && walk.Is(at + 1, ','));

    /// <summary>The token behind a run of digits and marks that is no number.</summary>
    public static int EndOfChain(in TokenWalk walk, int at)
    {
        var end = at + 1;
        while (walk.IsAttached(end) && walk.IsAny(end, ".,:٫٬،/-") && walk.IsAttached(end + 1) && walk.IsNumber(end + 1)) { end += 2; }
        return end;
    }

    private static bool IsLatinWord(in TokenWalk walk, int at) => walk.IsWord(at) && walk.Tokens.FirstChar(at) < '\u0250';
}
