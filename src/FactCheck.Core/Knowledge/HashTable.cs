namespace FactCheck.Knowledge;

/// <summary>A table from hashes of names to what stands under them. Its own, since the framework's tables over such keys are compiled anew at every start.</summary>
/// <typeparam name="T">What stands under a hash.</typeparam>
internal sealed class HashTable<T>
    where T : class
{
    private ulong[] _keys;
    private T?[] _values;
    private int _count;

    /// <summary>An empty table with room for so many hashes.</summary>
    public HashTable(int capacity)
    {
        var size = 64;
        while (size < capacity * 2) { size *= 2; }
        _keys = new ulong[size];
        _values = new T?[size];
    }

    /// <summary>What stands under a hash; set it to add or replace it.</summary>
    public T? this[ulong hash]
    {
        get => _values[SlotOf(hash)];
        set
        {
            if (_count * 2 >= _keys.Length) { Grow(); }
            var slot = SlotOf(hash);
            if (_values[slot] is null) { _count++; }
            (_keys[slot], _values[slot]) = (hash, value);
        }
    }

    private int SlotOf(ulong hash)
    {
        var mask = _keys.Length - 1;
        var slot = (int)(hash ^ (hash >> 32)) & mask;
        while (_values[slot] is not null && _keys[slot] != hash) { slot = (slot + 1) & mask; }
        return slot;
    }

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        (_keys, _values) = (new ulong[keys.Length * 2], new T?[keys.Length * 2]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (values[i] is null) { continue; }
            var slot = SlotOf(keys[i]);
            (_keys[slot], _values[slot]) = (keys[i], values[i]);
        }
    }
}
