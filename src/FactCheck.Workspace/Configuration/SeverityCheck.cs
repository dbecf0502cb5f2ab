using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Rules.Model;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Configuration;

/// <summary>Holds the names under <c>severities</c> against the rules that are loaded: one that stands for no rule is an error.</summary>
public static class SeverityCheck
{
    /// <summary>The rules of every pack set of a run, by id.</summary>
    /// <exception cref="ConfigurationException">Some name stands for no rule.</exception>
    public static ImmutableArray<DiagnosticDescriptor> RulesOf(IEnumerable<ArticleJob> jobs, PackSets packs)
    {
        var errors = new PackErrors();
        var rules = new SortedDictionary<string, DiagnosticDescriptor>(StringComparer.Ordinal);
        foreach (var rule in packs.For(FileSettings.Standard.Packs).Driver.Value.Descriptors) { rules[rule.Id] = rule; }
        foreach (var settings in jobs.Select(j => j.Settings).Distinct())
        {
            if (settings.Configuration is null) { continue; }
            var own = packs.For(settings.Packs).Driver.Value.Descriptors;
            foreach (var rule in own) { rules.TryAdd(rule.Id, rule); }
            foreach (var entry in settings.Severities)
            {
                if (own.Any(entry.Covers)) { continue; }
                var name = entry.Selector.Value;
                errors.Add(PackErrorCode.BadValue, entry.Selector,
                    $"no rule and no pack is called '{name}'{DidYouMean.Suggest(name, own.SelectMany(r => new[] { r.Id, r.Pack }).Distinct(StringComparer.Ordinal))}",
                    0, Math.Max(1, name.Length));
            }
        }
        return errors.HasErrors ? throw new ConfigurationException(errors.ToImmutable()) : [.. rules.Values];
    }
}
