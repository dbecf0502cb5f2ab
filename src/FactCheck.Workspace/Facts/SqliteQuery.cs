using Microsoft.Data.Sqlite;

namespace FactCheck.Workspace.Facts;

/// <summary>One prepared question to a fact base, asked by one thread at a time.</summary>
internal sealed class SqliteQuery : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly Lock _lock;

    /// <summary>Prepares a query with the parameters @a and @b that gives texts or bytes in its first column.</summary>
    public SqliteQuery(SqliteConnection connection, Lock gate, string sql)
    {
        _lock = gate;
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        _command.Parameters.AddWithValue("@a", DBNull.Value);
        if (sql.Contains("@b", StringComparison.Ordinal)) { _command.Parameters.AddWithValue("@b", DBNull.Value); }
    }

    /// <summary>The cells of the rows, texts or bytes.</summary>
    public List<T> Ask<T>(object a, object? b = null)
    {
        lock (_lock)
        {
            _command.Parameters[0].Value = a;
            if (b is not null) { _command.Parameters[1].Value = b; }
            using var reader = _command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read()) { rows.Add(reader.GetFieldValue<T>(0)); }
            return rows;
        }
    }

    public void Dispose() => _command.Dispose();
}
