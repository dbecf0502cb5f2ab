namespace FactCheck.Rules.Matching;

/// <summary>A phrase pattern that cannot be compiled.</summary>
/// <param name="position">Where in the pattern's text.</param>
/// <param name="message">Why, in words for its author.</param>
/// <param name="tooLarge">True when it stands for more phrases than one pattern may.</param>
public sealed class PatternException(int position, string message, bool tooLarge = false) : Exception(message)
{
    /// <summary>Where in the pattern's text.</summary>
    public int Position { get; } = position;

    /// <summary>True when it stands for more phrases than one pattern may.</summary>
    public bool IsTooLarge { get; } = tooLarge;
}
