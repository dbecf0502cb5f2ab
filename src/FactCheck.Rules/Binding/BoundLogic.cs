using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary><c>and</c>, <c>or</c> and <c>not</c> in three values; the right side is not asked when the left decides.</summary>
public sealed class BoundLogic(string sign, BoundExpression left, BoundExpression? right) : BoundTruth
{
    /// <inheritdoc/>
    public override Kleene Judge(RuleFrame frame)
    {
        var first = left.Judge(frame);
        return sign switch
        {
            "not" => first.Not(),
            "and" => first == Kleene.False ? first : first.And(right!.Judge(frame)),
            _ => first == Kleene.True ? first : first.Or(right!.Judge(frame)),
        };
    }

    /// <inheritdoc/>
    /// <remarks>Behind an unknown or false part of <c>and</c> nothing is asked, though <see cref="Judge"/> has to tell the two apart.</remarks>
    public override bool Holds(RuleFrame frame) => sign switch
    {
        "not" => left.Judge(frame) == Kleene.False,
        "and" => left.Holds(frame) && right!.Holds(frame),
        _ => left.Holds(frame) || right!.Holds(frame),
    };
}
