using FactCheck.Knowledge;
using FactCheck.Rules.Model;
using FactCheck.Rules.Yaml;

namespace FactCheck.Rules.Facts;

/// <summary>Makes entities of entries; those that titles are formed from come first.</summary>
internal sealed class FactBuilder(IEnumerable<FactEntry> entries, IReadOnlyDictionary<PackFile, FactPackHeader> headers, PackErrors errors)
{
    private readonly ILookup<string, FactEntry> _sections = entries.ToLookup(e => e.Section, StringComparer.Ordinal);
    private readonly FactReferences _references = new(entries.Where(e => e.Section != FactSections.Roles).Select(e => e.Id.Value), errors);
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);

    public MemoryEntityStore Build(IEnumerable<(PackMapping Relation, FactPackHeader Header)> relations)
    {
        Read(FactSections.Currencies, e => CurrencyReader.Read(e, errors));
        Read(FactSections.Countries, e => PlaceReader.ReadCountry(e, _references, errors));
        Read(FactSections.Cities, e => PlaceReader.ReadCity(e, _references));
        Read(FactSections.Organisations, e => OrganisationReader.Read(e, _references, errors));
        Read(FactSections.Persons, PersonReader.Read);
        Read(FactSections.Events, e => EventReader.Read(e, _references, errors));
        var roles = _sections[FactSections.Roles].Select(e => RoleReader.Read(new FactEntryReader(e, headers, errors))).ToDictionary(r => r.Id,
            StringComparer.Ordinal);
        Read(FactSections.Offices, e => OfficeReader.Read(e, roles, _entities, _references, errors));
        return new MemoryEntityStore(_entities.Values, relations.Select(r => RelationReader.Read(r.Relation, r.Header, _references, errors))
            .OfType<Relation>());
    }

    private void Read(string section, Func<FactEntryReader, Entity> read)
    {
        foreach (var entry in _sections[section]) { _entities[entry.Id.Value] = read(new FactEntryReader(entry, headers, errors)); }
    }
}
