using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace FactCheck.Workspace.Corpus;

/// <summary>Opens the index that a user names, and says in words what became of one that can't be used.</summary>
internal static class CorpusIndexFile
{
    /// <summary>What marks a SQLite file as FactCheck's claim index: "FCix".</summary>
    public const int ApplicationId = 0x46436978;

    private const int HeaderLength = 72;
    private const int ApplicationIdOffset = 68;

    /// <summary>The index in a file; without a path one that is gone with the run.</summary>
    /// <param name="path">The file, or none.</param>
    /// <param name="readers">What the records depend on besides the articles.</param>
    /// <param name="message">What the user should know, or none.</param>
    /// <exception cref="IOException">The file can't be read or made.</exception>
    public static CorpusIndex Open(string? path, byte[] readers, out string? message)
    {
        message = null;
        try
        {
            if (path is null) { return CorpusIndex.Create(null, readers); }
            if (!File.Exists(path) || new FileInfo(path).Length == 0) { return CorpusIndex.Create(path, readers); }
            if (!IsOurs(path))
            {
                message = $"'{path}' is no claim index of FactCheck: it is left as it is, and the index of this run is not kept";
                return CorpusIndex.Create(null, readers);
            }
            return OpenOwn(path, readers, out message);
        }
        catch (SqliteException e)
        {
            throw new IOException($"the claim index '{path}' can't be used: {e.Message}", e);
        }
    }

    private static CorpusIndex OpenOwn(string path, byte[] readers, out string? message)
    {
        message = null;
        try
        {
            return CorpusIndex.Open(path, readers);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 5 or 6 or 8 or 10 or 14)
        {
            message = $"another run uses the claim index '{path}', or it may not be written: the index of this run is not kept";
            return CorpusIndex.Create(null, readers);
        }
        catch (Exception e) when (e is SqliteException or InvalidDataException or ArgumentException or InvalidCastException)
        {
            message = $"the claim index '{path}' is built anew: {(e is InvalidDataException ? e.Message : "it is damaged")}";
            File.Delete(path);
            File.Delete(path + "-journal");
            return CorpusIndex.Create(path, readers);
        }
    }

    /// <summary>A SQLite file with our mark. An article or another program's database, named by mistake, is never touched.</summary>
    private static bool IsOurs(string path)
    {
        var header = new byte[HeaderLength];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) == header.Length
            && header.AsSpan().StartsWith("SQLite format 3\0"u8)
            && BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(ApplicationIdOffset)) == ApplicationId;
    }
}
