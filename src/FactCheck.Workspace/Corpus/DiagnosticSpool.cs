using System.Collections.Immutable;
using System.Text;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Workspace.Corpus;

/// <summary>
/// The judgements of articles, set aside in a temporary file until all have been read: a report is in the order of paths, and what the first article says
/// may clash with the last. The file is gone with the run.
/// </summary>
internal sealed class DiagnosticSpool : IDisposable
{
    private readonly FileStream _file = new(Path.Combine(Path.GetTempPath(), $"factcheck-{Guid.NewGuid():N}.tmp"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
    private readonly Dictionary<string, DiagnosticDescriptor> _rules;
    private long _end;

    /// <summary>A spool for the findings of these rules.</summary>
    public DiagnosticSpool(IEnumerable<DiagnosticDescriptor> rules) => _rules = rules.ToDictionary(r => r.Id, StringComparer.Ordinal);

    /// <summary>Sets findings and failures aside and tells where.</summary>
    public SpoolSlot Put(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<AnalysisFailure> failures)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, new UnicodeEncoding());
        writer.Write(diagnostics.Length);
        foreach (var diagnostic in diagnostics) { Write(writer, diagnostic); }
        writer.Write(failures.Length);
        foreach (var failure in failures)
        {
            writer.Write(failure.Rule);
            writer.Write(failure.Reason);
        }
        writer.Flush();
        RandomAccess.Write(_file.SafeFileHandle, stream.GetBuffer().AsSpan(0, (int)stream.Length), _end);
        var slot = new SpoolSlot(_end, (int)stream.Length);
        _end += stream.Length;
        return slot;
    }

    /// <summary>What was set aside. Several threads may ask.</summary>
    public (ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<AnalysisFailure> Failures) Take(SpoolSlot slot)
    {
        var bytes = new byte[slot.Length];
        for (var read = 0; read < bytes.Length;)
        {
            var count = RandomAccess.Read(_file.SafeFileHandle, bytes.AsSpan(read), slot.Offset + read);
            if (count == 0) { throw new EndOfStreamException("the temporary file was cut"); }
            read += count;
        }
        using var reader = new BinaryReader(new MemoryStream(bytes), new UnicodeEncoding());
        var diagnostics = new Diagnostic[reader.ReadInt32()];
        for (var i = 0; i < diagnostics.Length; i++) { diagnostics[i] = ReadDiagnostic(reader); }
        var failures = new AnalysisFailure[reader.ReadInt32()];
        for (var i = 0; i < failures.Length; i++) { failures[i] = new AnalysisFailure(reader.ReadString(), reader.ReadString()); }
        return (ImmutableArray.Create(diagnostics), ImmutableArray.Create(failures));
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static void Write(BinaryWriter writer, Diagnostic diagnostic)
    {
        writer.Write(diagnostic.Id);
        writer.Write((byte)diagnostic.Severity);
        Write(writer, diagnostic.Span);
        Write(writer, diagnostic.Message);
        writer.Write(diagnostic.Related.Length);
        foreach (var related in diagnostic.Related)
        {
            Write(writer, related.Span);
            Write(writer, related.Message);
        }
        writer.Write(diagnostic.Facts.Length);
        foreach (var fact in diagnostic.Facts)
        {
            foreach (var text in new[] { fact.Id, fact.Pack, fact.Source, fact.Certainty }) { writer.Write(text); }
            writer.Write(fact.Checked.DayNumber);
        }
        writer.Write(diagnostic.Fix is not null);
        if (diagnostic.Fix is not { } fix) { return; }
        Write(writer, fix.Title);
        writer.Write((byte)fix.Safety);
        writer.Write(fix.Edits.Length);
        foreach (var edit in fix.Edits)
        {
            Write(writer, edit.Span);
            writer.Write(edit.NewText);
        }
    }

    private Diagnostic ReadDiagnostic(BinaryReader reader)
    {
        var rule = _rules[reader.ReadString()];
        var diagnostic = new Diagnostic(rule, (DiagnosticSeverity)reader.ReadByte(), ReadSpan(reader), ReadText(reader));
        var related = new RelatedLocation[reader.ReadInt32()];
        for (var i = 0; i < related.Length; i++) { related[i] = new RelatedLocation(ReadSpan(reader), ReadText(reader)); }
        var facts = new CitedFact[reader.ReadInt32()];
        for (var i = 0; i < facts.Length; i++)
        {
            var (id, pack, source, certainty) = (reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString());
            facts[i] = new CitedFact(id, pack, source, DateOnly.FromDayNumber(reader.ReadInt32()), certainty);
        }
        diagnostic = diagnostic with { Related = ImmutableArray.Create(related), Facts = ImmutableArray.Create(facts) };
        if (!reader.ReadBoolean()) { return diagnostic; }
        var (title, safety) = (ReadText(reader), (FixSafety)reader.ReadByte());
        var edits = new TextEdit[reader.ReadInt32()];
        for (var i = 0; i < edits.Length; i++) { edits[i] = new TextEdit(ReadSpan(reader), reader.ReadString()); }
        return diagnostic with { Fix = new Fix(title, safety, ImmutableArray.Create(edits)) };
    }

    private static void Write(BinaryWriter writer, TextSpan span)
    {
        writer.Write7BitEncodedInt(span.Start);
        writer.Write7BitEncodedInt(span.Length);
    }

    private static TextSpan ReadSpan(BinaryReader reader) => new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

    private static void Write(BinaryWriter writer, LocalizedText text)
    {
        foreach (var wording in new[] { text.English, text.Arabic })
        {
            writer.Write(wording is not null);
            if (wording is not null) { writer.Write(wording); }
        }
    }

    private static LocalizedText ReadText(BinaryReader reader)
    {
        var english = reader.ReadBoolean() ? reader.ReadString() : null;
        return new LocalizedText(english, reader.ReadBoolean() ? reader.ReadString() : null);
    }
}
