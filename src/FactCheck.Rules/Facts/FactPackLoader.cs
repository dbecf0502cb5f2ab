using FactCheck.Rules.Model;
using FactCheck.Rules.Yaml;

namespace FactCheck.Rules.Facts;

/// <summary>Reads fact packs into entities. Every error of every pack is found in one run.</summary>
public sealed class FactPackLoader
{
    /// <summary>The facts in <paramref name="files"/>.</summary>
    public LoadedFacts Load(IReadOnlyList<FactPackFile> files, CancellationToken cancellationToken = default)
    {
        var errors = new PackErrors();
        var read = new (IReadOnlyList<FactEntry> Entries, List<(PackMapping Relation, FactPackHeader Header)> Relations,
            PackErrors Errors)[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            var (own, relations) = (new PackErrors(), new List<(PackMapping, FactPackHeader)>());
            read[i] = (new FactPackReader(new PackFile(files[i].Path, files[i].Text), own).Read(relations, cancellationToken), relations, own);
        });
        var merger = new FactMerger(errors);
        for (var i = 0; i < read.Length; i++)
        {
            errors.AddAll(read[i].Errors);
            merger.Add(read[i].Entries, files[i].Layer);
        }
        var store = new FactBuilder(merger.Entries, merger.Headers, errors).Build(read.SelectMany(r => r.Relations));
        return new LoadedFacts(store, errors.ToImmutable());
    }
}
