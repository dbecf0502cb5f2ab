using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Workspace.Caching;

namespace FactCheck.Workspace.Corpus;

/// <summary>
/// The judgements of articles, set aside in a temporary file until all have been read: a report is in the order of paths, and what the first article says
/// may clash with the last. The file is gone with the run.
/// </summary>
internal sealed class DiagnosticSpool : IDisposable
{
    private readonly FileStream _file = new(Path.Combine(Path.GetTempPath(), $"factcheck-{Guid.NewGuid():N}.tmp"), FileMode.CreateNew,
        FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
    private long _end;

    /// <summary>Sets a judgement aside and tells where.</summary>
    public SpoolSlot Put(CachedJudgement judgement)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, new UnicodeEncoding());
        JudgementFormat.Write(writer, judgement);
        writer.Flush();
        RandomAccess.Write(_file.SafeFileHandle, stream.GetBuffer().AsSpan(0, (int)stream.Length), _end);
        var slot = new SpoolSlot(_end, (int)stream.Length);
        _end += stream.Length;
        return slot;
    }

    /// <summary>What was set aside. Several threads may ask.</summary>
    /// <param name="slot">Where.</param>
    /// <param name="rules">The rules that it may name.</param>
    public CachedJudgement Take(SpoolSlot slot, IReadOnlyDictionary<string, DiagnosticDescriptor> rules)
    {
        var bytes = new byte[slot.Length];
        for (var read = 0; read < bytes.Length;)
        {
            var count = RandomAccess.Read(_file.SafeFileHandle, bytes.AsSpan(read), slot.Offset + read);
            if (count == 0) { throw new EndOfStreamException("the temporary file was cut"); }
            read += count;
        }
        using var reader = new BinaryReader(new MemoryStream(bytes), new UnicodeEncoding());
        return JudgementFormat.Read(reader, rules);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
