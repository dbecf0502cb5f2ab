using System.Globalization;
using System.Runtime.InteropServices;
using FactCheck.Values;
using Microsoft.Data.Sqlite;

namespace FactCheck.Workspace.Corpus;

/// <summary>
/// What articles state, in one SQLite file. It is a cache: everything in it can be read again from the articles, so a damaged file or one of another
/// version is built anew. A file that is none of FactCheck's own is never written to. One thread uses it at a time.
/// </summary>
internal sealed class CorpusIndex : IDisposable
{
    /// <summary>The format of the file; a file of another one is built anew.</summary>
    public const int Format = 1;

    private const string Schema = """
        CREATE TABLE meta (readers BLOB NOT NULL);
        CREATE TABLE article (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, hash BLOB NOT NULL, published INTEGER, updates INTEGER NOT NULL, style INTEGER NOT NULL, head BLOB, sketch BLOB NOT NULL, lines BLOB NOT NULL, words BLOB NOT NULL);
        CREATE TABLE claim (article INTEGER NOT NULL, number INTEGER NOT NULL, kind INTEGER NOT NULL, subject TEXT NOT NULL, value TEXT NOT NULL, first INTEGER, last INTEGER, low TEXT, high TEXT, before TEXT NOT NULL, place BLOB NOT NULL, PRIMARY KEY (article, number)) WITHOUT ROWID;
        """;

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _remove;
    private readonly SqliteCommand _removeClaims;
    private readonly SqliteCommand _add;
    private readonly SqliteCommand _addClaim;
    private readonly Dictionary<string, (long Id, UInt128 Hash)> _known = new(StringComparer.Ordinal);
    private SqliteTransaction _transaction;
    private long _next;

    private CorpusIndex(SqliteConnection connection)
    {
        _connection = connection;
        _remove = Command("DELETE FROM article WHERE id = @0", 1);
        _removeClaims = Command("DELETE FROM claim WHERE article = @0", 1);
        _add = Command("INSERT INTO article VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9)", 10);
        _addClaim = Command("INSERT INTO claim VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10)", 11);
        using (var reader = Ask("SELECT id, path, hash FROM article"))
        {
            while (reader.Read())
            {
                _known[reader.GetString(1)] = (reader.GetInt64(0), MemoryMarshal.Read<UInt128>(reader.GetFieldValue<byte[]>(2)));
                _next = Math.Max(_next, reader.GetInt64(0) + 1);
            }
        }
        _transaction = connection.BeginTransaction();
    }

    /// <summary>Opens an index file whose articles were read by the same readers.</summary>
    /// <exception cref="SqliteException">The file is damaged, or another process writes to it.</exception>
    /// <exception cref="InvalidDataException">The file is of another version.</exception>
    public static CorpusIndex Open(string path, byte[] readers)
    {
        var connection = Connect(path);
        try
        {
            Run(connection, "PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; COMMIT;");
            if (Number(connection, "PRAGMA user_version") != Format) { throw new InvalidDataException("it is of another version"); }
            if (Scalar(connection, "PRAGMA quick_check(1)") is not "ok") { throw new InvalidDataException("it is damaged"); }
            if (Scalar(connection, "SELECT readers FROM meta") is not byte[] known || !known.AsSpan().SequenceEqual(readers))
            {
                throw new InvalidDataException("rules about facts have changed since");
            }
            Run(connection, "SELECT count(*) FROM claim WHERE article = -1"); // a file without the table is damaged
            return new CorpusIndex(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes an index: in a new file, or in one of SQLite's own temporary files, which is gone with the run.</summary>
    public static CorpusIndex Create(string? path, byte[] readers)
    {
        var connection = Connect(path ?? "");
        try
        {
            Run(connection, FormattableString.Invariant($"PRAGMA page_size = 8192; PRAGMA locking_mode = EXCLUSIVE; PRAGMA application_id = {CorpusIndexFile.ApplicationId}; PRAGMA user_version = {Format};") + Schema);
            using var meta = connection.CreateCommand();
            meta.CommandText = "INSERT INTO meta VALUES (@readers)";
            meta.Parameters.AddWithValue("@readers", readers);
            meta.ExecuteNonQuery();
            if (path is null) { Run(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"); }
            return new CorpusIndex(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>True when the article at a path is indexed with this hash. May be asked by several threads while none writes.</summary>
    public bool Holds(string path, ReadOnlySpan<byte> hash) =>
        _known.TryGetValue(path, out var known) && known.Hash == MemoryMarshal.Read<UInt128>(hash);

    /// <summary>Puts an article in the place of what was known of its path.</summary>
    public void Put(string path, ArticleRecord record)
    {
        Remove(path);
        var id = _next++;
        Run(_add, id, path, record.Hash, record.Published?.DayNumber, record.IsUpdate
            ? 1
            : 0, (int)record.Style, record.Head is { } head
            ? PlaceBlob.Of(head)
            : null, Bytes(record.Sketch), Bytes(record.Lines), Bytes(record.Words));
        for (var i = 0; i < record.Claims.Length; i++)
        {
            var claim = record.Claims[i];
            Run(_addClaim, id, i, (int)claim.Kind, claim.Subject, claim.Value, claim.Days?.First.DayNumber, claim.Days?.Last.DayNumber,
                Text(claim.Figure?.Min), Text(claim.Figure?.Max), claim.Before, PlaceBlob.Of(claim.Place));
        }
    }

    /// <summary>Forgets the article at a path.</summary>
    public void Remove(string path)
    {
        if (!_known.TryGetValue(path, out var known)) { return; }
        Run(_remove, known.Id);
        Run(_removeClaims, known.Id);
    }

    /// <summary>The paths that were indexed before this run, in ordinal order.</summary>
    public IReadOnlyList<string> KnownPaths() => [.. _known.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Keeps what was put so far, whatever becomes of the run.</summary>
    public void Save()
    {
        _transaction.Commit();
        _transaction.Dispose();
        _transaction = _connection.BeginTransaction();
    }

    /// <summary>All articles in ordinal order of their paths, with their sketches, lines and words one article at a time.</summary>
    public IEnumerable<(long Id, string Path, ArticleRecord Record)> Articles()
    {
        using var reader = Ask("SELECT id, path, hash, published, updates, style, head, sketch, lines, words FROM article ORDER BY path");
        while (reader.Read())
        {
            yield return (reader.GetInt64(0), reader.GetString(1), new ArticleRecord
            {
                Hash = reader.GetFieldValue<byte[]>(2),
                Published = reader.IsDBNull(3) ? null : DateOnly.FromDayNumber(reader.GetInt32(3)),
                IsUpdate = reader.GetInt32(4) != 0,
                Style = (WritingStyle)reader.GetInt32(5),
                Sketch = MemoryMarshal.Cast<byte, ushort>(reader.GetFieldValue<byte[]>(7)).ToArray(),
                Lines = MemoryMarshal.Cast<byte, ulong>(reader.GetFieldValue<byte[]>(8)).ToArray(),
                Words = MemoryMarshal.Cast<byte, ulong>(reader.GetFieldValue<byte[]>(9)).ToArray(),
            });
        }
    }

    /// <summary>The first line of an article, when it has one.</summary>
    public Diagnostics.ArticlePlace? HeadOf(long article)
    {
        using var command = Command("SELECT head FROM article WHERE id = @0", 1);
        command.Transaction = _transaction;
        command.Parameters[0].Value = article;
        return command.ExecuteScalar() is byte[] head ? PlaceBlob.Read(head) : null;
    }

    /// <summary>The claims of a kind whose subject several articles speak of, subject by subject.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="place">The place of an article's id in the survey.</param>
    public IEnumerable<List<IndexedClaim>> Groups(ClaimKind kind, IReadOnlyDictionary<long, int> place)
    {
        using var reader = Ask(FormattableString.Invariant($"SELECT article, subject, value, first, last, low, high, before, place FROM claim WHERE kind = {(int)kind} ORDER BY subject, article, number"));
        var group = new List<IndexedClaim>();
        while (reader.Read())
        {
            var subject = reader.GetString(1);
            if (group.Count > 0 && group[0].Subject != subject)
            {
                yield return group;
                group = [];
            }
            group.Add(new IndexedClaim(kind, subject, reader.GetString(2), PlaceBlob.Read(reader.GetFieldValue<byte[]>(8)))
            {
                Days = reader.IsDBNull(3)
                    ? null
                    : new DateRange(DateOnly.FromDayNumber(reader.GetInt32(3)), DateOnly.FromDayNumber(reader.GetInt32(4))),
                Figure = reader.IsDBNull(5)
                    ? null
                    : new Interval(decimal.Parse(reader.GetString(5), CultureInfo.InvariantCulture),
                    decimal.Parse(reader.GetString(6), CultureInfo.InvariantCulture)),
                Before = reader.GetString(7),
                Article = place[reader.GetInt64(0)],
            });
        }
        if (group.Count > 0) { yield return group; }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in new[] { _remove, _removeClaims, _add, _addClaim }) { command.Dispose(); }
        _transaction.Dispose();
        _connection.Dispose();
    }

    private static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            DefaultTimeout = 1
        }.ToString());
        connection.Open();
        return connection;
    }

    private SqliteCommand Command(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++) { command.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"@{i}") }); }
        return command;
    }

    private void Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        command.Transaction = _transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].ResetSqliteType();
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
        command.ExecuteNonQuery();
    }

    private SqliteDataReader Ask(string sql)
    {
        var command = _connection.CreateCommand(); // lives as long as its reader
        command.CommandText = sql;
        command.Transaction = _transaction;
        return command.ExecuteReader();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static long Number(SqliteConnection connection, string sql) => Convert.ToInt64(Scalar(connection, sql), CultureInfo.InvariantCulture);

    private static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static byte[] Bytes<T>(T[] values) where T : unmanaged => MemoryMarshal.AsBytes(values.AsSpan()).ToArray();
}
