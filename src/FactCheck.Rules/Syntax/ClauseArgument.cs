using FactCheck.Rules.Model;

namespace FactCheck.Rules.Syntax;

/// <summary>One argument of a clause of a <c>.rules</c> file.</summary>
/// <param name="Text">A text in quotes with its escapes resolved, or a bare word.</param>
/// <param name="IsQuoted">True for a text in quotes.</param>
public sealed record ClauseArgument(PackText Text, bool IsQuoted);
