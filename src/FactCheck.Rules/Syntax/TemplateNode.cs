namespace FactCheck.Rules.Syntax;

/// <summary>A piece of a template: words, or an expression whose value is put there.</summary>
/// <param name="Words">The words; empty for an expression.</param>
/// <param name="Expression">The expression; none for words.</param>
/// <param name="Source">The expression's own text, for errors.</param>
public sealed record TemplateNode(string Words, ExpressionNode? Expression, Model.PackText? Source);
