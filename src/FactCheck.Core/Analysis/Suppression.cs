using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Analysis;

/// <summary>A comment that says that findings do not count: <c>&lt;!-- factcheck ignore FC2201: reason --&gt;</c>.</summary>
/// <param name="Comment">The units of the whole comment.</param>
/// <param name="Reach">How far it reaches.</param>
/// <param name="Rules">The rules that it names, each with its place.</param>
/// <param name="Until">The last day on which it counts, or none.</param>
/// <param name="Reason">Why the findings do not count.</param>
/// <param name="Problem">Why the comment cannot be understood, or none.</param>
public sealed record Suppression(TextSpan Comment, SuppressionReach Reach, ImmutableArray<(string Id, TextSpan Span)> Rules, DateOnly? Until,
    string Reason, SuppressionProblem? Problem);
