namespace FactCheck.Rules.Binding;

/// <summary>The names that an expression may use: variables, captures, and what every rule can name.</summary>
public sealed class NameTable
{
    private readonly Dictionary<string, BoundExpression> _names = new(StringComparer.Ordinal);

    /// <summary>Number of slots that a frame needs.</summary>
    public int Slots { get; private set; }

    /// <summary>True when what uses the names asks fact packs.</summary>
    public bool AsksFacts { get; private set; }

    /// <summary>Notes that fact packs are asked.</summary>
    public void AskFacts() => AsksFacts = true;

    /// <summary>The names in use, for suggestions.</summary>
    public IEnumerable<string> Names => _names.Keys;

    /// <summary>Adds a variable for things of a kind and gives its slot.</summary>
    public int AddVariable(string name, KindDefinition kind)
    {
        var slot = AddSlot();
        _names[name] = new BoundVariable(slot, kind);
        return slot;
    }

    /// <summary>Reserves a slot that no name stands for.</summary>
    public int AddSlot() => Slots++;

    /// <summary>Adds a name with what it stands for.</summary>
    public void Add(string name, BoundExpression value) => _names.TryAdd(name, value);

    /// <summary>What a name stands for, or nothing.</summary>
    public BoundExpression? Find(string name) => _names.GetValueOrDefault(name);

    /// <summary>Runs <paramref name="bind"/> with one more variable, which is gone afterwards.</summary>
    public T With<T>(string name, KindDefinition kind, Func<int, T> bind)
    {
        var hidden = _names.GetValueOrDefault(name);
        var slot = AddVariable(name, kind);
        var result = bind(slot);
        if (hidden is null) { _names.Remove(name); } else { _names[name] = hidden; }
        return result;
    }
}
