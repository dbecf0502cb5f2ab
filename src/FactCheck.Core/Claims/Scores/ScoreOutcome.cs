namespace FactCheck.Claims;

/// <summary>What a sentence says of a score.</summary>
public enum ScoreOutcome
{
    /// <summary>Nothing that is understood.</summary>
    Unknown,

    /// <summary>That both sides are level.</summary>
    Draw,

    /// <summary>That one side won.</summary>
    Win,

    /// <summary>That one side won every set.</summary>
    StraightSets,

    /// <summary>That it stood so at half-time, though the match ended with fewer goals.</summary>
    Shrinks,

    /// <summary>That a draft was passed with so many votes for it and against it.</summary>
    Carried,

    /// <summary>That a draft was rejected with so many votes for it and against it.</summary>
    VotedDown,
}
