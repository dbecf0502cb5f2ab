using FactCheck.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Rules.Binding;

/// <summary>A property of a thing.</summary>
public sealed class BoundMember(BoundExpression target, PropertyDefinition property, KindDefinition? kind) : BoundExpression(property.Type, kind)
{
    /// <inheritdoc/>
    public override bool HasPlace => property.Place is not null || Type == RuleType.Thing;

    /// <inheritdoc/>
    public override bool IsElsewhere => property.Elsewhere is not null;

    /// <inheritdoc/>
    public override ArticlePlace? ElsewhereOf(RuleFrame frame) => target.Evaluate(frame) is Thing thing ? property.Elsewhere?.Invoke(thing) : null;

    /// <inheritdoc/>
    public override object? Evaluate(RuleFrame frame) =>
        target.Evaluate(frame) is Thing thing ? property.Get(thing, frame.Scope) : null;

    /// <inheritdoc/>
    public override TextSpan? PlaceOf(RuleFrame frame)
    {
        if (target.Evaluate(frame) is not Thing thing) { return null; }
        return property.Place is { } place ? place(thing, frame.Scope) : (property.Get(thing, frame.Scope) as Thing)?.Span;
    }
}
