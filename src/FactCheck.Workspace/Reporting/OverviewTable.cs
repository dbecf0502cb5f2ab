using System.Collections.Immutable;

namespace FactCheck.Workspace.Reporting;

/// <summary>A table of an overview: the first cell of a row names something, the others count it.</summary>
/// <param name="Heads">What the columns are called.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Left">Number of rows that were left out.</param>
internal sealed record OverviewTable(ImmutableArray<string> Heads, ImmutableArray<ImmutableArray<string>> Rows, int Left);
