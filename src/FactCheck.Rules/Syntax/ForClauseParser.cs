using FactCheck.Rules.Model;
using Sprache;

namespace FactCheck.Rules.Syntax;

/// <summary>Reads <c>for</c> clauses.</summary>
public static class ForClauseParser
{
    private static readonly Parser<Lexeme> Name = Lexis.Name.Spaced();

    private static readonly Parser<Lexeme> Variable = Name.Where(n => n.Text != "in").Named("a variable");

    private static readonly Parser<ForClause> Clause =
        from space in Lexis.Space
        from kind in Name.Named("a kind")
        from first in Variable
        from others in Lexis.Each(Lexis.Sign(","), Variable)
        from within in Lexis.After(Lexis.Keyword("in"), Name.Named("a kind"))
        select new ForClause(kind.Text, kind.Position, [first.Text, .. others.Select(o => o.Text)], within?.Text, within?.Position ?? 0);

    private static readonly Parser<ForClause> Whole = Clause.End();

    /// <summary>The clause in <paramref name="text"/>; nothing, with an error added, when it cannot be read.</summary>
    public static ForClause? Read(PackText text, PackErrors errors)
    {
        if (text.Tree<ForClause>() is { } known) { return known; }
        if (!GrammarLimits.Allow(text, errors)) { return null; }
        var result = Whole.Read(text.Value);
        if (result.WasSuccessful)
        {
            text.Keep(result.Value);
            return result.Value;
        }
        var at = result.Remainder.Position;
        errors.Add(PackErrorCode.BadExpression, text,
            UnexpectedInput.Describe(text.Value, at, result.Expectations, "the for clause") + "; write for KIND NAME", at);
        return null;
    }
}
