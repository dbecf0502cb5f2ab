using System.Collections.Concurrent;
using FactCheck.Workspace.Configuration;

namespace FactCheck.Workspace.Checking;

/// <summary>The pack sets of one run. Each is put together once, when the first file asks for it.</summary>
/// <param name="standard">The set for files whose configuration asks for nothing.</param>
/// <param name="create">Puts another together.</param>
public sealed class PackSets(PackSet standard, Func<PackChoice, PackSet> create) : IDisposable
{
    private readonly ConcurrentDictionary<PackChoice, Lazy<PackSet>> _sets = new();

    /// <summary>The set for a choice.</summary>
    public PackSet For(PackChoice choice) => choice.IsStandard ? standard : _sets.GetOrAdd(choice, c => new Lazy<PackSet>(() => create(c))).Value;

    /// <summary>Closes the facts of the sets that were put together here.</summary>
    public void Dispose()
    {
        foreach (var set in _sets.Values.Where(s => s.IsValueCreated)) { set.Value.Finders.Knowledge.Dispose(); }
    }
}
