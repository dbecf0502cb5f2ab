using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Reporting;

/// <summary>Facts of one pack and one source that a verdict rests on, as a reader is told of them.</summary>
/// <param name="Facts">Their ids.</param>
/// <param name="Pack">The pack that holds them.</param>
/// <param name="Source">Where they come from.</param>
/// <param name="Checked">The day that they were last checked on, ISO 8601.</param>
internal sealed record Evidence(ImmutableArray<string> Facts, string Pack, string Source, string Checked)
{
    /// <summary>The evidence of a finding; facts that share pack, source and day stand together.</summary>
    public static IEnumerable<Evidence> Of(Diagnostic diagnostic) => diagnostic.Facts
        .GroupBy(f => $"{f.Pack}\n{f.Source}\n{DayOf(f)}", StringComparer.Ordinal)
        .Select(g => new Evidence([.. g.Select(f => f.Id)], g.First().Pack, g.First().Source, DayOf(g.First())));

    private static string DayOf(CitedFact fact) => fact.Checked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
