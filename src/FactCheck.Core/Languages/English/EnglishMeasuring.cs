namespace FactCheck.Languages.English;

/// <summary>The words that tell what a length of time, a price or a measure is of, and the words for goals.</summary>
internal static class EnglishMeasuring
{
    private static readonly (int Goals, bool IsNoun, string Words)[] Goals = [(1, true, "goal"), (0, true, "goals"), (2, false, "brace,a brace,twice,braces,doubles"), (3, false, "hat-trick,a hat-trick,hat trick,hat-tricks")];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (goals, isNoun, words) in Goals)
        {
            yield return (words, new GoalsTerm(goals, isNoun));
        }
    }
}
