using System.Globalization;
using Sprache;

namespace FactCheck.Rules.Syntax;

/// <summary>The grammar of expressions. Chains are read by repetition, not recursion; only brackets nest.</summary>
internal static class ExpressionGrammar
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "and", "or", "not", "in", "matches", "contains", "starts", "ends", "any", "no", "every", "where",
        "known", "unknown", "exists", "true", "false",
    };

    private static readonly Parser<int> Here = input => Result.Success(input.Position, input);

    private static readonly Parser<string> Word =
        from first in Parse.Char(c => char.IsAsciiLetter(c) || c == '_', "a name")
        from rest in Parse.Char(c => char.IsAsciiLetterOrDigit(c) || c == '_', "a letter").Many().Text()
        select first + rest;

    private static readonly Parser<string> Name = Word.Where(w => !Reserved.Contains(w)).Named("a name");

    private static readonly Parser<ExpressionNode> Number =
        from at in Here
        from whole in Parse.Char(char.IsAsciiDigit, "a digit").AtLeastOnce().Text()
        from fraction in Parse.Char('.').Then(_ => Parse.Char(char.IsAsciiDigit, "a digit").AtLeastOnce().Text()).Optional()
        from percent in Parse.Char('%').Optional()
        let text = fraction.IsDefined ? whole + "." + fraction.Get() : whole
        where text.Length <= 28
        select new NumberNode(at, decimal.Parse(text, CultureInfo.InvariantCulture));

    private static readonly Parser<ExpressionNode> Text =
        from at in Here
        from quote in Parse.Chars('"', '\'')
        from characters in Parse.Char('\\').Then(_ => Parse.AnyChar).Or(Parse.Char(c => c != quote && c != '\\', "a character")).Many().Text()
        from end in Parse.Char(quote)
        select new TextNode(at, characters);

    private static readonly Parser<ExpressionNode> List =
        from at in Here
        from sign in Parse.Char('@')
        from name in Word.Named("the name of a list")
        select new ListNode(at, name);

    private static readonly Parser<ExpressionNode> InlineList =
        from at in Here
        from open in Parse.Char('[').Token()
        from items in Parse.Ref(() => Expression!).DelimitedBy(Parse.Char(',').Token()).Optional()
        from close in Parse.WhiteSpace.Many().Then(_ => Parse.Char(']'))
        select new InlineListNode(at, [.. items.GetOrElse([])]);

    private static readonly Parser<ExpressionNode> Bracketed =
        from open in Parse.Char('(').Token()
        from inner in Parse.Ref(() => Expression!)
        from close in Parse.WhiteSpace.Many().Then(_ => Parse.Char(')'))
        select inner;

    private static readonly Parser<ExpressionNode?> Condition =
        (from keyword in Keyword("where")
         from condition in Parse.Ref(() => Expression!)
         select condition).Optional().Select(o => o.GetOrDefault());

    private static readonly Parser<(string Kind, string Variable, ExpressionNode Scope)> Range =
        from kind in Name.Token()
        from variable in Name.Token().Optional()
        from keyword in Keyword("in")
        from scope in Parse.Ref(() => Postfix!)
        select (kind, variable.GetOrElse(kind), scope);

    private static readonly Parser<ExpressionNode> Quantifier =
        from at in Here
        from quantifier in Keyword("any").Or(Keyword("no")).Or(Keyword("every"))
        from range in Range
        from condition in Condition
        select new QuantifierNode(at, quantifier, range.Kind, range.Variable, range.Scope, condition);

    private static readonly Parser<ExpressionNode> Count =
        from at in Here
        from count in Keyword("count")
        from open in Parse.Char('(').Token()
        from range in Range
        from condition in Condition
        from close in Parse.WhiteSpace.Many().Then(_ => Parse.Char(')'))
        select new QuantifierNode(at, "count", range.Kind, range.Variable, range.Scope, condition);

    private static readonly Parser<IEnumerable<ExpressionNode>> Arguments =
        from open in Parse.Char('(').Token()
        from arguments in Parse.Ref(() => Expression!).DelimitedBy(Parse.Char(',').Token()).Optional()
        from close in Parse.WhiteSpace.Many().Then(_ => Parse.Char(')'))
        select arguments.GetOrElse([]);

    private static readonly Parser<ExpressionNode> NameOrCall =
        from at in Here
        from name in Name
        from arguments in Arguments.Optional()
        select arguments.IsDefined ? (ExpressionNode)new CallNode(at, name, [.. arguments.Get()]) : new NameNode(at, name);

    private static readonly Parser<ExpressionNode> Truth =
        from at in Here
        from word in Keyword("true").Or(Keyword("false"))
        select new NameNode(at, word);

    private static readonly Parser<ExpressionNode> Primary =
        Number.Or(Text).Or(List).Or(InlineList).Or(Bracketed).Or(Truth).Or(Quantifier).Or(Count).Or(NameOrCall).Named("a value");

    private static readonly Parser<ExpressionNode> Postfix =
        from space in Parse.WhiteSpace.Many()
        from first in Primary
        from members in
            (from dot in Parse.Char('.')
             from at in Here
             from name in Word.Named("a property")
             select (at, name)).Many()
        from after in Parse.WhiteSpace.Many()
        select members.Aggregate(first, (target, m) => new MemberNode(target.Position, target, m.name, m.at));

    private static readonly Parser<ExpressionNode> Unary =
        (from space in Parse.WhiteSpace.Many()
         from at in Here
         from sign in Keyword("known").Or(Keyword("unknown")).Or(Keyword("exists")).Or(Parse.String("-").Text())
         from operand in Postfix
         select new UnaryNode(at, sign, operand)).Or(Postfix);

    private static readonly Parser<ExpressionNode> Product = Chain(Unary, Parse.String("*").Or(Parse.String("/")).Text());

    private static readonly Parser<ExpressionNode> Sum = Chain(Product, Parse.String("+").Or(Parse.String("-")).Text());

    private static readonly Parser<string> Comparator =
        Parse.String("!=").Or(Parse.String("<=")).Or(Parse.String(">=")).Or(Parse.String("=")).Or(Parse.String("<")).Or(Parse.String(">")).Text()
            .Or(Keyword("in")).Or(Keyword("matches")).Or(Keyword("contains"))
            .Or(Keyword("starts").Then(s => Keyword("with").Select(w => s + " " + w)))
            .Or(Keyword("ends").Then(s => Keyword("with").Select(w => s + " " + w)))
            .Or(Keyword("not").Then(s => Keyword("in").Select(w => s + " " + w)))
            .Named("a comparison");

    private static readonly Parser<ExpressionNode> Comparison =
        from left in Sum
        from right in
            (from at in Here
             from comparator in Comparator.Token()
             from operand in Sum
             select (at, comparator, operand)).Optional()
        select right.IsDefined
            ? new BinaryNode(right.Get().at, right.Get().comparator, left, right.Get().operand)
            : left;

    private static readonly Parser<ExpressionNode> Negation =
        from space in Parse.WhiteSpace.Many()
        from nots in Here.Then(at => Keyword("not").Select(_ => at)).Many()
        from operand in Comparison
        select nots.Reverse().Aggregate(operand, (inner, at) => new UnaryNode(at, "not", inner));

    private static readonly Parser<ExpressionNode> Conjunction = Chain(Negation, Keyword("and"));

    /// <summary>A whole expression, without the end of its text.</summary>
    public static readonly Parser<ExpressionNode> Expression = Chain(Conjunction, Keyword("or"));

    private static Parser<string> Keyword(string word) => Word.Where(w => w == word).Named($"'{word}'").Token();

    private static Parser<ExpressionNode> Chain(Parser<ExpressionNode> operand, Parser<string> sign) =>
        from first in operand
        from rest in
            (from space in Parse.WhiteSpace.Many()
             from at in Here
             from operation in sign
             from next in operand
             select (at, operation, next)).Many()
        select rest.Aggregate(first, (left, r) => new BinaryNode(r.at, r.operation, left, r.next));
}
