using FactCheck.Languages;
using FactCheck.Rules.Binding;

namespace FactCheck.Rules.Evaluation;

/// <summary>A place where a pattern of a rule matched.</summary>
/// <param name="rule">The number of the rule.</param>
/// <param name="tokens">The tokens.</param>
/// <param name="thing">What is judged; none for an exception of the rule.</param>
internal sealed class RuleMatch(int rule, TokenRange tokens, Thing? thing)
{
    /// <summary>The number of the rule.</summary>
    public int Rule { get; } = rule;

    /// <summary>The tokens.</summary>
    public TokenRange Tokens { get; } = tokens;

    /// <summary>What is judged; none for an exception of the rule.</summary>
    public Thing? Thing { get; } = thing;

    /// <summary>Its place among the matches as they were found.</summary>
    public int Order { get; set; }
}
