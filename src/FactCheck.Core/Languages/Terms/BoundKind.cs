namespace FactCheck.Languages;

/// <summary>How a word makes a figure less than exact.</summary>
public enum BoundKind
{
    /// <summary>Near it.</summary>
    About,

    /// <summary>It or more.</summary>
    AtLeast,

    /// <summary>More than it.</summary>
    MoreThan,

    /// <summary>It or less.</summary>
    AtMost,

    /// <summary>Less than it.</summary>
    LessThan,

    /// <summary>It and nothing else.</summary>
    Exactly,
}
