using FactCheck.Diagnostics;
using FactCheck.Knowledge;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>
/// Finds the known organisation whose name an unknown one has but for one word of any other meaning: «منظمة معاهدة الأمن الاجتماعي». By itself that tells something only of a long name, and only
/// where no two known names differ in that word, as those of the federations of sports do.
/// </summary>
internal static class AkinNames
{
    private const int FewestWords = 3;
    private const int FewestWordsToTell = 4;

    /// <summary>The known name; none when there is none, or when several are as near.</summary>
    public static NearName? Of(KnowledgeBase knowledge, string[] words, List<Alias> candidates)
    {
        if (words.Length < FewestWords) { return null; }
        (Alias? found, var place) = (null, -1);
        foreach (var alias in candidates)
        {
            if (alias.Name.Role is not (NameRole.Canonical or NameRole.Alias)
                || OtherWord(words, NameStem.WordsOf(alias.Name.Text)) is not { } other) { continue; }
            if (found is not null && found.Entity != alias.Entity) { return null; }
            (found, place) = (alias, other);
        }
        if (found is null
            || knowledge.Find<Organisation>(found.Entity) is not { Provenance.IsSolid: true, Country: null } organisation) { return null; }
        var (written, known) = (words[place], NameStem.WordsOf(found.Name.Text)[place]);
        var isOfPlace = IsOfPlace(knowledge, written) || IsOfPlace(knowledge, known);
        return new NearName(organisation, found.Name.Text, new LocalizedText($"«{written}» stands for «{known}»", $"كُتبت «{written}» بدل «{known}»"))
        {
            IsLong = !isOfPlace && (words.Length >= FewestWordsToTell || NameKin.IsRareHead(NameStem.Of(words[0]))),
        };
    }

    /// <summary>The place of the only word that is another; an Arabic name begins with the same word.</summary>
    private static int? OtherWord(string[] words, string[] known)
    {
        if (words.Length != known.Length) { return null; }
        int? place = null;
        for (var i = 0; i < words.Length; i++)
        {
            if (WordKey.Equal(NameStem.Of(words[i]), NameStem.Of(known[i]))) { continue; }
            if (place is not null || i == 0 && words[0][0] >= '\u0600') { return null; }
            place = i;
        }
        return place;
    }

    /// <summary>«الأفريقي», "Asian": bodies of other parts of the world have such names, so only what stands beside one tells.</summary>
    private static bool IsOfPlace(KnowledgeBase knowledge, string word) =>
        knowledge.Names.Find(PhraseHash.Of(word)).Any(a => a.Kind == EntityKind.Place)
            || knowledge.Names.Find(PhraseHash.Of(NameStem.Bare(word).ToString())).Any(a => a.Kind == EntityKind.Place);
}
