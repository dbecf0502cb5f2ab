using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary><c>x in list</c>: true when a member is equal, false when every member differs.</summary>
public sealed class BoundMembership(BoundExpression item, BoundExpression list) : BoundTruth
{
    private readonly HashSet<string>? _keys = list is BoundConstant { Value: IReadOnlyList<object> members } && members.All(m => m is string)
        ? members.Select(m => FoldedComparison.Key((string)m)).ToHashSet(StringComparer.Ordinal)
        : null;

    /// <inheritdoc/>
    public override Kleene Judge(RuleFrame frame)
    {
        if (item.Evaluate(frame) is not { } value) { return Kleene.Unknown; }
        if (_keys is not null && value is (string or Thing))
        {
            return KleeneLogic.From(_keys!.Contains(frame.Scope.KeyOf(BoundComparison.TextOf(value, frame.Scope))));
        }
        if (list.Evaluate(frame) is not IReadOnlyList<object> members) { return Kleene.Unknown; }
        var result = Kleene.False;
        foreach (var member in members) { result = result.Or(BoundComparison.Equal(value, member, frame.Scope)); }
        return result;
    }
}
