using FactCheck.Diagnostics;
using FactCheck.Knowledge;

namespace FactCheck.Semantics;

/// <summary>
/// Finds the known organisation that an unknown name is a slip for: the same head, and one word confusable by its letters, its sound or its meaning, out of form, missing or
/// too many; or a name that is put together of the words of two known ones.
/// </summary>
internal static class NearNames
{
    private const int FewestOfOne = 3;

    /// <summary>The nearest known name; none when none is near, or when two organisations are as near.</summary>
    public static NearName? Of(KnowledgeBase knowledge, string unknown, string? acronym)
    {
        var words = NameStem.WordsOf(unknown);
        // What is a name is a slip for no other, though it was not meant as one where it stands.
        if (words.Length < 2 || knowledge.Names.Find(PhraseHash.Of(unknown)).Any(a => a.Kind == EntityKind.Organisation && a.Name.Role is not (NameRole.Wrong or NameRole.Avoided))) { return null; }
        var candidates = NameStem.KeysOf(unknown).SelectMany(k => knowledge.Names.OrganisationsUnder(k)).Distinct(ReferenceEqualityComparer.Instance).OfType<Alias>().ToArray();
        if (candidates.Length == 0) { return null; }
        var stated = acronym is null ? [] : knowledge.Names.Find(PhraseHash.Of(acronym)).Where(a => a.Kind == EntityKind.Organisation).Select(a => a.Entity).ToHashSet(StringComparer.Ordinal);
        NameAlignment? best = null;
        Alias? nearest = null;
        var tie = false;
        foreach (var alias in candidates)
        {
            var known = NameStem.WordsOf(alias.Name.Text);
            if ((NameAlignment.Of(words, known, stated.Contains(alias.Entity)) ?? NameAlignment.OfReordered(words, known)) is not { } alignment) { continue; }
            if (best is not null && alignment.Cost == best.Cost && alias.Entity != nearest!.Entity) { tie = true; }
            if (best is not null && alignment.Cost >= best.Cost) { continue; }
            (best, nearest, tie) = (alignment, alias, false);
        }
        if (tie) { return null; }
        return best is null ? Mixed(knowledge, words, candidates, stated) : Near(knowledge, nearest!, best.Reasons());
    }

    /// <summary>
    /// The known name that gives most words to one that is put together of two: «محكمة العدل الجنائية الدولية». Each must give words that the other lacks. Bodies of states
    /// are left out: «وزارة الدفاع الروسية» is one, though the words are those of two others.
    /// </summary>
    private static NearName? Mixed(KnowledgeBase knowledge, string[] words, Alias[] candidates, HashSet<string> stated)
    {
        if (words.Length < 3 || Array.Exists(words, w => IsOfState(knowledge, w))) { return null; }
        var shares = candidates.Select(a => (Alias: a, Share: ShareOf(words, a), Length: NameStem.WordsOf(a.Name.Text).Length)).Where(s => s.Share.Count(given => given) >= FewestOfOne && s.Length <= words.Length + 1)
            .OrderByDescending(s => s.Share.Count(given => given)).ThenBy(s => s.Length).ThenBy(s => s.Alias.Name.Text, StringComparer.Ordinal).ToArray();
        // Two as long names that give the same words are as near.
        shares = [.. shares.Where(s => !Array.Exists(shares, o => o.Alias.Entity != s.Alias.Entity && o.Length == s.Length && o.Share.SequenceEqual(s.Share)))];
        foreach (var (alias, share, length) in shares)
        {
            foreach (var (other, rest, otherLength) in shares)
            {
                if (other.Entity == alias.Entity || !Enumerable.Range(0, words.Length).All(i => share[i] || rest[i]) || share.SequenceEqual(rest) || !share.Contains(false) || !rest.Contains(false) || stated.Count > 0 && !stated.Contains(alias.Entity)) { continue; }
                if (IsMoreThanShort(words, length, share) && IsMoreThanShort(words, otherLength, rest)) { return Near(knowledge, alias, Reasons(words, alias, share, other)) is { } near ? near with { IsMixed = true } : null; }
            }
        }
        return null;
    }

    private static bool IsOfState(KnowledgeBase knowledge, string word) => knowledge.Names.Find(PhraseHash.Of(word)).Any(a => a.Kind == EntityKind.Place && a.Name.Role == NameRole.Demonym);

    /// <summary>Of a name of which much more is left out than is given nothing is taken.</summary>
    private static bool IsMoreThanShort(string[] words, int length, bool[] share) => share.Count(given => given) * 2 >= Math.Min(words.Length, length);

    private static bool[] ShareOf(string[] words, Alias alias)
    {
        var known = NameStem.WordsOf(alias.Name.Text).Select(w => Languages.WordKey.Hash(NameStem.Of(w))).ToHashSet();
        return [.. words.Select(w => known.Contains(Languages.WordKey.Hash(NameStem.Of(w))))];
    }

    private static LocalizedText Reasons(string[] words, Alias alias, bool[] share, Alias other)
    {
        var rest = string.Join(' ', words.Where((_, i) => !share[i]));
        return new LocalizedText($"«{rest}» is of «{other.Name.Text}»", $"«{rest}» من اسم «{other.Name.Text}»");
    }

    private static NearName? Near(KnowledgeBase knowledge, Alias alias, LocalizedText reasons) =>
        knowledge.Find<Organisation>(alias.Entity) is { Provenance.IsSolid: true } organisation ? new NearName(organisation, alias.Name.Text, reasons) : null;
}
