using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Tells whether a sentence is about what is to come.</summary>
internal static class SentenceTense
{
    /// <summary>True for a sentence with a word or prefix of the future, or one of so few words that it is nothing but a date.</summary>
    public static bool LooksAhead(in TokenWalk walk)
    {
        var words = 0;
        for (var i = walk.Range.First; i < walk.Range.End; i++)
        {
            if (!walk.IsWord(i)) { continue; }
            words++;
            if (walk.Terms.Is(i, WordRole.Future) || walk.Language.IsFuture(walk.Tokens.CharsOf(i))) { return true; }
        }
        return words <= 4 && walk.Range.Count <= 5;
    }
}
