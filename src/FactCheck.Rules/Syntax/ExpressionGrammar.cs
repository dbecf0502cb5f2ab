using System.Globalization;
using Sprache;

namespace FactCheck.Rules.Syntax;

/// <summary>The grammar of expressions. Chains are read by repetition, not recursion; only brackets nest. Every part also reads the white space behind it.</summary>
internal static class ExpressionGrammar
{
    private const int LongestNumber = 28;

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "and", "or", "not", "in", "matches", "contains", "starts", "ends", "any", "no", "every", "where",
        "known", "unknown", "exists", "true", "false",
    };

    private static readonly Parser<ExpressionNode> Inner = Lexis.Later(() => Expression!);

    private static readonly Parser<Lexeme> Name = Lexis.Name.Where(w => !Reserved.Contains(w.Text)).Named("a name").Spaced();

    private static readonly Parser<Lexeme> Open = Lexis.Sign("(");

    private static readonly Parser<Lexeme> Close = Lexis.Sign(")");

    private static readonly Parser<ExpressionNode> Number =
        from digits in Lexis.Run("a digit", NumberLength)
        from percent in Lexis.Sign("%").Maybe()
        select new NumberNode(digits.Position, decimal.Parse(digits.Text, CultureInfo.InvariantCulture));

    private static readonly Parser<ExpressionNode> Text =
        from quoted in Lexis.Run("a closing quote", QuotedLength)
        select new TextNode(quoted.Position, Unquoted(quoted.Text));

    private static readonly Parser<ExpressionNode> List =
        from sign in Lexis.Sign("@")
        from name in Lexis.Name.Named("the name of a list")
        select new ListNode(sign.Position, name.Text);

    private static readonly Parser<Lexeme> Comma = Lexis.Sign(",");

    private static readonly Parser<ExpressionNode> InlineList =
        from open in Lexis.Sign("[")
        from items in Lexis.Until(Lexis.Sign("]"), Inner, Comma)
        select new InlineListNode(open.Position, items);

    private static readonly Parser<ExpressionNode> Bracketed =
        from open in Open
        from inner in Inner
        from close in Close
        select inner;

    private static readonly Parser<IReadOnlyList<ExpressionNode>?> Arguments = Lexis.After(Open, Lexis.Until(Close, Inner, Comma));

    private static readonly Parser<ExpressionNode?> Condition = Lexis.After(Lexis.Keyword("where"), Inner);

    private static readonly Parser<QuantifierNode> Range =
        from kind in Name
        from variable in Name.Maybe()
        from keyword in Lexis.Keyword("in")
        from scope in Lexis.Later(() => Postfix!)
        from condition in Condition
        select new QuantifierNode(kind.Position, "", kind.Text, (variable ?? kind).Text, scope, condition);

    private static readonly Parser<ExpressionNode> Worded = Lexis.Name.Spaced().Then(Behind);

    private static readonly Parser<ExpressionNode> Primary = Lexis.ByNext("a value", next => next switch
    {
        '"' or '\'' => Text,
        '@' => List,
        '[' => InlineList,
        '(' => Bracketed,
        '_' => Worded,
        _ when char.IsAsciiDigit(next) => Number,
        _ when char.IsAsciiLetter(next) => Worded,
        _ => null,
    }).Spaced();

    private static readonly Parser<ExpressionNode> Postfix =
        (from first in Primary
         from members in Lexis.Each(Lexis.Sign("."), Lexis.Name.Named("a property"))
         select members.Aggregate(first, (target, m) => new MemberNode(target.Position, target, m.Text, m.Position))).Spaced();

    private static readonly Parser<ExpressionNode> Signed =
        from sign in Lexis.Sign("-").Or(Lexis.Keyword("known", "unknown", "exists"))
        from operand in Postfix
        select new UnaryNode(sign.Position, sign.Text, operand);

    private static readonly Parser<ExpressionNode> Unary = Lexis.ByNext("a value", next => next is '-' or 'k' or 'u' or 'e'
        ? Signed.Or(Postfix)
        : Postfix);

    private static readonly Parser<ExpressionNode> Product = Lexis.Chain(Unary, Lexis.Sign("'*' or '/'", "*", "/"), Join);

    private static readonly Parser<ExpressionNode> Sum = Lexis.Chain(Product, Lexis.Sign("'+' or '-'", "+", "-"), Join);

    private static readonly Parser<Lexeme> With = Lexis.Keyword("with");

    private static readonly Parser<Lexeme> Comparator = Lexis.ByNext("a comparison", next => next switch
    {
        's' or 'e' => Two(Lexis.Keyword("starts", "ends"), With),
        'n' => Two(Lexis.Keyword("not"), Lexis.Keyword("in")),
        _ when char.IsAsciiLetter(next) => Lexis.Keyword("in", "matches", "contains"),
        _ => Lexis.Sign("a comparison", "!=", "<=", ">=", "=", "<", ">"),
    });

    private static readonly Parser<ExpressionNode> Comparison = Lexis.Chain(Sum, Comparator, Join, most: 1);

    private static readonly Parser<ExpressionNode> Negation =
        from nots in Lexis.Keyword("not").Many()
        from operand in Comparison
        select nots.Reverse().Aggregate(operand, (inner, not) => new UnaryNode(not.Position, "not", inner));

    private static readonly Parser<ExpressionNode> Conjunction = Lexis.Chain(Negation, Lexis.Keyword("and"), Join);

    /// <summary>A whole expression, without the end of its text.</summary>
    public static readonly Parser<ExpressionNode> Expression = Lexis.Space.Then(_ => Lexis.Chain(Conjunction, Lexis.Keyword("or"), Join));

    private static ExpressionNode Join(Lexeme sign, ExpressionNode left,
        ExpressionNode right) => new BinaryNode(sign.Position, sign.Text, left, right);

    private static Parser<Lexeme> Two(Parser<Lexeme> first, Parser<Lexeme> second) =>
        first.Then(a => second.Select(b => new Lexeme($"{a.Text} {b.Text}", a.Position)));

    /// <summary>What a word begins: a truth, a quantifier, a count, a call, or the name that it is.</summary>
    private static Parser<ExpressionNode> Behind(Lexeme word) => word.Text switch
    {
        "true" or "false" => Parse.Return<ExpressionNode>(new NameNode(word.Position, word.Text)),
        "any" or "no" or "every" => Range.Select<QuantifierNode, ExpressionNode>(r => r with { Position = word.Position, Quantifier = word.Text }),
        "count" =>
            from open in Open
            from range in Range
            from close in Close
            select (ExpressionNode)(range with { Position = word.Position, Quantifier = "count" }),
        var reserved when Reserved.Contains(reserved) => input => Lexis.Missing<ExpressionNode>(new GrammarInput(input.Source, word.Position),
            "a value"),
        _ => Arguments.Select(a => a is null ? (ExpressionNode)new NameNode(word.Position, word.Text) : new CallNode(word.Position, word.Text, a)),
    };

    private static int NumberLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) { end++; }
        if (end + 1 < text.Length && end > at && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end])) { end++; }
        }
        return end - at <= LongestNumber ? end - at : 0;
    }

    /// <summary>The length of a text in quotes, its quotes included; 0 when it is not closed.</summary>
    private static int QuotedLength(string text, int at)
    {
        for (var end = at + 1; end < text.Length; end++)
        {
            if (text[end] == '\\') { end++; }
            else if (text[end] == text[at]) { return end + 1 - at; }
        }
        return 0;
    }

    private static string Unquoted(string quoted)
    {
        var inner = quoted[1..^1];
        if (!inner.Contains('\\')) { return inner; }
        var text = new System.Text.StringBuilder(inner.Length);
        for (var i = 0; i < inner.Length; i++) { text.Append(inner[inner[i] == '\\' ? ++i : i]); }
        return text.ToString();
    }
}
