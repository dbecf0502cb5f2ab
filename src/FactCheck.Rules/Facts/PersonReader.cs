using FactCheck.Knowledge;

namespace FactCheck.Rules.Facts;

/// <summary>Reads persons.</summary>
internal static class PersonReader
{
    public static Person Read(FactEntryReader entry)
    {
        var (arabic, english) = (entry.Required("ar"), entry.Required("en"));
        var names = new List<EntityName> { new(arabic, NameRole.Canonical), new(english, NameRole.Canonical) };
        names.AddRange(entry.ReadNames("aliases", NameRole.Alias));
        names.AddRange(entry.ReadNames("avoid", NameRole.Avoided));
        names.AddRange(names.Select(n => WithoutArticle(n.Text)).OfType<string>().Except(names.Select(n => n.Text), StringComparer.OrdinalIgnoreCase)
            .Select(n => new EntityName(n, NameRole.Alias)).ToArray());
        var person = new Person
        {
            Id = entry.Id,
            Arabic = arabic,
            English = english,
            Names = entry.WithAmbiguous(names),
            Provenance = entry.ReadProvenance(),
            Note = entry.Keys.TakeText("note")?.Value,
            Gender = entry.Values.Gender(entry.Keys.TakeText("gender")),
            IsForeign = entry.Values.Truth(entry.Keys.TakeText("foreign")),
            Born = entry.Values.Days(entry.Keys.TakeText("born")),
            Died = entry.Values.Days(entry.Keys.TakeText("died")),
        };
        entry.Keys.Finish();
        return person;
    }

    /// <summary>"Bashar Assad" for "Bashar al-Assad", as agencies write it; none for a name without the article, or where one word would be left.</summary>
    private static string? WithoutArticle(string name)
    {
        var at = name.IndexOf(" al-", StringComparison.OrdinalIgnoreCase);
        return at > 0 && name[0] < '\u0600' ? string.Concat(name.AsSpan(0, at + 1), name.AsSpan(at + 4)) : null;
    }
}
