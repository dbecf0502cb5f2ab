using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Tells whether a sentence is about what is to come.</summary>
internal static class SentenceTense
{
    /// <summary>
    /// True for a clause around a token with a word or prefix of the future, or a sentence of so few words that it is nothing but a date.
    /// «أعلن الاثنين أن الوفد سيعود» announces on the Monday before; what is planned, «من المقرر أن», lies ahead.
    /// </summary>
    public static bool LooksAhead(in TokenWalk walk, int at)
    {
        var (words, ahead) = (0, false);
        for (var i = walk.Range.First; i < walk.Range.End; i++)
        {
            if (!walk.IsWord(i)) { continue; }
            words++;
            if (walk.Terms.Is(i, WordRole.Complementizer) && i != at)
            {
                if (i > at) { break; }
                ahead &= IsFuture(walk, i - 1);
            }
            else { ahead |= IsFuture(walk, i); }
        }
        return ahead || words <= 4 && walk.Range.Count <= 5;
    }

    private static bool IsFuture(in TokenWalk walk, int at) =>
        walk.IsWord(at) && (walk.Terms.Is(at, WordRole.Future) || walk.Language.IsFuture(walk.Tokens.CharsOf(at)));
}
