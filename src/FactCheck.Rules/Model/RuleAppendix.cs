namespace FactCheck.Rules.Model;

/// <summary>What a rule says to those who read or test it, and no check asks for.</summary>
public sealed class RuleAppendix
{
    /// <summary>The examples in order.</summary>
    public List<RuleExample> Examples { get; } = [];

    /// <summary>The rule's own text in the file, for <c>rules explain</c>.</summary>
    public string Source { get; set; } = "";
}
