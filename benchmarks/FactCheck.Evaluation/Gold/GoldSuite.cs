using System.Collections.Immutable;

namespace FactCheck.Evaluation.Gold;

/// <summary>A test set.</summary>
internal sealed record GoldSuite(string Name, ImmutableArray<GoldRow> Rows);
