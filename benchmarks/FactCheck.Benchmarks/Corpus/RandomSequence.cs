namespace FactCheck.Benchmarks.Corpus;

/// <summary>Numbers that are the same on every machine and with every version of .NET (SplitMix64).</summary>
internal sealed class RandomSequence(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to just below <paramref name="end"/>.</summary>
    public int Next(int end)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)end);
    }

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[Next(items.Count)];
}
