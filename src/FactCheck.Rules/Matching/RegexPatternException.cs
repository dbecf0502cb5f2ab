namespace FactCheck.Rules.Matching;

/// <summary>A regular expression that cannot be used.</summary>
/// <param name="position">Where in the expression.</param>
/// <param name="message">Why, in words for its author.</param>
public sealed class RegexPatternException(int position, string message) : Exception(message)
{
    /// <summary>Where in the expression.</summary>
    public int Position { get; } = position;
}
