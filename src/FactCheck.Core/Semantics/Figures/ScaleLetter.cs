using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>A scale in one letter on the figure, as English writes it: 3.5k, 40K, 5M. A small m is a metre.</summary>
internal static class ScaleLetter
{
    private static readonly NumeralTerm Thousand = new(NumeralRole.Scale, 1_000);

    private static readonly NumeralTerm Million = new(NumeralRole.Scale, 1_000_000);

    /// <summary>The scale at a token, or none.</summary>
    public static NumeralTerm? TryRead(in TokenWalk walk, int at)
    {
        if (walk.Language.JoinsArticle || !walk.IsAttached(at) || !walk.IsWord(at) || walk.Tokens[at].Length != 1
            || walk.IsAttached(at + 1) && (walk.IsNumber(at + 1) || walk.IsAny(at + 1, "/-"))) { return null; }
        return walk.Tokens.FirstChar(at) switch { 'k' or 'K' => Thousand, 'M' => Million, _ => null };
    }
}
