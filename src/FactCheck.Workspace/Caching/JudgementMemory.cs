using System.Collections.Concurrent;
using System.Text;
using FactCheck.Analysis;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Reading;

namespace FactCheck.Workspace.Caching;

/// <summary>Remembers judgements from one run to the next.</summary>
/// <param name="cache">Where they are kept.</param>
/// <param name="reader">Reads an article again when a report asks for more than its findings.</param>
/// <param name="packs">Gives the rules that findings name.</param>
/// <param name="pathsOf">The packs of a choice.</param>
/// <param name="today">The day, since rules may ask for it.</param>
public sealed class JudgementMemory(JudgementCache cache, ArticleReader reader, PackSets packs, Func<PackChoice, IReadOnlyList<string>> pathsOf,
    DateOnly today)
{
    /// <summary>Half a pair of surrogates, which a rule may cut out of a text, reads as reports write it.</summary>
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ConcurrentDictionary<PackChoice, Lazy<byte[]>> _packs = new();

    /// <summary>The key of an article.</summary>
    public UInt128 KeyOf(ReadOnlySpan<byte> bytes, ArticleJob job)
    {
        var choice = job.Settings.Packs;
        var pack = _packs.GetOrAdd(choice, c => new Lazy<byte[]>(() => JudgementKey.OfPacks(JudgementKey.Program, pathsOf(c), c, today))).Value;
        return JudgementKey.Of(bytes, job, pack);
    }

    /// <summary>The judgement under a key, or none.</summary>
    public AnalysisResult? Find(UInt128 key, byte[] bytes, ArticleJob job)
    {
        if (cache.Find(key) is not { } remembered || Understand(remembered, job) is not { } judgement) { return null; }
        var source = new Lazy<SourceText>(() => TextDecoder.Decode(bytes));
        var article = new Lazy<Article>(() => reader.Read(source.Value, job));
        return new AnalysisResult(source, judgement.Language, article, judgement.Diagnostics) { Suppressed = judgement.Suppressed };
    }

    /// <summary>Keeps a judgement; one that is not complete is not kept.</summary>
    public void Keep(UInt128 key, AnalysisResult result)
    {
        if (!result.IsComplete) { return; }
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Utf8);
        JudgementFormat.Write(writer, CachedJudgement.Of(result));
        writer.Flush();
        cache.Add(key, stream.ToArray());
    }

    /// <summary>What bytes say; nothing when no run of this program can have written them.</summary>
    private CachedJudgement? Understand(byte[] bytes, ArticleJob job)
    {
        var rules = packs.For(job.Settings.Packs).Rules;
        try
        {
            using var stream = new BinaryReader(new MemoryStream(bytes), Utf8);
            return JudgementFormat.Read(stream, rules);
        }
        catch (Exception e) when (e is KeyNotFoundException or IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
