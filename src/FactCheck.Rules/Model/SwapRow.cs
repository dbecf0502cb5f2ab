namespace FactCheck.Rules.Model;

/// <summary>One row of <c>swap</c>.</summary>
/// <param name="Pattern">What is found.</param>
/// <param name="With">What belongs in its place; empty to delete.</param>
public sealed record SwapRow(PackText Pattern, PackText With);
