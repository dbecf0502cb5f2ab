using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Packs;
using FactCheck.Workspace.Reading;

namespace FactCheck.Workspace.Caching;

/// <summary>Says when two judgements must be the same: the same bytes in the same format, known the same way, judged by the same program with the same packs, facts and settings on the same day.</summary>
internal static class JudgementKey
{
    /// <summary>What the program is: an id of each of its floors that judge, which a compiler makes of all that went into it.</summary>
    public static ImmutableArray<Guid> Program { get; } =
        [typeof(Text.SourceText).Module.ModuleVersionId, typeof(FactCheck.Rules.RulePackLoader).Module.ModuleVersionId,
            typeof(JudgementKey).Module.ModuleVersionId];

    /// <summary>What the program and the packs of a choice are, in 32 bytes; it changes with every byte of either.</summary>
    public static byte[] OfPacks(ImmutableArray<Guid> program, IReadOnlyList<string> paths, PackChoice choice, DateOnly today)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var id in program) { hash.AppendData(id.ToByteArray()); }
        Append(hash, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var file in RulePackFiles.Read(paths)) { Append(hash, file.Path); Append(hash, file.Problem ?? file.Text); }
        foreach (var file in FactPackFiles.Read(paths)) { Append(hash, file.Path); Append(hash, file.Text); }
        foreach (var file in FactPackFiles.FindBuilt(paths))
        {
            Append(hash, file);
            using var stream = File.OpenRead(file);
            hash.AppendData(SHA256.HashData(stream));
        }
        foreach (var (written, preferred) in choice.Spellings) { Append(hash, written); Append(hash, preferred); }
        return hash.GetHashAndReset();
    }

    /// <summary>What a configuration says of the judgement of a file.</summary>
    public static byte[] OfSettings(FileSettings settings)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, settings.Analysis.Style.ToString());
        Append(hash, FormattableString.Invariant($"{settings.Analysis.ArticleTime.Ticks} {settings.Analysis.RuleTime.Ticks}"));
        foreach (var key in settings.Published.Value.Keys) { Append(hash, key); }
        foreach (var entry in settings.Severities) { Append(hash, entry.Selector.Value); Append(hash, entry.Severity?.ToString() ?? ""); }
        return hash.GetHashAndReset();
    }

    /// <summary>The key of one article.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="job">What holds for it.</param>
    /// <param name="packs">What <see cref="OfPacks"/> says of what judges it; nothing when only what is read of it counts.</param>
    public static UInt128 Of(ReadOnlySpan<byte> bytes, ArticleJob job, ReadOnlySpan<byte> packs)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(packs);
        hash.AppendData(job.Settings.Key);
        var metadata = job.Metadata;
        Append(hash, string.Create(CultureInfo.InvariantCulture,
            $"{ArticleReader.FormatOf(job.Path)}|{metadata.Published?.DayNumber}|{metadata.PublishedOtherwise?.DayNumber}|{metadata.Language}|{metadata.Title}|{string.Join(';', metadata.Authors)}|{string.Join(';', metadata.Tags)}"));
        hash.AppendData(bytes);
        Span<byte> key = stackalloc byte[32];
        hash.GetHashAndReset(key);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(key);
    }

    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
