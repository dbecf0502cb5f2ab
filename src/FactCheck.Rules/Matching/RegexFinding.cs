using System.Collections.Immutable;
using FactCheck.Syntax;

namespace FactCheck.Rules.Matching;

/// <summary>A place where a regular expression matched.</summary>
/// <param name="Regex">The number that <see cref="RegexSetBuilder.Add"/> gave.</param>
/// <param name="Block">The block.</param>
/// <param name="Start">First unit in the expression's view of the whole article.</param>
/// <param name="Length">Number of units.</param>
/// <param name="Captures">The named groups that took part, in units of the same view.</param>
public readonly record struct RegexFinding(int Regex, Block Block, int Start, int Length, ImmutableArray<RegexCapture> Captures);
