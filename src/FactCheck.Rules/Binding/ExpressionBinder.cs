using FactCheck.Rules.Model;
using FactCheck.Rules.Syntax;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Settles the names and types of one expression, and says everything that is wrong with it.</summary>
/// <param name="text">The expression's text, for the places of errors.</param>
/// <param name="names">The names that it may use.</param>
/// <param name="lists">The lists of its pack.</param>
/// <param name="phraseTest">Makes <c>x matches "pattern"</c>: matching stands on a higher floor.</param>
/// <param name="errors">Where errors go.</param>
public sealed class ExpressionBinder(
    PackText text, NameTable names, IReadOnlyDictionary<string, IReadOnlyList<PackText>> lists,
    Func<BoundExpression, PackText, BoundExpression?> phraseTest, PackErrors errors)
{
    /// <summary>The bound expression; nothing, with errors added, when it cannot be bound.</summary>
    public BoundExpression? Bind(ExpressionNode node) => node switch
    {
        TextNode t => new BoundConstant(RuleType.Text, t.Value),
        NumberNode n => new BoundConstant(RuleType.Number, Interval.Exactly(n.Value)),
        NameNode n => BindName(n),
        MemberNode m => BindMember(m),
        CallNode c => BindCall(c),
        ListNode l => BindList(l),
        InlineListNode l => BindInlineList(l),
        UnaryNode u => BindUnary(u),
        BinaryNode b => BindBinary(b),
        QuantifierNode q => BindQuantifier(q),
        _ => null,
    };

    /// <summary>The same, and an error unless the value is a truth.</summary>
    public BoundExpression? BindCondition(ExpressionNode node)
    {
        var bound = Bind(node);
        if (bound is null or { Type: RuleType.Truth }) { return bound; }
        return Error(PackErrorCode.WrongType, node.Position, $"a condition is true or false, this is a {TypeNames.Of(bound.Type)}");
    }

    private BoundExpression? BindName(NameNode node)
    {
        if (names.Find(node.Name) is { } known) { return known; }
        return node.Name switch
        {
            "true" => new BoundConstant(RuleType.Truth, Kleene.True),
            "false" => new BoundConstant(RuleType.Truth, Kleene.False),
            "published" => new BoundScopeValue(RuleType.Date, s => s.Article.Metadata.Published is { } day ? DateSet.Of(day) : null),
            "written" => new BoundScopeValue(RuleType.Date, s => s.Written is { IsUnknown: false } days ? days : null),
            "today" or "now" => new BoundScopeValue(RuleType.Date, s => DateSet.Of(s.Today)),
            "article" => new BoundScopeValue(RuleType.Thing, s => KindCatalog.Article.Things(s, new(0, s.Article.Tokens.Count))
                .First(), KindCatalog.Article),
            _ when Enum.TryParse<DayOfWeek>(node.Name, ignoreCase: true, out var day) => new BoundConstant(RuleType.Weekday, WeekdaySets.Of(day)),
            _ => Error(PackErrorCode.UnknownName, node.Position,
                $"nothing is called '{node.Name}' here{DidYouMean.Suggest(node.Name, [.. names.Names, "published", "written", "today", "article"])}",
                node.Name.Length),
        };
    }

    private BoundExpression? BindMember(MemberNode node)
    {
        if (Bind(node.Target) is not { } target) { return null; }
        if (target.Kind is not { } kind)
        {
            return Error(PackErrorCode.UnknownProperty, node.NamePosition, $"a {TypeNames.Of(target.Type)} has no properties", node.Name.Length);
        }
        if (kind.Property(node.Name) is { } property)
        {
            return new BoundMember(target, property, property.ThingKind is { } name ? KindCatalog.Find(name) : null);
        }
        return Error(
            PackErrorCode.UnknownProperty, node.NamePosition,
            $"'{kind.Name}' has no property '{node.Name}'{DidYouMean.Suggest(node.Name, kind.Properties.Select(p => p.Name))}", node.Name.Length);
    }

    private BoundExpression? BindCall(CallNode node)
    {
        if (FunctionCatalog.Find(node.Name) is not { } function)
        {
            return Error(PackErrorCode.UnknownFunction, node.Position,
                $"there is no function '{node.Name}'{DidYouMean.Suggest(node.Name, FunctionCatalog.Functions.Select(f => f.Name))}",
                node.Name.Length);
        }
        if (node.Arguments.Count != function.Parameters.Length)
        {
            return Error(PackErrorCode.UnknownFunction, node.Position,
                $"{function.Signature} takes {function.Parameters.Length} values, not {node.Arguments.Count}", node.Name.Length);
        }
        var arguments = node.Arguments.Select(Bind).ToArray();
        if (arguments.Any(a => a is null)) { return null; }
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!Fits(arguments[i]!.Type, function.Parameters[i].Type))
            {
                return Error(PackErrorCode.WrongType, node.Arguments[i].Position,
                    $"{function.Signature}: '{function.Parameters[i].Name}' is a {TypeNames.Of(arguments[i]!.Type)} here");
            }
        }
        if (function.AsksFacts) { names.AskFacts(); }
        return new BoundCall(function, arguments!);
    }

    private BoundExpression? BindList(ListNode node)
    {
        if (lists.TryGetValue(node.Name, out var phrases))
        {
            return new BoundConstant(RuleType.List, phrases.Select(p => (object)p.Value).ToArray());
        }
        return Error(PackErrorCode.UnknownList, node.Position, $"the pack has no list '{node.Name}'{DidYouMean.Suggest(node.Name, lists.Keys)}",
            node.Name.Length + 1);
    }

    private BoundExpression? BindInlineList(InlineListNode node)
    {
        var items = node.Items.Select(Bind).ToArray();
        if (items.Any(i => i is null)) { return null; }
        if (items.FirstOrDefault(i => i is not BoundConstant) is not null)
        {
            return Error(PackErrorCode.WrongType, node.Position, "a list in place holds texts, numbers and weekdays only");
        }
        return new BoundConstant(RuleType.List, items.Select(i => ((BoundConstant)i!).Value!).ToArray());
    }

    private BoundExpression? BindUnary(UnaryNode node)
    {
        if (Bind(node.Operand) is not { } operand) { return null; }
        switch (node.Operator)
        {
            case "not" when operand.Type == RuleType.Truth:
                return new BoundLogic("not", operand, null);
            case "known" or "exists":
                return new BoundKnowledge(true, operand);
            case "unknown":
                return new BoundKnowledge(false, operand);
            case "-" when operand.Type is RuleType.Number or RuleType.Percent:
                return new BoundArithmetic("-", operand.Type, new BoundConstant(RuleType.Number, Interval.Exactly(0)), operand);
            default:
                return Error(PackErrorCode.WrongType, node.Position, $"'{node.Operator}' does not go with a {TypeNames.Of(operand.Type)}");
        }
    }

    private BoundExpression? BindBinary(BinaryNode node)
    {
        var left = Bind(node.Left);
        var right = Bind(node.Right);
        if (left is null || right is null) { return null; }
        var (a, b) = (left.Type, right.Type);
        var bound = node.Operator switch
        {
            "and" or "or" when a == RuleType.Truth && b == RuleType.Truth => new BoundLogic(node.Operator, left, right),
            "=" or "!=" when a != RuleType.List && (Fits(a, b) || Fits(b, a)) => new BoundComparison(node.Operator, left, right),
            "<" or ">" or "<=" or ">=" when IsNumeric(a) && IsNumeric(b)
                || a == RuleType.Date && b == RuleType.Date => new BoundComparison(node.Operator, left, right),
            "in" when a == RuleType.List && b == RuleType.List => new BoundListOverlap(left, right),
            "in" when b == RuleType.List => new BoundMembership(left, right),
            "not in" when a == RuleType.List && b == RuleType.List => new BoundLogic("not", new BoundListOverlap(left, right), null),
            "not in" when b == RuleType.List => new BoundLogic("not", new BoundMembership(left, right), null),
            "contains" or "starts with" or "ends with" when IsTextual(a) && IsTextual(b) => new BoundTextTest(node.Operator, left, right),
            "matches" when a == RuleType.Thing && node.Right is TextNode pattern => phraseTest(left,
                text.Part(pattern.Position + 1, Math.Min(pattern.Value.Length, text.Value.Length - pattern.Position - 1))),
            "+" or "-" or "*" or "/" when IsNumeric(a)
                && IsNumeric(b) => new BoundArithmetic(node.Operator, a == RuleType.Percent ? a : b, left, right),
            "-" when a == RuleType.Date && b == RuleType.Date => new BoundArithmetic("-", RuleType.Number, left, right),
            "+" or "-" when a == RuleType.Date && IsNumeric(b) => new BoundArithmetic(node.Operator, RuleType.Date, left, right),
            _ => Error(PackErrorCode.WrongType, node.Position, $"'{node.Operator}' does not go between a {TypeNames.Of(a)} and a {TypeNames.Of(b)}",
                node.Operator.Length),
        };
        if (bound is BoundComparison && left is BoundConstant && right is BoundConstant)
        {
            errors.Add(PackErrorCode.Unreachable, text, "this compares two values that never change", node.Position, node.Operator.Length);
        }
        return bound;
    }

    private BoundExpression? BindQuantifier(QuantifierNode node)
    {
        if (KindCatalog.Find(node.Kind) is not { } kind)
        {
            return Error(PackErrorCode.UnknownKind, node.Position,
                $"there is no kind '{node.Kind}'{DidYouMean.Suggest(node.Kind, KindCatalog.Kinds.Select(k => k.Name))}", node.Kind.Length);
        }
        if (node.Scope is null || Bind(node.Scope) is not { } scope) { return null; }
        if (scope.Type != RuleType.Thing)
        {
            return Error(PackErrorCode.WrongType, node.Scope.Position,
                $"things are looked for in a thing of the article, this is a {TypeNames.Of(scope.Type)}");
        }
        if (kind.AsksFacts) { names.AskFacts(); }
        return names.With(node.Variable, kind, slot =>
        {
            var condition = node.Condition is { } c ? BindCondition(c) : null;
            if (node.Condition is not null && condition is null) { return null; }
            return node.Quantifier == "count"
                ? new BoundTally(kind, slot, scope, condition)
                : (BoundExpression)new BoundQuantifier(node.Quantifier, kind, slot, scope, condition);
        });
    }

    private BoundExpression? Error(PackErrorCode code, int position, string message, int length = 1)
    {
        errors.Add(code, text, message, position, length);
        return null;
    }

    private static bool IsNumeric(RuleType type) => type is RuleType.Number or RuleType.Percent;

    private static bool IsTextual(RuleType type) => type is RuleType.Text or RuleType.Thing;

    private static bool Fits(RuleType given, RuleType wanted) =>
        given == wanted || IsNumeric(given) && IsNumeric(wanted) || wanted == RuleType.Text && given == RuleType.Thing
        || wanted == RuleType.Entity && given is RuleType.Thing or RuleType.Text;
}
