using FactCheck.Diagnostics;
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
        var packs = new List<PackDeclaration>();
        foreach (var (path, text) in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var file = new PackFile(path, text);
            var pack = path.EndsWith(".rules", StringComparison.Ordinal)
                ? new RulesFileReader(file, errors).Read()
                : new PackReader(file, errors).Read(cancellationToken);
            if (pack is not null) { packs.Add(pack); }
        }
        RequirePacks(packs, errors);
        var declarations = packs.SelectMany(p => p.Rules).ToList();
        RefuseDuplicates(declarations, errors);
        var compiled = new RuleCompiler(errors).Compile(declarations);
        return new LoadedRules(
            [.. declarations.Select(ToRule).OrderBy(r => r.Id, StringComparer.Ordinal)],
            errors.HasErrors ? null : compiled,
            errors.ToImmutable());
    }

    private static void RequirePacks(List<PackDeclaration> packs, PackErrors errors)
    {
        var names = packs.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var required in packs.SelectMany(p => p.Requires).Where(r => !names.Contains(r.Value)))
        {
            errors.Add(PackErrorCode.UnknownPack, required, $"no loaded pack is called '{required.Value}'{DidYouMean.Suggest(required.Value, names)}", 0, required.Value.Length);
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
            errors.Add(PackErrorCode.DuplicateId, rule.Id, FormattableString.Invariant($"the id {rule.Id} is already used at {first.File.Path}:{line}"), 0, rule.Id.Value.Length);
        }
    }

    private static Rule ToRule(RuleDeclaration rule)
    {
        var looksFor = rule.For is { } clause ? "for " + clause.Value
            : rule.Swap.Count > 0 ? "swap"
            : rule.Regex.Count > 0 ? rule.Find.Count > 0 ? "find and regex" : "regex"
            : "find";
        return new Rule(
            new DiagnosticDescriptor(rule.Id.Value, rule.Title, rule.Severity, rule.Why, rule.Pack),
            rule.Id.File.Path, rule.Id.File.Lines.PositionOf(rule.Id.Start).Line, looksFor, rule.Source, [.. rule.Examples]);
    }
}
