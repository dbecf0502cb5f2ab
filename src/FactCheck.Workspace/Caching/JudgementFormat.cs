using System.Collections.Immutable;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Workspace.Caching;

/// <summary>Writes and reads judgements as bytes.</summary>
internal static class JudgementFormat
{
    /// <summary>Writes one.</summary>
    public static void Write(BinaryWriter writer, CachedJudgement judgement)
    {
        writer.Write(judgement.Language);
        writer.Write7BitEncodedInt(judgement.Diagnostics.Length);
        foreach (var diagnostic in judgement.Diagnostics) { Write(writer, diagnostic); }
        writer.Write7BitEncodedInt(judgement.Suppressed.Length);
        foreach (var suppressed in judgement.Suppressed)
        {
            Write(writer, suppressed.Diagnostic);
            writer.Write(suppressed.Reason);
        }
        writer.Write7BitEncodedInt(judgement.Failures.Length);
        foreach (var failure in judgement.Failures)
        {
            writer.Write(failure.Rule);
            writer.Write(failure.Reason);
        }
    }

    /// <summary>Reads one.</summary>
    /// <exception cref="KeyNotFoundException">It names a rule that is not loaded.</exception>
    /// <exception cref="IOException">The bytes end too early.</exception>
    /// <exception cref="FormatException">They are no judgement.</exception>
    /// <exception cref="ArgumentException">They are no judgement.</exception>
    public static CachedJudgement Read(BinaryReader reader, IReadOnlyDictionary<string, DiagnosticDescriptor> rules) => new(
        reader.ReadString(),
        Many(reader, r => Diagnostic(r, rules)),
        Many(reader, r => new SuppressedDiagnostic(Diagnostic(r, rules), SuppressionSource.InSource, r.ReadString())),
        Many(reader, r => new AnalysisFailure(r.ReadString(), r.ReadString())));

    private static void Write(BinaryWriter writer, Diagnostic diagnostic)
    {
        writer.Write(diagnostic.Id);
        writer.Write((byte)diagnostic.Severity);
        Write(writer, diagnostic.Span);
        Write(writer, diagnostic.Message);
        writer.Write(diagnostic.Fingerprint);
        writer.Write7BitEncodedInt(diagnostic.Related.Length);
        foreach (var related in diagnostic.Related)
        {
            Write(writer, related.Span);
            Write(writer, related.Message);
        }
        writer.Write7BitEncodedInt(diagnostic.Facts.Length);
        foreach (var fact in diagnostic.Facts)
        {
            writer.Write(fact.Id);
            writer.Write(fact.Pack);
            writer.Write(fact.Source);
            writer.Write(fact.Checked.DayNumber);
            writer.Write(fact.Certainty);
        }
        writer.Write(diagnostic.Fix is not null);
        if (diagnostic.Fix is not { } fix) { return; }
        Write(writer, fix.Title);
        writer.Write((byte)fix.Safety);
        writer.Write7BitEncodedInt(fix.Edits.Length);
        foreach (var edit in fix.Edits)
        {
            Write(writer, edit.Span);
            writer.Write(edit.NewText);
        }
    }

    private static Diagnostic Diagnostic(BinaryReader reader, IReadOnlyDictionary<string, DiagnosticDescriptor> rules) =>
        new(rules[reader.ReadString()], (DiagnosticSeverity)reader.ReadByte(), Span(reader), Text(reader))
        {
            Fingerprint = reader.ReadString(),
            Related = Many(reader, r => new RelatedLocation(Span(r), Text(r))),
            Facts = Many(reader,
                r => new CitedFact(r.ReadString(), r.ReadString(), r.ReadString(), DateOnly.FromDayNumber(r.ReadInt32()), r.ReadString())),
            Fix = reader.ReadBoolean()
                ? new Fix(Text(reader), (FixSafety)reader.ReadByte(), Many(reader, r => new TextEdit(Span(r), r.ReadString())))
                : null,
        };

    private static ImmutableArray<T> Many<T>(BinaryReader reader, Func<BinaryReader, T> one)
    {
        var count = reader.Read7BitEncodedInt();
        if (count > reader.BaseStream.Length) { throw new EndOfStreamException(); } // each takes a byte and more
        var items = new T[count];
        for (var i = 0; i < items.Length; i++) { items[i] = one(reader); }
        return ImmutableArray.Create(items);
    }

    private static void Write(BinaryWriter writer, TextSpan span)
    {
        writer.Write7BitEncodedInt(span.Start);
        writer.Write7BitEncodedInt(span.Length);
    }

    private static TextSpan Span(BinaryReader reader) => new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

    private static void Write(BinaryWriter writer, LocalizedText text)
    {
        writer.Write((byte)((text.English is null ? 0 : 1) | (text.Arabic is null ? 0 : 2)));
        if (text.English is { } english) { writer.Write(english); }
        if (text.Arabic is { } arabic) { writer.Write(arabic); }
    }

    private static LocalizedText Text(BinaryReader reader)
    {
        var which = reader.ReadByte();
        return new LocalizedText((which & 1) != 0 ? reader.ReadString() : null, (which & 2) != 0 ? reader.ReadString() : null);
    }
}
