using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Knowledge;
using FactCheck.Rules.Model;
using FactCheck.Rules.Yaml;

namespace FactCheck.Rules.Facts;

/// <summary>Reads organisations.</summary>
internal static class OrganisationReader
{
    private const string Company = "company";

    public static Organisation Read(FactEntryReader entry, FactReferences references, PackErrors errors)
    {
        var keys = entry.Keys;
        var (arabic, english) = (entry.Required("ar"), entry.Required("en"));
        var type = keys.TakeText("type")?.Value;
        var organisation = new Organisation
        {
            Id = entry.Id,
            Arabic = arabic,
            English = english,
            Names = Names(entry, arabic, english, type == Company),
            Provenance = entry.ReadProvenance(),
            Note = keys.TakeText("note")?.Value,
            Type = type,
            Founded = entry.Values.Days(keys.TakeText("founded")),
            Dissolved = entry.Values.Days(keys.TakeText("dissolved")),
            Predecessor = entry.ReadId("predecessor", references),
            Successor = entry.ReadId("successor", references),
            Owner = entry.ReadId("owner", references),
            Country = entry.ReadId("country", references),
            Seat = entry.ReadId("seat", references),
            Founders = entry.ReadIds("founders", references),
            OtherSeats = entry.ReadIds("otherSeats", references),
            Members = [.. Members(entry, "members", MembershipStatus.Member, references, errors),
                .. Members(entry, "partners", MembershipStatus.Partner, references, errors)],
            MembersAreComplete = entry.Values.Truth(keys.TakeText("membersComplete")),
            Totals = [.. Totals(entry, errors)],
            NotMembers = entry.ReadIds("notMembers", references),
            Obligatory = [.. keys.TakeTexts("obligatory").Select(t => t.Value)],
            Confusions = [.. Confusions(keys, references, errors)],
        };
        if (organisation is { Founded: { } founded, Dissolved: { } dissolved } && dissolved.Last < founded.First)
        {
            errors.Add(PackErrorCode.ImpossibleFact, keys.Mapping.File, keys.Mapping.Start, 1, $"'{entry.Id}' was dissolved before it was founded");
        }
        keys.Finish();
        return organisation;
    }

    private static ImmutableArray<EntityName> Names(FactEntryReader entry, string arabic, string english, bool isCompany)
    {
        var names = new List<EntityName> { new(arabic, NameRole.Canonical), new(english, NameRole.Canonical) };
        names.AddRange(entry.ReadNames("aliases", NameRole.Alias));
        if (isCompany) { names.AddRange(names.SelectMany(n => ArabicForms.WithCompany(n.Text)).ToArray().Select(n => new EntityName(n, NameRole.Alias))); }
        names.AddRange(names.SelectMany(n => NameWritings.Of(n.Text)).ToArray().Select(n => new EntityName(n, NameRole.Alias)));
        names.AddRange(entry.ReadNames("former", NameRole.Former));
        names.AddRange(entry.ReadNames("avoid", NameRole.Avoided));
        names.AddRange(entry.ReadNames("wrong", NameRole.Wrong));
        names.AddRange(entry.ReadNames("wrongAcronyms", NameRole.WrongAcronym));
        foreach (var acronym in entry.ReadNames("acronyms", NameRole.Acronym))
        {
            names.Add(acronym);
            // An acronym that is read as a word takes the article or does without: إيكواس, الإيكواس.
            if (ArabicForms.IsArabic(acronym.Text) && !acronym.Text.Contains(' ', StringComparison.Ordinal))
            {
                names.Add(acronym with { Text = acronym.Text.StartsWith("ال", StringComparison.Ordinal) ? acronym.Text[2..] : "ال" + acronym.Text });
            }
        }
        return entry.WithAmbiguous(names);
    }

    private static IEnumerable<Membership> Members(FactEntryReader entry, string key, MembershipStatus status, FactReferences references,
        PackErrors errors)
    {
        foreach (var node in entry.Keys.TakeSequence(key))
        {
            switch (node)
            {
                case PackScalar state:
                    yield return new Membership(references.To(state.Text), status);
                    break;
                case PackMapping mapping:
                    var keys = new MappingReader(mapping, $"an item of '{key}'", errors);
                    var id = keys.TakeText("state");
                    var membership = new Membership(id is null ? "" : references.To(id), status)
                    {
                        Since = entry.Values.Days(keys.TakeText("since")),
                        Until = entry.Values.Days(keys.TakeText("until")),
                    };
                    keys.Finish();
                    if (id is null) { errors.Add(PackErrorCode.MissingKey, node.File, node.Start, node.Length, "the membership has no state"); }
                    else { yield return membership; }
                    break;
                default:
                    errors.Add(PackErrorCode.WrongShape, node.File, node.Start, node.Length,
                        $"an item of '{key}' is the id of a state, or a mapping with state:, since: and until:");
                    break;
            }
        }
    }

    private static IEnumerable<MemberTotal> Totals(FactEntryReader entry, PackErrors errors)
    {
        foreach (var node in entry.Keys.TakeSequence("totals"))
        {
            if (node is not PackMapping mapping)
            {
                errors.Add(PackErrorCode.WrongShape, node.File, node.Start, node.Length,
                    "an item of 'totals' is a mapping with count:, since: and until:");
                continue;
            }
            var keys = new MappingReader(mapping, "an item of 'totals'", errors);
            var isNumber = int.TryParse(keys.TakeText("count")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
            var total = new MemberTotal(count)
            {
                Since = entry.Values.Days(keys.TakeText("since")),
                Until = entry.Values.Days(keys.TakeText("until")),
            };
            keys.Finish();
            if (isNumber) { yield return total; }
            else { errors.Add(PackErrorCode.MissingKey, node.File, node.Start, node.Length, "the total has no count"); }
        }
    }

    private static IEnumerable<Confusion> Confusions(MappingReader entry, FactReferences references, PackErrors errors)
    {
        foreach (var node in entry.TakeSequence("confusedWith"))
        {
            switch (node)
            {
                case PackScalar other:
                    yield return new Confusion(references.To(other.Text), null);
                    break;
                case PackMapping mapping:
                    var keys = new MappingReader(mapping, "an item of 'confusedWith'", errors);
                    var (with, why) = (keys.TakeText("with"), keys.TakeText("why"));
                    keys.Finish();
                    if (with is null)
                    {
                        errors.Add(PackErrorCode.MissingKey, node.File, node.Start, node.Length, "the confusion does not say with: what");
                    }
                    else { yield return new Confusion(references.To(with), why?.Value); }
                    break;
                default:
                    errors.Add(PackErrorCode.WrongShape, node.File, node.Start, node.Length,
                        "an item of 'confusedWith' is an id, or a mapping with with: and why:");
                    break;
            }
        }
    }
}
