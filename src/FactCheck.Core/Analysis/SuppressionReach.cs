namespace FactCheck.Analysis;

/// <summary>How far a comment reaches.</summary>
public enum SuppressionReach
{
    /// <summary>The next paragraph, heading, item or cell.</summary>
    Block,

    /// <summary>The line that it stands on; the next one when nothing else stands there.</summary>
    Line,

    /// <summary>The whole article.</summary>
    File,
}
