namespace FactCheck.Workspace.Facts;

/// <summary>
/// Makes a fact pack of a table. Columns: <c>kind</c> (organisation, person, city, holder), <c>id</c>, <c>ar</c>, <c>en</c>, <c>aliases</c> and <c>acronyms</c> (parted by |),
/// <c>founded</c>, <c>dissolved</c>, <c>gender</c>, <c>foreign</c>, <c>country</c>, <c>source</c>, <c>checked</c>, <c>certainty</c>, <c>note</c>; a holder has <c>office</c> (id, or its Arabic title), <c>of</c>, <c>role</c>, <c>from</c>, <c>until</c>.
/// </summary>
public static class CsvFactImport
{
    private static readonly string[] Texts = ["founded", "dissolved", "gender", "foreign", "country", "type", "note", "source", "checked",
        "certainty"];

    /// <summary>The pack.</summary>
    /// <exception cref="FormatException">A row is of no known kind, or has no name.</exception>
    public static FactDraftPack Read(string text, string pack, string source, DateOnly today)
    {
        var drafts = new FactDraftPack(pack, source, today);
        var number = 1;
        foreach (var row in CsvTable.Read(text))
        {
            number++;
            var kind = Get(row, "kind") ?? (Get(row, "office") is null ? "organisation" : "holder");
            if (Get(row, "ar") is null && Get(row, "en") is null)
            {
                throw new FormatException(FormattableString.Invariant($"row {number} has neither 'ar' nor 'en'"));
            }
            switch (kind)
            {
                case "organisation" or "person" or "city":
                    drafts.Add(kind == "city" ? "cities" : kind + "s", Entry(row, Texts));
                    break;
                case "holder":
                    AddHolder(drafts, row, number);
                    break;
                default:
                    throw new FormatException(FormattableString.Invariant($"row {number} is of the kind '{kind}': organisation, person, city or holder"));
            }
        }
        return drafts;
    }

    private static void AddHolder(FactDraftPack drafts, IReadOnlyDictionary<string, string> row, int number)
    {
        if (Get(row, "office") is not { } office)
        {
            throw new FormatException(FormattableString.Invariant($"row {number} is a holder of no 'office'"));
        }
        var person = drafts.Add("persons", Entry(row, ["gender", "foreign"]));
        var isId = office.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        var entry = new FactDraft().Set("id", isId ? office : FactSlug.Of(office));
        if (!isId) { entry.Set("ar", office).Set("en", Get(row, "officeEn")); }
        var held = drafts.Add("offices", entry.Set("role", Get(row, "role")).Set("of", Get(row, "of")));
        held.Holders.Add(new FactDraft().Set("person",
            person["id"]).Set("from",
                Get(row, "from")).Set("until",
                    Get(row, "until")).Set("certainty", Get(row, "certainty")).Set("checked", Get(row, "checked")).Set("source", Get(row, "source")));
    }

    private static FactDraft Entry(IReadOnlyDictionary<string, string> row, string[] texts)
    {
        var (arabic, english) = (Get(row, "ar"), Get(row, "en"));
        var entry = new FactDraft().Set("id", Get(row, "id")
            ?? FactSlug.Of(english ?? arabic!)).Set("ar", arabic ?? english).Set("en", english ?? arabic)
            .SetList("aliases", Get(row, "aliases")?.Split('|') ?? []).SetList("acronyms", Get(row, "acronyms")?.Split('|') ?? []);
        foreach (var key in texts) { entry.Set(key, Get(row, key)); }
        return entry;
    }

    private static string? Get(IReadOnlyDictionary<string, string> row, string key) =>
        row.TryGetValue(key, out var value) && value.Trim().Length > 0 ? value.Trim() : null;
}
