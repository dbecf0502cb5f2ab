using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Rules.Model;

namespace FactCheck.Rules;

/// <summary>A loaded rule as tools see it.</summary>
/// <param name="Descriptor">What reports know of it.</param>
/// <param name="Path">The file that it stands in.</param>
/// <param name="Line">The line of its id, from 1.</param>
/// <param name="LooksFor">What it is for: a kind, or phrases, or regular expressions.</param>
/// <param name="Source">Its own text in the file.</param>
/// <param name="Examples">Its examples in order.</param>
public sealed record Rule(DiagnosticDescriptor Descriptor, string Path, int Line, string LooksFor, string Source,
    ImmutableArray<RuleExample> Examples)
{
    /// <summary>The stable id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>A short name.</summary>
    public LocalizedText Title => Descriptor.Title;

    /// <summary>How sure it is.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>What goes wrong for a reader.</summary>
    public LocalizedText Why => Descriptor.Why;

    /// <summary>Its pack.</summary>
    public string Pack => Descriptor.Pack;

    internal static Rule Of(RuleDeclaration rule)
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
