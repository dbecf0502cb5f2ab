using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Knowledge;
using Microsoft.Data.Sqlite;

namespace FactCheck.Workspace.Facts;

/// <summary>A fact base in one SQLite file that <see cref="SqliteFactWriter"/> wrote. Entities are read when they are asked for, and some thousand are remembered.</summary>
public sealed class SqliteEntityStore : EntityStore, IDisposable
{
    private const int MostRemembered = 20_000;

    private readonly SqliteConnection _connection;
    private readonly Lock _lock = new();
    private readonly SqliteAliasIndex _names;
    private readonly SqliteQuery _entity;
    private readonly SqliteQuery _offices;
    private readonly SqliteQuery _events;
    private readonly SqliteQuery _relation;
    private readonly ConcurrentDictionary<string, Entity?> _remembered = new(StringComparer.Ordinal);

    /// <summary>Opens a file.</summary>
    /// <exception cref="IOException">The file is no fact base, or one of another format.</exception>
    public SqliteEntityStore(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false
        }.ToString());
        try
        {
            _connection.Open();
            if (FormatOf(_connection) != SqliteFactWriter.Format)
            {
                throw new IOException($"'{path}' is a fact base of another version; build it again");
            }
            _names = new SqliteAliasIndex(_connection, _lock);
        }
        catch (SqliteException e)
        {
            _connection.Dispose();
            throw new IOException($"'{path}' is no fact base: {e.Message}", e);
        }
        _entity = new SqliteQuery(_connection, _lock, "SELECT data FROM entity WHERE id = @a");
        _offices = new SqliteQuery(_connection, _lock, "SELECT office FROM held WHERE person = @a ORDER BY office");
        _events = new SqliteQuery(_connection, _lock, "SELECT event FROM event WHERE organisation = @a ORDER BY event");
        _relation = new SqliteQuery(_connection, _lock, "SELECT data FROM relation WHERE first = @a AND second = @b");
    }

    /// <inheritdoc/>
    public override AliasIndex Names => _names;

    /// <inheritdoc/>
    public override Entity? Find(string id)
    {
        if (_remembered.TryGetValue(id, out var known)) { return known; }
        var entity = _entity.Ask<byte[]>(id) is [var data] ? FactBlob.ReadEntity(data) : null;
        if (_remembered.Count >= MostRemembered) { _remembered.Clear(); }
        _remembered[id] = entity;
        return entity;
    }

    /// <inheritdoc/>
    public override ImmutableArray<Office> OfficesOf(string person) => [.. _offices.Ask<string>(person).Select(Find).OfType<Office>()];

    /// <inheritdoc/>
    public override ImmutableArray<KnownEvent> EventsOf(string organisation) =>
        [.. _events.Ask<string>(organisation).Select(Find).OfType<KnownEvent>()];

    /// <inheritdoc/>
    public override Relation? RelationOf(string first, string second)
    {
        var (a, b) = string.CompareOrdinal(first, second) < 0 ? (first, second) : (second, first);
        return _relation.Ask<byte[]>(a, b) is [var data] ? FactBlob.ReadRelation(data) : null;
    }

    /// <inheritdoc/>
    public override IEnumerable<Relation> Relations => Blobs("SELECT data FROM relation ORDER BY first, second").Select(FactBlob.ReadRelation);

    /// <inheritdoc/>
    public override IEnumerable<Entity> All() => Blobs("SELECT data FROM entity ORDER BY id").Select(FactBlob.ReadEntity);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var query in new[] { _entity, _offices, _events, _relation }) { query.Dispose(); }
        _names.Dispose();
        _connection.Dispose();
    }

    private IEnumerable<byte[]> Blobs(string query)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        while (reader.Read()) { yield return reader.GetFieldValue<byte[]>(0); }
    }

    private static long FormatOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT format FROM meta";
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
