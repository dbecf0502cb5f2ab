using FactCheck.Knowledge;
using Microsoft.Data.Sqlite;

namespace FactCheck.Workspace.Facts;

/// <summary>Writes a fact base into one indexed SQLite file, from which names are looked up without loading them.</summary>
public static class SqliteFactWriter
{
    /// <summary>The format of the file; another number is not read.</summary>
    public const int Format = 3;

    private const string Schema = """
        PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
        CREATE TABLE meta (format INTEGER NOT NULL, entities INTEGER NOT NULL, names INTEGER NOT NULL);
        CREATE TABLE entity (id TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE name (hash INTEGER PRIMARY KEY, aliases BLOB NOT NULL);
        CREATE TABLE near (hash INTEGER PRIMARY KEY, aliases BLOB NOT NULL);
        CREATE TABLE held (person TEXT NOT NULL, office TEXT NOT NULL, PRIMARY KEY (person, office)) WITHOUT ROWID;
        CREATE TABLE event (organisation TEXT NOT NULL, event TEXT NOT NULL, PRIMARY KEY (organisation, event)) WITHOUT ROWID;
        CREATE TABLE relation (first TEXT NOT NULL, second TEXT NOT NULL, data BLOB NOT NULL, PRIMARY KEY (first, second)) WITHOUT ROWID;
        CREATE TABLE filter (name TEXT PRIMARY KEY, bits BLOB NOT NULL) WITHOUT ROWID;
        """;

    /// <summary>Writes the facts to a new file; one that is there is replaced when all went well.</summary>
    public static void Write(string path, IEnumerable<Entity> entities, IEnumerable<Relation> relations,
        CancellationToken cancellationToken = default)
    {
        var temporary = path + ".new";
        File.Delete(temporary);
        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = temporary, Pooling = false }.ToString()))
        {
            connection.Open();
            Run(connection, Schema);
            using var transaction = connection.BeginTransaction();
            WriteAll(connection, entities, relations, cancellationToken);
            transaction.Commit();
        }
        File.Move(temporary, path, overwrite: true);
    }

    private static void WriteAll(SqliteConnection connection, IEnumerable<Entity> entities, IEnumerable<Relation> relations,
        CancellationToken cancellationToken)
    {
        var tables = new NameTables();
        var count = 0;
        using var entity = Insert(connection, "INSERT OR REPLACE INTO entity VALUES (@a, @b)");
        using var held = Insert(connection, "INSERT OR IGNORE INTO held VALUES (@a, @b)");
        using var events = Insert(connection, "INSERT OR IGNORE INTO event VALUES (@a, @b)");
        foreach (var each in entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Execute(entity, each.Id, FactBlob.Of(each));
            if (each is Office office) { foreach (var tenure in office.Tenures) { Execute(held, tenure.Person, office.Id); } }
            if (each is KnownEvent { Of: { } of }) { Execute(events, of, each.Id); }
            tables.Add(each);
            count++;
        }
        WriteNames(connection, "name", tables.Names);
        WriteNames(connection, "near", tables.Near);
        foreach (var relation in relations)
        {
            var (a, b) = string.CompareOrdinal(relation.First, relation.Second) < 0
                ? (relation.First, relation.Second)
                : (relation.Second, relation.First);
            using var insert = Insert(connection, "INSERT OR REPLACE INTO relation VALUES (@a, @b, @c)");
            insert.Parameters.AddWithValue("@c", FactBlob.Of(relation));
            Execute(insert, a, b);
        }
        WriteFilter(connection, "prefixes", tables.Prefixes);
        WriteFilter(connection, "names", tables.Names.Keys);
        WriteFilter(connection, "near", tables.Near.Keys);
        using var meta = Insert(connection, FormattableString.Invariant($"INSERT INTO meta VALUES ({Format}, @a, @b)"));
        Execute(meta, count, tables.Names.Count);
    }

    private static void WriteNames(SqliteConnection connection, string table, Dictionary<ulong, List<Alias>> names)
    {
        using var insert = Insert(connection, $"INSERT INTO {table} VALUES (@a, @b)");
        foreach (var (hash, aliases) in names.OrderBy(n => unchecked((long)n.Key)))
        {
            if (table == "name" || aliases.Count <= AliasIndex.MostUnderOneKey) { Execute(insert, unchecked((long)hash), FactBlob.Of(aliases)); }
        }
    }

    private static void WriteFilter(SqliteConnection connection, string name, IReadOnlyCollection<ulong> hashes)
    {
        var filter = new NameFilter(hashes.Count);
        foreach (var hash in hashes) { filter.Add(hash); }
        using var insert = Insert(connection, "INSERT INTO filter VALUES (@a, @b)");
        Execute(insert, name, filter.ToBytes());
    }

    private static SqliteCommand Insert(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add("@a", SqliteType.Text).SqliteType = SqliteType.Text;
        command.Parameters.Add("@b", SqliteType.Text).SqliteType = SqliteType.Text;
        return command;
    }

    private static void Execute(SqliteCommand command, object a, object b)
    {
        command.Parameters["@a"].ResetSqliteType();
        command.Parameters["@b"].ResetSqliteType();
        command.Parameters["@a"].Value = a;
        command.Parameters["@b"].Value = b;
        command.ExecuteNonQuery();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
