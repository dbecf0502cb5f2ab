using FactCheck.Diagnostics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>An expression whose names and types are settled.</summary>
/// <param name="type">The type of its value.</param>
/// <param name="kind">The kind of its value, when that is a thing.</param>
public abstract class BoundExpression(RuleType type, KindDefinition? kind = null)
{
    /// <summary>The type of its value.</summary>
    public RuleType Type { get; } = type;

    /// <summary>The kind of its value, when that is a thing.</summary>
    public KindDefinition? Kind { get; } = kind;

    /// <summary>True when its value can stand at a place in the article.</summary>
    public virtual bool HasPlace => Type == RuleType.Thing;

    /// <summary>Its value; <see langword="null"/> when that is unknown.</summary>
    public abstract object? Evaluate(RuleFrame frame);

    /// <summary>Where its value stands, or nothing.</summary>
    public virtual TextSpan? PlaceOf(RuleFrame frame) => (Evaluate(frame) as Thing)?.Span;

    /// <summary>True when its value can stand in another article.</summary>
    public virtual bool IsElsewhere => false;

    /// <summary>Where its value stands in another article, or nothing.</summary>
    public virtual ArticlePlace? ElsewhereOf(RuleFrame frame) => null;

    /// <summary>Its value as a truth.</summary>
    public virtual Kleene Judge(RuleFrame frame) => Evaluate(frame) is Kleene truth ? truth : Kleene.Unknown;

    /// <summary>True when it is certainly true: what a rule asks before it reports. What can't change that answer is not asked.</summary>
    public virtual bool Holds(RuleFrame frame) => Judge(frame) == Kleene.True;
}
