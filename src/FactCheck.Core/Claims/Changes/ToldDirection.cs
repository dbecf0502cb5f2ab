using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Reads which way a figure went from all words of change of a range: none where they do not agree.</summary>
internal static class ToldDirection
{
    /// <summary>True for a fall, false for a rise, with the first of the words; none without one, or where two say different things.</summary>
    public static (bool IsFall, TermHit Word)? Of(SemanticModel model, TokenRange range, bool isTitle = false)
    {
        (bool IsFall, TermHit Word)? told = null;
        for (var i = range.First; i < range.End; i++)
        {
            if (isTitle && told is not null && model.Terms.Is(i, WordRole.Amid)) { break; } // «تهبط مع تحسن الأمطار»
            if (model.Terms.Is(i, WordRole.MakingUp, out var making))
            {
                i = making.Tokens.End - 1; // "make up" is no rise
                continue;
            }
            var isFall = model.Terms.Is(i, WordRole.Fall, out var hit);
            if (!isFall && !model.Terms.Is(i, WordRole.Rise, out hit)) { continue; }
            if (model.Terms.Is<BoundTerm>(i, out _, out var bound) && bound.Tokens.Count > 1) { continue; } // "more than", "higher than"
            if (told is { } known && known.IsFall != isFall) { return null; }
            told ??= (isFall, hit);
        }
        return told;
    }
}
