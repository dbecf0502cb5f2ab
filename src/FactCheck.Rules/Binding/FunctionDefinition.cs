using System.Collections.Immutable;

namespace FactCheck.Rules.Binding;

/// <summary>A function of expressions.</summary>
/// <param name="Name">What rules call it.</param>
/// <param name="Parameters">Names and types of its parameters.</param>
/// <param name="Result">The type of its value.</param>
/// <param name="Summary">What it gives, for <c>rules kinds</c>.</param>
/// <param name="Invoke">Its value for known arguments; nothing when it is unknown.</param>
public sealed record FunctionDefinition(
    string Name, ImmutableArray<(string Name, RuleType Type)> Parameters, RuleType Result, string Summary, Func<object[], RuleScope, object?> Invoke)
{
    /// <summary>True for a question to the fact packs.</summary>
    public bool AsksFacts { get; init; }

    /// <summary>Such as: weekday(day: date) → weekday.</summary>
    public string Signature =>
        $"{Name}({string.Join(", ", Parameters.Select(p => $"{p.Name}: {TypeNames.Of(p.Type)}"))}) → {TypeNames.Of(Result)}";
}
