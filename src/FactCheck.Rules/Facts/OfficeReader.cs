using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Rules.Model;
using FactCheck.Rules.Yaml;

namespace FactCheck.Rules.Facts;

/// <summary>Reads offices with those who held them.</summary>
internal static class OfficeReader
{
    public static Office Read(FactEntryReader entry, IReadOnlyDictionary<string, OfficeRole> roles, IReadOnlyDictionary<string, Entity> entities,
        FactReferences references, PackErrors errors)
    {
        var keys = entry.Keys;
        var of = entry.ReadId("of", references);
        var names = new List<EntityName>();
        names.AddRange(entry.ReadNames("ar", NameRole.Canonical, gender: Gender.Masculine));
        names.AddRange(entry.ReadNames("feminine", NameRole.Alias, gender: Gender.Feminine));
        names.AddRange(entry.ReadNames("en", NameRole.Canonical));
        // An English title is that of men and women.
        foreach (var alias in entry.ReadNames("aliases", NameRole.Alias, gender: Gender.Masculine))
        {
            names.Add(ArabicForms.IsArabic(alias.Text) ? alias : alias with { Gender = Gender.Unknown });
        }
        if (keys.TakeText("role") is { } role)
        {
            if (!roles.TryGetValue(role.Value, out var patterns))
            {
                errors.Add(PackErrorCode.UnknownEntity, role,
                    $"no fact pack describes the role '{role.Value}'{DidYouMean.Suggest(role.Value, roles.Keys)}", 0, role.Value.Length);
            }
            else if (of is null || !entities.TryGetValue(of, out var whose))
            {
                errors.Add(PackErrorCode.MissingKey, role, $"an office with a role says of: whose it is", 0, role.Value.Length);
            }
            else { names.AddRange(OfficeTitles.Of(patterns, whose)); }
        }
        names.AddRange(names.SelectMany(n => NameWritings.Of(n.Text).Select(w => n with { Text = w, Role = NameRole.Alias }))
            .ExceptBy(names.Select(n => n.Text), n => n.Text).ToArray());
        var arabic = names.Find(n => ArabicForms.IsArabic(n.Text))?.Text;
        if (arabic is null)
        {
            errors.Add(PackErrorCode.MissingKey, keys.Mapping.File, keys.Mapping.Start, 1, $"'{entry.Id}' has no title: add ar:, or role: and of:");
        }
        var provenance = entry.ReadProvenance();
        var office = new Office
        {
            Id = entry.Id,
            Arabic = arabic ?? entry.Id,
            English = names.Find(n => !ArabicForms.IsArabic(n.Text))?.Text ?? entry.Id,
            Names = entry.WithAmbiguous(names),
            Provenance = provenance,
            Note = keys.TakeText("note")?.Value,
            Of = of,
            Abolished = entry.Values.Days(keys.TakeText("abolished")),
            Tenures = Tenures(entry, provenance, references, errors),
        };
        keys.Finish();
        return office;
    }

    private static ImmutableArray<Tenure> Tenures(FactEntryReader entry, Provenance otherwise, FactReferences references, PackErrors errors)
    {
        var tenures = new List<(Tenure Tenure, PackNode Node)>();
        foreach (var node in entry.Keys.TakeSequence("holders"))
        {
            if (node is not PackMapping mapping)
            {
                errors.Add(PackErrorCode.WrongShape, node.File, node.Start, node.Length, "a holder is a mapping with person:, from: and until:");
                continue;
            }
            var keys = new MappingReader(mapping, "a holder", errors);
            var person = keys.TakeText("person");
            var tenure = new Tenure(person is null ? "" : references.To(person), entry.ReadProvenance(keys, otherwise))
            {
                From = entry.Values.Days(keys.TakeText("from")),
                Until = entry.Values.Days(keys.TakeText("until")),
            };
            _ = keys.TakeText("note");
            keys.Finish();
            if (person is null) { errors.Add(PackErrorCode.MissingKey, node.File, node.Start, node.Length, "the holder has no person"); }
            else if (tenure is { From: { } from, Until: { } until } && until.Last < from.First)
            {
                errors.Add(PackErrorCode.ImpossibleFact, node.File, node.Start, node.Length, $"the tenure of '{person}' ends before it begins");
            }
            else { tenures.Add((tenure, node)); }
        }
        return [.. tenures.Select(t => t.Tenure).OrderBy(t => t.From?.First ?? DateOnly.MinValue)];
    }
}
