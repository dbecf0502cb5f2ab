using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Rules.Model;
using FactCheck.Rules.Yaml;

namespace FactCheck.Rules.Facts;

/// <summary>Reads what entries of every list have: names, source, check.</summary>
/// <param name="entry">The entry.</param>
/// <param name="headers">The heads of the packs by file.</param>
/// <param name="errors">Where errors go.</param>
internal sealed class FactEntryReader(FactEntry entry, IReadOnlyDictionary<PackFile, FactPackHeader> headers, PackErrors errors)
{
    /// <summary>The entry's keys.</summary>
    public MappingReader Keys { get; } = Begin(entry, errors);

    /// <summary>Reads dates and the like.</summary>
    public FactValues Values { get; } = new(errors);

    /// <summary>The entry's id.</summary>
    public string Id { get; } = entry.Id.Value;

    /// <summary>A name that the entry must have.</summary>
    public string Required(string key)
    {
        if (Keys.TakeText(key) is { Value.Length: > 0 } text) { return text.Value; }
        errors.Add(PackErrorCode.MissingKey, entry.Id, $"'{entry.Id}' has no '{key}'", 0, entry.Id.Value.Length);
        return entry.Id.Value;
    }

    /// <summary>Source, check and certainty of the entry.</summary>
    public Provenance ReadProvenance() => ProvenanceOf(Keys, entry.Header, entry.Id);

    /// <summary>Source, check and certainty of a part of an entry: its own, or what the entry says.</summary>
    public Provenance ReadProvenance(MappingReader keys, Provenance otherwise)
    {
        var source = keys.TakeText("source")?.Value;
        var day = Values.Day(keys.TakeText("checked"));
        var certainty = Values.Certainty(keys.TakeText("certainty"));
        var pack = headers.TryGetValue(keys.Mapping.File, out var header) ? header.Name : otherwise.Pack;
        return new Provenance(pack, source ?? otherwise.Source, day ?? otherwise.Checked, certainty ?? otherwise.Certainty);
    }

    /// <summary>The names of a key's list: texts, or mappings with name: and what is known of it.</summary>
    public IEnumerable<EntityName> ReadNames(string key, NameRole role, bool ambiguous = false, Gender gender = Gender.Unknown)
    {
        switch (Keys.Take(key))
        {
            case null:
                yield break;
            case PackSequence sequence:
                foreach (var node in sequence.Items)
                {
                    if (ReadName(node, key, role, ambiguous, gender) is { } name) { yield return name; }
                }
                break;
            case { } node:
                if (ReadName(node, key, role, ambiguous, gender) is { } single) { yield return single; }
                break;
        }
    }

    /// <summary>The ids of a key's list.</summary>
    public ImmutableArray<string> ReadIds(string key, FactReferences references) =>
        [.. Keys.TakeTexts(key).Select(t => references.To(t))];

    /// <summary>The id of a key, which some pack must describe.</summary>
    public string? ReadId(string key, FactReferences references) => Keys.TakeText(key) is { } text ? references.To(text) : null;

    /// <summary>The ambiguous names of the entry: those already given are marked, others are added.</summary>
    public ImmutableArray<EntityName> WithAmbiguous(IEnumerable<EntityName> names)
    {
        var all = new List<EntityName>();
        var known = new HashSet<(string, NameRole, Gender)>();
        foreach (var name in names)
        {
            if (known.Add((name.Text, name.Role == NameRole.Canonical ? NameRole.Alias : name.Role, name.Gender))) { all.Add(name); }
        }
        foreach (var ambiguous in ReadNames("ambiguous", NameRole.Alias, ambiguous: true))
        {
            var at = all.FindIndex(n => n.Text == ambiguous.Text);
            if (at < 0) { all.Add(ambiguous); } else { all[at] = all[at] with { IsAmbiguous = true }; }
        }
        return [.. all];
    }

    private EntityName? ReadName(PackNode node, string key, NameRole role, bool ambiguous, Gender gender)
    {
        if (node is PackScalar { Value.Length: > 0 } scalar)
        {
            return new EntityName(scalar.Value, role) { IsAmbiguous = ambiguous, Gender = gender };
        }
        if (node is not PackMapping mapping)
        {
            errors.Add(PackErrorCode.WrongShape, node.File, node.Start, node.Length, $"an item of '{key}' is a name, or a mapping with name:");
            return null;
        }
        var keys = new MappingReader(mapping, $"a name of '{key}'", errors);
        var text = keys.TakeText("name");
        var name = new EntityName(text?.Value ?? "", role)
        {
            IsAmbiguous = ambiguous || Values.Truth(keys.TakeText("ambiguous")),
            Gender = keys.TakeText("gender") is { } given ? Values.Gender(given) : gender,
            Until = Values.Days(keys.TakeText("until")),
        };
        keys.Finish();
        if (text is { Value.Length: > 0 }) { return name; }
        errors.Add(PackErrorCode.MissingKey, node.File, node.Start, node.Length, "the name has no text: add name:");
        return null;
    }

    private Provenance ProvenanceOf(MappingReader keys, FactPackHeader header, PackText at)
    {
        var source = keys.TakeText("source")?.Value ?? header.Source;
        var day = Values.Day(keys.TakeText("checked")) ?? header.Checked;
        var certainty = Values.Certainty(keys.TakeText("certainty")) ?? header.Certainty;
        if (string.IsNullOrWhiteSpace(source))
        {
            errors.Add(PackErrorCode.NoSource, at, $"'{at}' has no source: add source: to it or to its pack", 0, at.Value.Length);
        }
        if (day is null)
        {
            errors.Add(PackErrorCode.NoSource, at, $"'{at}' was checked on no day: add checked: to it or to its pack", 0, at.Value.Length);
        }
        return new Provenance(header.Name, source ?? "", day ?? DateOnly.MinValue, certainty);
    }

    private static MappingReader Begin(FactEntry entry, PackErrors errors)
    {
        var keys = new MappingReader(entry.Mapping, WhatOf(entry.Section), errors);
        keys.Take("id");
        return keys;
    }

    private static string WhatOf(string section) => section switch
    {
        FactSections.Countries => "a country",
        FactSections.Cities => "a city",
        FactSections.Currencies => "a currency",
        FactSections.Offices => "an office",
        FactSections.Organisations => "an organisation",
        FactSections.Events => "an event",
        _ => "a " + section[..^1],
    };
}
