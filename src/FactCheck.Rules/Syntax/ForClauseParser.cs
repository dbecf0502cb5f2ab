using FactCheck.Rules.Model;
using Sprache;

namespace FactCheck.Rules.Syntax;

/// <summary>Reads <c>for</c> clauses.</summary>
public static class ForClauseParser
{
    private static readonly Parser<int> Here = input => Result.Success(input.Position, input);

    private static readonly Parser<string> Name =
        from first in Parse.Char(c => char.IsAsciiLetter(c), "a name")
        from rest in Parse.Char(c => char.IsAsciiLetterOrDigit(c) || c == '_', "a letter").Many().Text()
        select first + rest;

    private static readonly Parser<ForClause> Clause =
        from space in Parse.WhiteSpace.Many()
        from kindAt in Here
        from kind in Name.Named("a kind")
        from gap in Parse.WhiteSpace.AtLeastOnce()
        from variables in Name.Where(n => n != "in").Named("a variable").DelimitedBy(Parse.Char(',').Token())
        from within in
            (from before in Parse.WhiteSpace.AtLeastOnce()
             from keyword in Parse.String("in")
             from after in Parse.WhiteSpace.AtLeastOnce()
             from at in Here
             from name in Name
             select (at, name)).Optional()
        from end in Parse.WhiteSpace.Many()
        select new ForClause(kind, kindAt, [.. variables], within.IsDefined ? within.Get().name : null, within.IsDefined ? within.Get().at : 0);

    private static readonly Parser<ForClause> Whole = Clause.End();

    /// <summary>The clause in <paramref name="text"/>; nothing, with an error added, when it cannot be read.</summary>
    public static ForClause? Read(PackText text, PackErrors errors)
    {
        if (!GrammarLimits.Allow(text, errors)) { return null; }
        var result = Whole.TryParse(text.Value);
        if (result.WasSuccessful) { return result.Value; }
        var at = result.Remainder.Position;
        errors.Add(PackErrorCode.BadExpression, text, UnexpectedInput.Describe(text.Value, at, result.Expectations, "the for clause") + "; write for KIND NAME", at);
        return null;
    }
}
