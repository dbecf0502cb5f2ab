namespace FactCheck.Languages.Arabic;

/// <summary>The words that tell what a length of time, a price or a measure is of, and the words for goals and places.</summary>
internal static class ArabicMeasuring
{
    private static readonly (int Goals, bool IsNoun, string Words)[] Goals =
    [
        (1, true, "هدف,هدفا"), (2, false, "هدفين,هدفان,ثنائية"), (0, true, "أهداف,أهدافا,أهدافه,أهدافها"), (3, false, "ثلاثية,هاتريك"), (4, false, "رباعية"), (5, false, "خماسية"), (6, false, "سداسية"), (7, false, "سباعية"),
    ];

    private const string Places = "ثانيا,ثالثا,رابعا,خامسا,سادسا,سابعا,ثامنا,تاسعا,عاشرا";

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (goals, isNoun, words) in Goals)
        {
            yield return (words, new GoalsTerm(goals, isNoun));
        }
        var place = 2;
        foreach (var word in Places.Split(',')) { yield return (word, new PlaceTerm(place++)); }
    }
}
