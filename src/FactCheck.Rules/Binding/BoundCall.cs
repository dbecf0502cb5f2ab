namespace FactCheck.Rules.Binding;

/// <summary>A function of known arguments; unknown when one of them is.</summary>
public sealed class BoundCall(FunctionDefinition function, IReadOnlyList<BoundExpression> arguments) : BoundExpression(function.Result)
{
    /// <inheritdoc/>
    public override object? Evaluate(RuleFrame frame)
    {
        var values = new object[arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (arguments[i].Evaluate(frame) is not { } value) { return null; }
            values[i] = value;
        }
        return function.Invoke(values, frame.Scope);
    }
}
