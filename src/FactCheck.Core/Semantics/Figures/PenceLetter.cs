using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Pence as British papers write them: "shares fell from 250p to 190p". "1080p" is a picture, "6p.m." a time.</summary>
internal static class PenceLetter
{
    private const decimal MostPence = 20_000;

    private static readonly UnitTerm Pence = new(UnitKind.Money) { Part = 0.01m, Whole = "GBP" };

    private static readonly decimal[] Pictures = [144, 240, 360, 480, 720, 1080, 1440, 2160];

    /// <summary>The unit at a token behind a number, or none.</summary>
    public static UnitTerm? TryRead(in TokenWalk walk, in NumberReading number, int at)
    {
        if (walk.Language.JoinsArticle || !number.IsDigits || !walk.IsWord(at) || !walk.IsAttached(at) || walk.Tokens[at].Length != 1
            || walk.Tokens.Text.Source.Text[walk.Tokens.SpanOf(at).Start] != 'p' || number.Written > MostPence
            || Pictures.Contains(number.Written)) { return null; }
        return walk.IsAttached(at + 1) && walk.IsAttached(at + 2) && walk.IsWord(at + 2) ? null : Pence;
    }
}
