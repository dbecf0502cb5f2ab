using System.Runtime.InteropServices;
using System.Text;
using FactCheck.Knowledge;

namespace FactCheck.Workspace.Facts;

/// <summary>Makes the sections that <see cref="CompiledFactFile"/> reads.</summary>
internal sealed class CompiledFactWriter
{
    private readonly MemoryStream _records = new();
    private readonly BinaryWriter _writer;
    private readonly FactWriter _facts;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly MemoryStream _characters = new();
    private readonly List<int> _starts = [0];
    private readonly List<int> _lists = [0];

    private CompiledFactWriter()
    {
        _writer = new BinaryWriter(_records);
        _facts = new FactWriter(_writer, WriteText);
    }

    /// <summary>The bytes of some facts, each section behind its length.</summary>
    public static byte[] Write(EntityStore store) => new CompiledFactWriter().WriteAll(store);

    private byte[] WriteAll(EntityStore store)
    {
        var (entities, relations) = (store.All().ToArray(), store.Relations.ToArray());
        var (names, aliases, offices, events) = (new NameTables(), new List<Alias>(), new SortedDictionary<string, List<int>>(StringComparer.Ordinal),
            new SortedDictionary<string, List<int>>(StringComparer.Ordinal));
        for (var i = 0; i < entities.Length; i++)
        {
            names.Add(entities[i]);
            if (entities[i] is Office office)
            {
                foreach (var person in office.Tenures.Select(t => t.Person).Distinct(StringComparer.Ordinal)) { Append(offices, person, i); }
            }
            if (entities[i] is KnownEvent { Of: { } of }) { Append(events, of, i); }
        }
        var numbers = new Dictionary<Alias, int>(ReferenceEqualityComparer.Instance);
        foreach (var alias in names.Names.Values.SelectMany(n => n)) { numbers[alias] = numbers.Count; }
        var sections = new SortedDictionary<CompiledSection, byte[]>
        {
            [CompiledSection.Entities] = Positions(entities, _facts.Write),
            [CompiledSection.Aliases] = Positions(numbers.Keys, _facts.Write),
            [CompiledSection.Relations] = Positions(relations, _facts.Write),
            [CompiledSection.Ids] = TableOf(entities.Select((e, i) => KeyValuePair.Create(CompiledFactFile.HashOf(e.Id), i + 1))),
            [CompiledSection.Prefixes] = TableOf(names.Prefixes.Select(p => KeyValuePair.Create(p, 1))),
            [CompiledSection.Names] = TableOf(names.Names.Select(n => KeyValuePair.Create(n.Key, ListOf(n.Value.Select(a => numbers[a]))))),
            [CompiledSection.Near] = TableOf(names.Near.Where(n => n.Value.Count <= AliasIndex.MostUnderOneKey)
                .Select(n => KeyValuePair.Create(n.Key, ListOf(n.Value.Select(a => numbers[a]))))),
            [CompiledSection.Offices] = TableOf(offices.Select(o => KeyValuePair.Create(CompiledFactFile.HashOf(o.Key), ListOf(o.Value)))),
            [CompiledSection.Events] = TableOf(events.Select(e => KeyValuePair.Create(CompiledFactFile.HashOf(e.Key), ListOf(e.Value)))),
            [CompiledSection.Pairs] = TableOf(relations.Select((r, i) => KeyValuePair.Create(PairOf(r.First, r.Second), i + 1))),
        };
        sections[CompiledSection.Lists] = Bytes(_lists);
        sections[CompiledSection.Records] = _records.ToArray();
        sections[CompiledSection.Characters] = _characters.ToArray();
        sections[CompiledSection.Texts] = Bytes(_starts);
        var all = new MemoryStream();
        foreach (var section in sections.Values)
        {
            all.Write(BitConverter.GetBytes(section.Length));
            all.Write(section);
        }
        return all.ToArray();
    }

    /// <summary>The hash of two states, whichever is named first.</summary>
    public static ulong PairOf(string first, string second)
    {
        var (a, b) = string.CompareOrdinal(first, second) < 0 ? (first, second) : (second, first);
        return CompiledFactFile.HashOf(b, CompiledFactFile.HashOf(a + "\n"));
    }

    private static void Append(SortedDictionary<string, List<int>> table, string key, int number)
    {
        if (!table.TryGetValue(key, out var list)) { table[key] = list = []; }
        list.Add(number);
    }

    private static byte[] TableOf(IEnumerable<KeyValuePair<ulong, int>> entries) => CompiledTable.Of([.. entries]);

    private static byte[] Bytes(List<int> numbers) => MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(numbers)).ToArray();

    /// <summary>Writes a list and gives the place behind its length.</summary>
    private int ListOf(IEnumerable<int> numbers)
    {
        int[] list = [.. numbers];
        _lists.Add(list.Length);
        _lists.AddRange(list);
        return _lists.Count - list.Length;
    }

    private byte[] Positions<T>(IEnumerable<T> items, Action<T> write)
    {
        var positions = new List<int>();
        foreach (var item in items)
        {
            _writer.Flush();
            positions.Add((int)_records.Position);
            write(item);
        }
        _writer.Flush();
        return Bytes(positions);
    }

    private void WriteText(string? text)
    {
        if (text is null)
        {
            _writer.Write7BitEncodedInt(0);
            return;
        }
        if (!_texts.TryGetValue(text, out var number))
        {
            _texts[text] = number = _texts.Count + 1;
            _characters.Write(Encoding.UTF8.GetBytes(text));
            _starts.Add((int)_characters.Position);
        }
        _writer.Write7BitEncodedInt(number);
    }
}
