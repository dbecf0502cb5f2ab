using FactCheck.Rules.Model;

namespace FactCheck.Rules.Facts;

/// <summary>Lays the entries of higher layers over those of lower ones, key by key, and refuses two of one id in one layer.</summary>
internal sealed class FactMerger(PackErrors errors)
{
    private readonly Dictionary<string, (FactEntry Entry, int Layer)> _byId = new(StringComparer.Ordinal);

    /// <summary>The entries, each id once.</summary>
    public IEnumerable<FactEntry> Entries => _byId.Values.Select(e => e.Entry);

    /// <summary>The heads of the packs, by file.</summary>
    public Dictionary<PackFile, FactPackHeader> Headers { get; } = [];

    /// <summary>Adds the entries of a pack; packs are added from the lowest layer up.</summary>
    public void Add(IReadOnlyList<FactEntry> entries, int layer)
    {
        foreach (var entry in entries)
        {
            Headers.TryAdd(entry.Header.File, entry.Header);
            if (!_byId.TryGetValue(entry.Id.Value, out var known)) { _byId[entry.Id.Value] = (entry, layer); }
            else if (known.Layer == layer || known.Entry.Section != entry.Section)
            {
                var first = known.Entry.Id;
                errors.Add(
                    PackErrorCode.DuplicateFact, entry.Id,
                    FormattableString.Invariant($"the id {entry.Id} already stands at {first.File.Path}:{first.File.Lines.PositionOf(first.Start).Line}"), 0, entry.Id.Value.Length);
            }
            else { _byId[entry.Id.Value] = (Over(known.Entry, entry), layer); }
        }
    }

    private static FactEntry Over(FactEntry below, FactEntry above)
    {
        var keys = above.Mapping.Entries.Select(e => e.Key.Value).ToHashSet(StringComparer.Ordinal);
        var entries = below.Mapping.Entries.Where(e => !keys.Contains(e.Key.Value)).Concat(above.Mapping.Entries).ToArray();
        return above with { Mapping = above.Mapping with { Entries = entries } };
    }
}
