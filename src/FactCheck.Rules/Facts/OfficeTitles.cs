using FactCheck.Knowledge;

namespace FactCheck.Rules.Facts;

/// <summary>
/// Forms the titles of an office from the patterns of its role: <c>{adj}</c> and <c>{adj.f}</c> are the adjective of its state,
/// <c>{country}</c> and <c>{of}</c> its names, <c>{for}</c> its names behind ل.
/// </summary>
internal static class OfficeTitles
{
    public static IEnumerable<EntityName> Of(OfficeRole role, Entity of)
    {
        foreach (var (patterns, gender) in new[] { (role.Masculine, Gender.Masculine), (role.Feminine, Gender.Feminine),
            (role.English, Gender.Unknown) })
        {
            foreach (var pattern in patterns)
            {
                foreach (var title in Fill(pattern, of)) { yield return new EntityName(title, NameRole.Alias) { Gender = gender }; }
            }
        }
    }

    private static IEnumerable<string> Fill(string pattern, Entity of)
    {
        var open = pattern.IndexOf('{', StringComparison.Ordinal);
        var close = pattern.IndexOf('}', StringComparison.Ordinal);
        if (open < 0 || close < open) { return [pattern]; }
        var arabic = ArabicForms.IsArabic(pattern);
        return ValuesOf(pattern[(open + 1)..close], of, arabic).Select(value => pattern[..open] + value + pattern[(close + 1)..]);
    }

    private static IEnumerable<string> ValuesOf(string slot, Entity of, bool arabic) => slot switch
    {
        "adj" => Demonyms(of, arabic ? Gender.Masculine : Gender.Unknown, arabic),
        "adj.f" => Demonyms(of, Gender.Feminine, arabic),
        "for" => Names(of, arabic).Select(ArabicForms.For),
        _ => Names(of, arabic),
    };

    private static IEnumerable<string> Names(Entity of, bool arabic) => of.Names
        .Where(n => n.Role is NameRole.Canonical or NameRole.Alias || n.Role == NameRole.Acronym && !n.IsAmbiguous)
        .Where(n => ArabicForms.IsArabic(n.Text) == arabic).Select(n => n.Text).Distinct(StringComparer.Ordinal);

    /// <summary>Adjectives of titles are definite.</summary>
    private static IEnumerable<string> Demonyms(Entity of, Gender gender, bool arabic) => of.Names
        .Where(n => n.Role == NameRole.Demonym && n.Gender == gender && ArabicForms.IsArabic(n.Text) == arabic)
        .Select(n => arabic ? ArabicForms.Definite(n.Text) : n.Text).Distinct(StringComparer.Ordinal);
}
