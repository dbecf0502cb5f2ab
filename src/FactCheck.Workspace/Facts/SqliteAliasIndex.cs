using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactCheck.Knowledge;
using Microsoft.Data.Sqlite;

namespace FactCheck.Workspace.Facts;

/// <summary>The names of a built fact base. Two filters in memory tell almost always where none stands; the rest is looked up in the file.</summary>
internal sealed class SqliteAliasIndex : AliasIndex, IDisposable
{
    private const int MostRemembered = 20_000;

    private readonly NameFilter _prefixes;
    private readonly NameFilter _names;
    private readonly NameFilter _near;
    private readonly SqliteQuery _nameQuery;
    private readonly SqliteQuery _nearQuery;
    private readonly ConcurrentDictionary<(bool IsNear, ulong Hash), ImmutableArray<Alias>> _remembered = new();

    public SqliteAliasIndex(SqliteConnection connection, Lock gate)
    {
        (_prefixes, _names, _near) = (ReadFilter(connection, "prefixes"), ReadFilter(connection, "names"), ReadFilter(connection, "near"));
        _nameQuery = new SqliteQuery(connection, gate, "SELECT aliases FROM name WHERE hash = @a");
        _nearQuery = new SqliteQuery(connection, gate, "SELECT aliases FROM near WHERE hash = @a");
    }

    /// <inheritdoc/>
    public override bool MayContinue(ulong words) => _prefixes.MayContain(words);

    /// <inheritdoc/>
    public override bool MayEnd(ulong words) => _names.MayContain(words);

    /// <inheritdoc/>
    public override ImmutableArray<Alias> Find(ulong words) => MayEnd(words) ? Ask(_nameQuery, (false, words)) : [];

    /// <inheritdoc/>
    public override ImmutableArray<Alias> OrganisationsUnder(ulong key) => _near.MayContain(key) ? Ask(_nearQuery, (true, key)) : [];

    public void Dispose()
    {
        _nameQuery.Dispose();
        _nearQuery.Dispose();
    }

    private ImmutableArray<Alias> Ask(SqliteQuery query, (bool, ulong Hash) key)
    {
        if (_remembered.TryGetValue(key, out var known)) { return known; }
        var rows = query.Ask<byte[]>(unchecked((long)key.Hash));
        ImmutableArray<Alias> found = rows.Count == 0 ? [] : [.. FactBlob.ReadAliases(rows[0])];
        if (_remembered.Count >= MostRemembered) { _remembered.Clear(); }
        _remembered[key] = found;
        return found;
    }

    private static NameFilter ReadFilter(SqliteConnection connection, string name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT bits FROM filter WHERE name = @a";
        command.Parameters.AddWithValue("@a", name);
        return new NameFilter((byte[])command.ExecuteScalar()!);
    }
}
