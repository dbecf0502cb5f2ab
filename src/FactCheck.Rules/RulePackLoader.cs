using FactCheck.Rules.Compiled;
using FactCheck.Rules.Evaluation;
using FactCheck.Rules.Model;
using FactCheck.Rules.Syntax;
using FactCheck.Rules.Yaml;

namespace FactCheck.Rules;

/// <summary>Reads, binds and compiles packs. Every error of every pack is found in one run.</summary>
public sealed class RulePackLoader
{
    /// <summary>The rules in <paramref name="files"/>, each a YAML pack or a <c>.rules</c> file.</summary>
    public LoadedRules Load(IReadOnlyList<RulePackFile> files, CancellationToken cancellationToken = default)
    {
        var errors = new PackErrors();
        var packs = new List<PackDeclaration>(files.Count);
        var whole = WholePhrases(files);
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Read(file, whole, errors, cancellationToken) is { } pack) { packs.Add(pack); }
        }
        RequirePacks(packs, errors);
        var declarations = new List<RuleDeclaration>();
        foreach (var pack in packs) { declarations.AddRange(pack.Rules); }
        RefuseDuplicates(declarations, errors);
        var compiled = new RuleCompiler(errors).Compile(declarations);
        return new LoadedRules(packs, errors.HasErrors ? null : compiled, errors.ToImmutable());
    }

    /// <summary>Of the phrases that were laid out before, those of which all packs are loaded.</summary>
    private static HashSet<CompiledPhrases> WholePhrases(IReadOnlyList<RulePackFile> files) =>
        [.. files.Where(f => f.Phrases is not null).GroupBy(f => f.Phrases!).Where(g => g.Key.Files == g.Count()).Select(g => g.Key)];

    private static PackDeclaration? Read(RulePackFile given, HashSet<CompiledPhrases> whole, PackErrors errors, CancellationToken cancellationToken)
    {
        var file = new PackFile(given.Path, given.Content) { Phrases = given.Phrases is { } phrases && whole.Contains(phrases) ? phrases : null };
        if (given.Compiled is { } bytes) { return CompiledPack.Read(bytes, file); }
        if (given.Problem is not { } problem)
        {
            return given.Path.EndsWith(".rules", StringComparison.Ordinal)
                ? new RulesFileReader(file, errors).Read()
                : new PackReader(file, errors).Read(cancellationToken);
        }
        errors.Add(PackErrorCode.Refused, file, 0, 1, problem);
        return null;
    }

    private static void RequirePacks(List<PackDeclaration> packs, PackErrors errors)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pack in packs) { names.Add(pack.Name); }
        foreach (var pack in packs)
        {
            foreach (var required in pack.Requires)
            {
                if (!names.Contains(required.Value))
                {
                    errors.Add(PackErrorCode.UnknownPack, required,
                        $"no loaded pack is called '{required.Value}'{DidYouMean.Suggest(required.Value, names)}", 0, required.Value.Length);
                }
            }
        }
    }

    private static void RefuseDuplicates(List<RuleDeclaration> rules, PackErrors errors)
    {
        var known = new Dictionary<string, RuleDeclaration>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (known.TryAdd(rule.Id.Value, rule)) { continue; }
            var first = known[rule.Id.Value].Id;
            var line = first.File.Lines.PositionOf(first.Start).Line;
            errors.Add(PackErrorCode.DuplicateId, rule.Id,
                FormattableString.Invariant($"the id {rule.Id} is already used at {first.File.Path}:{line}"), 0, rule.Id.Value.Length);
        }
    }
}
