using FactCheck.Knowledge;
using FactCheck.Rules.Model;
using FactCheck.Rules.Yaml;

namespace FactCheck.Rules.Facts;

/// <summary>Reads states, territories and cities.</summary>
internal static class PlaceReader
{
    public static Place ReadCountry(FactEntryReader entry, FactReferences references, PackErrors errors)
    {
        var keys = entry.Keys;
        var (arabic, english) = (entry.Required("ar"), entry.Required("en"));
        var names = Names(entry, arabic, english);
        if (keys.TakeMapping("demonym") is { } demonym) { names.AddRange(Demonyms(demonym, errors, names.ToArray())); }
        names.AddRange(keys.TakeTexts("englishDemonym").Select(t => new EntityName(t.Value, NameRole.Demonym)));
        var place = new Place
        {
            Id = entry.Id,
            Arabic = arabic,
            English = english,
            Names = entry.WithAmbiguous(names),
            Provenance = entry.ReadProvenance(),
            Note = keys.TakeText("note")?.Value,
            Type = TypeOf(keys, errors),
            Independent = entry.Values.Days(keys.TakeText("independent")),
            Founded = entry.Values.Days(keys.TakeText("founded")),
            Dissolved = entry.Values.Days(keys.TakeText("dissolved")),
            Capitals = [.. Capitals(entry, references, errors)],
            CapitalIsDisputed = entry.Values.Truth(keys.TakeText("capitalDisputed")),
            Currency = entry.ReadId("currency", references),
            Regions = [.. keys.TakeTexts("regions").Select(t => t.Value)],
            OtherMoney = [.. keys.TakeTexts("otherMoney").Select(t => t.Value)],
        };
        keys.Finish();
        return place;
    }

    public static Place ReadCity(FactEntryReader entry, FactReferences references)
    {
        var (arabic, english) = (entry.Required("ar"), entry.Required("en"));
        var place = new Place
        {
            Id = entry.Id,
            Arabic = arabic,
            English = english,
            Names = entry.WithAmbiguous(Names(entry, arabic, english)),
            Provenance = entry.ReadProvenance(),
            Note = entry.Keys.TakeText("note")?.Value,
            Type = PlaceType.City,
            Country = entry.ReadId("country", references),
        };
        entry.Keys.Finish();
        return place;
    }

    private static PlaceType TypeOf(MappingReader keys, PackErrors errors) =>
        keys.TakeText("type") is not { } type ? PlaceType.State : RuleWords.OneOf(type, errors, "state", "territory", "former") switch
        {
            "territory" => PlaceType.Territory,
            "former" => PlaceType.Former,
            _ => PlaceType.State,
        };

    private static List<EntityName> Names(FactEntryReader entry, string arabic, string english) =>
    [
        new(arabic, NameRole.Canonical), new(english, NameRole.Canonical),
        .. entry.ReadNames("aliases", NameRole.Alias), .. entry.ReadNames("former", NameRole.Former), .. entry.ReadNames("avoid", NameRole.Avoided),
    ];

    private static IEnumerable<EntityName> Demonyms(PackMapping mapping, PackErrors errors, EntityName[] own)
    {
        var keys = new MappingReader(mapping, "'demonym'", errors);
        // «برازيليا» is the city.
        var others = keys.TakeTexts("otherwise").Select(t => t.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, gender) in new[] { ("m", Gender.Masculine), ("f", Gender.Feminine), ("plural", Gender.Unknown) })
        {
            foreach (var form in keys.TakeTexts(key))
            {
                yield return new EntityName(form.Value, NameRole.Demonym) { Gender = gender };
                yield return new EntityName(ArabicForms.Definite(form.Value), NameRole.Demonym) { Gender = gender };
                // «50 درهما مغربيا», where that is no name of the state: «سوريا», «كوريا الجنوبية», «ماليا».
                var accusative = form.Value + "ا";
                if (gender == Gender.Masculine && form.Value[^1] == 'ي' && !others.Contains(accusative)
                    && !Array.Exists(own, n => n.Text == form.Value || n.Text.StartsWith(accusative, StringComparison.Ordinal)))
                {
                    yield return new EntityName(accusative, NameRole.Demonym);
                }
            }
        }
        keys.Finish();
    }

    private static IEnumerable<Capital> Capitals(FactEntryReader entry, FactReferences references, PackErrors errors)
    {
        var nodes = entry.Keys.Take("capital") switch
        {
            null => [],
            PackSequence sequence => sequence.Items,
            { } one => (IReadOnlyList<PackNode>)[one],
        };
        foreach (var node in nodes)
        {
            switch (node)
            {
                case PackScalar city:
                    yield return new Capital(references.To(city.Text));
                    break;
                case PackMapping mapping:
                    var keys = new MappingReader(mapping, "a capital", errors);
                    var id = keys.TakeText("city");
                    var capital = new Capital(id is null ? "" : references.To(id))
                    {
                        Since = entry.Values.Days(keys.TakeText("since")),
                        Until = entry.Values.Days(keys.TakeText("until")),
                    };
                    keys.Finish();
                    if (id is null) { errors.Add(PackErrorCode.MissingKey, node.File, node.Start, node.Length, "the capital has no city"); }
                    else { yield return capital; }
                    break;
                default:
                    errors.Add(PackErrorCode.WrongShape, node.File, node.Start, node.Length,
                        "a capital is the id of a city, or a mapping with city:, since: and until:");
                    break;
            }
        }
    }
}
