using FactCheck.Knowledge;

namespace FactCheck.Semantics;

/// <summary>Finds the known organisation that an unknown name is a slip for: the same head, and one word confusable by its letters or its sound, out of form, missing or too many.</summary>
internal static class NearNames
{
    /// <summary>The nearest known name; none when none is near, or when two organisations are as near.</summary>
    public static NearName? Of(KnowledgeBase knowledge, string unknown, string? acronym)
    {
        var words = unknown.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) { return null; }
        var stated = acronym is null ? [] : knowledge.Names.Find(PhraseHash.Of(acronym)).Where(a => a.Kind == EntityKind.Organisation).Select(a => a.Entity).ToHashSet(StringComparer.Ordinal);
        NameAlignment? best = null;
        Alias? nearest = null;
        var tie = false;
        foreach (var alias in NameStem.KeysOf(unknown).SelectMany(k => knowledge.Names.OrganisationsUnder(k)).Distinct(ReferenceEqualityComparer.Instance).OfType<Alias>())
        {
            if (NameAlignment.Of(words, alias.Name.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries), stated.Contains(alias.Entity)) is not { } alignment) { continue; }
            if (best is not null && alignment.Cost == best.Cost && alias.Entity != nearest!.Entity) { tie = true; }
            if (best is not null && alignment.Cost >= best.Cost) { continue; }
            (best, nearest, tie) = (alignment, alias, false);
        }
        if (best is null || nearest is null || tie || knowledge.Find<Organisation>(nearest.Entity) is not { Provenance.IsSolid: true } organisation) { return null; }
        return new NearName(organisation, nearest.Name.Text, best.Reasons());
    }
}
