using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Tells whether a sentence is about what is to come.</summary>
internal static class SentenceTense
{
    private const int MostScheduled = 8;

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
        return ahead || IsScheduled(walk, at) || words <= 4 && walk.Range.Count <= 5;
    }

    /// <summary>«يبدأ الموسم بعد ثلاثة أسابيع», "the season opens in three weeks": an event whose calendar is told. «تبدأ الأعراض بعد أسبوع» is of any time.</summary>
    private static bool IsScheduled(in TokenWalk walk, int at)
    {
        for (var i = at - 1; i >= at - MostScheduled && walk.Has(i) && !walk.Terms.Is(i, WordRole.Complementizer); i--)
        {
            var beside = walk.Language.JoinsArticle ? i + 1 : i - 1;
            if (walk.IsRole(i, DateRole.Scheduled, out _) && walk.IsRole(beside, DateRole.Event, out _)) { return true; }
        }
        return false;
    }

    private static bool IsFuture(in TokenWalk walk, int at) =>
        walk.IsWord(at) && (walk.Terms.Is(at, WordRole.Future) || walk.Language.IsFuture(walk.Tokens.CharsOf(at)));
}
