using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>A temperature in two scales with a letter each, as agencies write it: "40C (104F)". One letter alone is a name as often as not.</summary>
internal static class DegreeLetter
{
    private static readonly UnitTerm Celsius = new(UnitKind.Measure, "Cel");

    private static readonly UnitTerm Fahrenheit = new(UnitKind.Measure, "[degF]");

    /// <summary>The unit at a token behind a number, or none.</summary>
    public static UnitTerm? TryRead(in TokenWalk walk, TokenRange number, int at)
    {
        if (walk.Language.JoinsArticle || !walk.IsAttached(at) || Letter(walk, at) is not { } letter) { return null; }
        var other = letter == 'C' ? 'F' : 'C';
        var behind = walk.Is(at + 1, '(') ? at + 2 : -1;
        if (behind > 0 && walk.IsAny(behind, "-−")) { behind++; }
        var before = walk.IsAny(number.First - 1, "-−") ? number.First - 2 : number.First - 1;
        var isPair = behind > 0 && walk.IsNumber(behind) && Letter(walk, LetterBehind(walk, behind)) == other
            || walk.Is(before, '(') && Letter(walk, before - 1) == other && walk.IsAttached(before - 1) && walk.IsNumber(before - 2);
        return !isPair ? null : letter == 'C' ? Celsius : Fahrenheit;
    }

    private static int LetterBehind(in TokenWalk walk, int number) =>
        walk.Is(number + 1, '.') && walk.IsNumber(number + 2) ? number + 3 : number + 1;

    private static char? Letter(in TokenWalk walk, int at) =>
        walk.IsWord(at) && walk.Tokens[at].Length == 1 && walk.Tokens.Text.Source.Text[walk.Tokens.SpanOf(at).Start] is 'C' or 'F'
            ? walk.Tokens.Text.Source.Text[walk.Tokens.SpanOf(at).Start]
            : null;
}
