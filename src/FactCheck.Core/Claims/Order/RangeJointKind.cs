namespace FactCheck.Claims;

/// <summary>What stands between the two ends of a stretch.</summary>
internal enum RangeJointKind
{
    /// <summary>Something else.</summary>
    None,

    /// <summary>And: «بين 3 و5».</summary>
    And,

    /// <summary>To, until.</summary>
    To,

    /// <summary>A particle that means to, written onto the second end: «من عشرة لعشرين».</summary>
    Particle,

    /// <summary>A dash.</summary>
    Dash,
}
