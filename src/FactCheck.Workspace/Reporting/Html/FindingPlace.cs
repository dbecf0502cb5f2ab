using FactCheck.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Workspace.Reporting.Html;

/// <summary>A place in an article that the page marks: a finding's own, or one of those that it stands on.</summary>
/// <param name="Finding">The finding's number in its article, from 1.</param>
/// <param name="Related">Which of its other places this is, from 1; 0 for its own.</param>
/// <param name="Severity">The finding's severity.</param>
/// <param name="Surface">The units of the article as readers see it.</param>
internal readonly record struct FindingPlace(int Finding, int Related, DiagnosticSeverity Severity, TextSpan Surface)
{
    public bool IsOwn => Related == 0;

    /// <summary>The name that links lead to.</summary>
    /// <param name="article">The article's number on the page.</param>
    public string Anchor(int article) =>
        IsOwn ? FormattableString.Invariant($"a{article}t{Finding}") : FormattableString.Invariant($"a{article}t{Finding}r{Related}");
}
