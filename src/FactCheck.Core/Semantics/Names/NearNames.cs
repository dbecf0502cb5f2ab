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
        if (words.Length < 2 || knowledge.Names.Find(PhraseHash.Of(unknown)).Any(a => a.Kind == EntityKind.Organisation
            && a.Name.Role is not (NameRole.Wrong or NameRole.Avoided))) { return null; }
        var candidates = CandidatesOf(knowledge, unknown);
        if (candidates.Count == 0) { return null; }
        var stated = acronym is null
            ? []
            : knowledge.Names.Find(PhraseHash.Of(acronym))
            .Where(a => a.Kind == EntityKind.Organisation)
            .Select(a => a.Entity).ToHashSet(StringComparer.Ordinal);
        NameAlignment? best = null;
        Alias? nearest = null;
        var tie = false;
        foreach (var alias in candidates)
        {
            var known = NameStem.WordsOf(alias.Name.Text);
            if ((NameAlignment.Of(words, known, stated.Contains(alias.Entity))
                ?? NameAlignment.OfReordered(words, known)) is not { } alignment) { continue; }
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
    private static NearName? Mixed(KnowledgeBase knowledge, string[] words, List<Alias> candidates, HashSet<string> stated)
    {
        if (words.Length < 3 || Array.Exists(words, w => IsOfState(knowledge, w))) { return null; }
        var shares = candidates.Select(a => NameShare.Of(words, a)).Where(s => s.Count >= FewestOfOne && s.Length <= words.Length + 1)
            .OrderByDescending(s => s.Count).ThenBy(s => s.Length).ThenBy(s => s.Alias.Name.Text, StringComparer.Ordinal).ToArray();
        // Two as long names that give the same words are as near.
        shares = [.. shares.Where(s => !Array.Exists(shares, o => o.Alias.Entity != s.Alias.Entity && o.Length == s.Length
            && o.Given.AsSpan().SequenceEqual(s.Given)))];
        foreach (var share in shares)
        {
            foreach (var rest in shares)
            {
                if (rest.Alias.Entity == share.Alias.Entity || !share.Completes(rest) || stated.Count > 0 && !stated.Contains(share.Alias.Entity)
                    || !share.IsMoreThanShort || !rest.IsMoreThanShort) { continue; }
                return Near(knowledge, share.Alias, Reasons(words, share, rest.Alias)) is { } near ? near with { IsMixed = true } : null;
            }
        }
        return null;
    }

    private static List<Alias> CandidatesOf(KnowledgeBase knowledge, string unknown)
    {
        var (candidates, seen) = (new List<Alias>(), new HashSet<Alias>(ReferenceEqualityComparer.Instance));
        foreach (var key in NameStem.KeysOf(unknown))
        {
            foreach (var alias in knowledge.Names.OrganisationsUnder(key)) { if (seen.Add(alias)) { candidates.Add(alias); } }
        }
        return candidates;
    }

    private static bool IsOfState(KnowledgeBase knowledge, string word) =>
        knowledge.Names.Find(PhraseHash.Of(word)).Any(a => a.Kind == EntityKind.Place && a.Name.Role == NameRole.Demonym);

    private static LocalizedText Reasons(string[] words, NameShare share, Alias other)
    {
        var rest = string.Join(' ', words.Where((_, i) => !share.Given[i]));
        return new LocalizedText($"«{rest}» is of «{other.Name.Text}»", $"«{rest}» من اسم «{other.Name.Text}»");
    }

    /// <summary>The known name that an unknown one is but for one word of any meaning.</summary>
    public static NearName? AkinTo(KnowledgeBase knowledge, string unknown)
    {
        if (knowledge.Names.Find(PhraseHash.Of(unknown)).Any(a => a.Kind == EntityKind.Organisation)) { return null; }
        return AkinNames.Of(knowledge, NameStem.WordsOf(unknown), CandidatesOf(knowledge, unknown));
    }

    private static NearName? Near(KnowledgeBase knowledge, Alias alias, LocalizedText reasons) =>
        knowledge.Find<Organisation>(alias.Entity) is { Provenance.IsSolid: true } organisation
            ? new NearName(organisation, alias.Name.Text, reasons)
            : null;
}
