using FactCheck.Rules.Model;
using Sprache;

namespace FactCheck.Rules.Syntax;

/// <summary>Reads expressions of packs.</summary>
public static class ExpressionParser
{
    private static readonly Parser<ExpressionNode> Whole = ExpressionGrammar.Expression.End();

    /// <summary>The expression in <paramref name="text"/>; nothing, with an error added, when it cannot be read.</summary>
    public static ExpressionNode? Read(PackText text, PackErrors errors)
    {
        if (text.Tree<ExpressionNode>() is { } known) { return known; }
        if (!GrammarLimits.Allow(text, errors)) { return null; }
        var result = Whole.Read(text.Value);
        if (result.WasSuccessful)
        {
            text.Keep(result.Value);
            return result.Value;
        }
        var at = result.Remainder.Position;
        errors.Add(PackErrorCode.BadExpression, text, UnexpectedInput.Describe(text.Value, at, result.Expectations, "the expression"), at);
        return null;
    }
}
