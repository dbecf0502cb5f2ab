namespace FactCheck.Rules.Model;

/// <summary>A pack as its author wrote it.</summary>
/// <param name="File">Its file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Requires">The packs that it needs.</param>
/// <param name="Rules">Its rules in order.</param>
public sealed record PackDeclaration(PackFile File, string Name, IReadOnlyList<PackText> Requires, List<RuleDeclaration> Rules);
