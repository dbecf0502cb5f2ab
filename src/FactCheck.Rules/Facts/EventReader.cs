using FactCheck.Knowledge;
using FactCheck.Rules.Model;
using FactCheck.Rules.Yaml;
using FactCheck.Values;

namespace FactCheck.Rules.Facts;

/// <summary>Reads events: one with date: and until:, or several under editions:.</summary>
internal static class EventReader
{
    public static KnownEvent Read(FactEntryReader entry, FactReferences references, PackErrors errors)
    {
        var keys = entry.Keys;
        var (arabic, english) = (entry.Required("ar"), entry.Required("en"));
        var provenance = entry.ReadProvenance();
        var editions = new List<Edition>();
        var single = keys.Take("date") is not null;
        if (single && ReadEdition(entry, keys, provenance, references, errors) is { } only) { editions.Add(only); }
        foreach (var node in keys.TakeSequence("editions"))
        {
            if (node is not PackMapping mapping)
            {
                errors.Add(PackErrorCode.WrongShape, node.File, node.Start, node.Length, "an edition is a mapping with date:, until: and place:");
                continue;
            }
            var inner = new MappingReader(mapping, "an edition", errors);
            if (ReadEdition(entry, inner, entry.ReadProvenance(inner, provenance), references, errors) is { } edition) { editions.Add(edition); }
            inner.Finish();
        }
        var known = new KnownEvent
        {
            Id = entry.Id,
            Arabic = arabic,
            English = english,
            Names = entry.WithAmbiguous([new(arabic, NameRole.Canonical), new(english, NameRole.Canonical),
                .. entry.ReadNames("aliases", NameRole.Alias)]),
            Provenance = provenance,
            Note = keys.TakeText("note")?.Value,
            Of = entry.ReadId("of", references),
            Type = keys.TakeText("type")?.Value,
            Editions = [.. editions.OrderBy(e => e.Days.First)],
            IsSingle = single,
        };
        keys.Finish();
        return known;
    }

    private static Edition? ReadEdition(FactEntryReader entry, MappingReader keys, Provenance provenance, FactReferences references,
        PackErrors errors)
    {
        var first = entry.Values.Days(keys.TakeText("date"));
        var last = entry.Values.Days(keys.TakeText("until")) ?? first;
        var place = keys.TakeText("place") is { } id ? references.To(id) : null;
        if (first is not { } from || last is not { } to) { return null; }
        if (to.Last < from.First)
        {
            errors.Add(PackErrorCode.ImpossibleFact, keys.Mapping.File, keys.Mapping.Start, 1, "the event ends before it begins");
            return null;
        }
        return new Edition(new DateRange(from.First, to.Last), provenance) { Place = place, IsApproximate = !from.IsDay };
    }
}
