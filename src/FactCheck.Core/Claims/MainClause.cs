using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Says where a sentence turns to something else behind its first clause: «…، في حين استقرت المبيعات عند 410», "…, while sales were flat at 30 million", «…، مشيرة إلى أن 112 …».</summary>
internal static class MainClause
{
    /// <summary>How many of the figures of a sentence stand before the turn, and where that is; all, and its end, where fewer than two do.</summary>
    public static (int Figures, int End) Of(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside.Length < 3) { return (inside.Length, sentence.Tokens.End); }
        for (var i = inside[1].Tokens.End; i < inside[^1].Tokens.First; i++)
        {
            if (!Turns(model, i)) { continue; }
            var figures = 2;
            while (inside[figures].Tokens.First < i) { figures++; }
            return (figures, i);
        }
        return (inside.Length, sentence.Tokens.End);
    }

    /// <summary>A comma, and behind it a word that sets something else beside what was told; «إذ» goes on about it.</summary>
    private static bool Turns(SemanticModel model, int comma) =>
        Statement.IsComma(model, comma) && (model.Terms.Is(comma + 1, WordRole.While) && !model.Terms.Is(comma + 1, WordRole.Explaining)
            || model.Terms.Is(comma + 1, WordRole.TurningTo));
}
