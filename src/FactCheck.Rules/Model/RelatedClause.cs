namespace FactCheck.Rules.Model;

/// <summary>One other place of a finding.</summary>
/// <param name="Place">An expression that has a place.</param>
/// <param name="English">What it has to do with the finding, in English.</param>
/// <param name="Arabic">The same in Arabic.</param>
public sealed record RelatedClause(PackText Place, PackText? English, PackText? Arabic);
