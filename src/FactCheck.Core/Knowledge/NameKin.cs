using FactCheck.Languages;

namespace FactCheck.Knowledge;

/// <summary>Words that writers put for each other in the names of organisations, since they mean nearly the same: «العالمية» for «الدولية», "world" for "international".</summary>
internal static class NameKin
{
    private static readonly string[][] Families =
    [
        ["دولي", "عالمي", "أممي"], ["ذري", "نووي"], ["مصدر", "منتج"], ["نفط", "بترول"], ["أغذي", "غذاء",
            "غذائي"], ["شؤون", "حقوق"], ["تجار", "تجاري"], ["إنماء", "تنمي", "إنمائي"], ["دول",
            "أقطار", "بلدان"], ["مشترك", "جماعي"], ["اتحادي",
            "فيدرالي", "فدرالي"], ["جنائي", "جنايات", "جزاء", "جزائي"],
        ["world", "international",
            "global"], ["atomic", "nuclear"], ["agency", "authority"], ["exporting", "producing"], ["oil", "petroleum"], ["meteorological",
            "meteorology", "weather"], ["labour", "labor", "work"], ["monetary",
            "money", "finance", "financial"], ["refugees",
            "migrants", "refugee",
            "migrant"], ["criminal", "crimes", "crime", "penal"], ["cooperation", "coordination"], ["trade", "trading", "commerce"],
        ["لاجئين", "مهاجرين", "نازحين"],
    ];

    private static readonly string[] Heads = ["منظم", "وكال", "هيئ", "لجن", "مؤسس", "رابط", "اتحاد", "مجلس", "مفوضي", "برنامج", "صندوق", "منتدى",
        "fund", "bank", "organization", "agency", "association", "union", "federation", "committee", "council", "commission", "programme"];

    /// <summary>«منظمة»: few bodies but the large ones of states are called so.</summary>
    private static readonly ulong RareHead = WordKey.Hash("منظم");

    private static readonly HashSet<ulong> HeadKeys = [.. Heads.Select(h => WordKey.Hash(h))];

    private static readonly Dictionary<ulong, int> FamilyOf = NumberedFamilies();

    /// <summary>Whether two stems are nouns for bodies, of which writers take one for another: «منظمة» for «وكالة».</summary>
    public static bool AreHeads(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        !WordKey.Equal(left, right) && HeadKeys.Contains(WordKey.Hash(left)) && HeadKeys.Contains(WordKey.Hash(right));

    /// <summary>Whether a stem is a noun that so few bodies bear that a short name is known by its other words.</summary>
    public static bool IsRareHead(ReadOnlySpan<char> stem) => WordKey.Hash(stem) == RareHead;

    /// <summary>Whether two stems (see <see cref="NameStem.Of"/>) are of one family and not the same.</summary>
    public static bool AreKin(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        FamilyOf.TryGetValue(WordKey.Hash(left), out var mine) && FamilyOf.TryGetValue(WordKey.Hash(right), out var theirs) && mine == theirs
            && !WordKey.Equal(left, right);

    private static Dictionary<ulong, int> NumberedFamilies()
    {
        var families = new Dictionary<ulong, int>();
        for (var i = 0; i < Families.Length; i++)
        {
            foreach (var word in Families[i]) { families.Add(WordKey.Hash(word), i); }
        }
        return families;
    }
}
