using FactCheck.Diagnostics;
using FactCheck.Rules.Model;

namespace FactCheck.Workspace.Configuration;

/// <summary>One line of <c>severities</c>.</summary>
/// <param name="Selector">A rule's id, an id with <c>*</c>, or the name of a pack.</param>
/// <param name="Severity">The severity; none for off.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record SeverityEntry(PackText Selector, DiagnosticSeverity? Severity, string Origin)
{
    /// <summary>True when the entry is for a rule.</summary>
    public bool Covers(DiagnosticDescriptor rule) => Selector.Value == rule.Id || Selector.Value == rule.Pack || IsLike(rule.Id);

    private bool IsLike(string id)
    {
        var star = Selector.Value.IndexOf('*', StringComparison.Ordinal);
        return star >= 0 && id.Length >= Selector.Value.Length - 1
            && id.StartsWith(Selector.Value[..star], StringComparison.Ordinal) && id.EndsWith(Selector.Value[(star + 1)..], StringComparison.Ordinal);
    }
}
