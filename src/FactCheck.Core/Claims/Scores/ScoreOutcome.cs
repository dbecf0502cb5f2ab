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

    /// <summary>That each side won a set.</summary>
    SetDropped,

    /// <summary>That it took another number of sets.</summary>
    OtherSets,

    /// <summary>That it stood so at half-time, though the match ended with fewer goals.</summary>
    Shrinks,

    /// <summary>That it is the score that words before its bracket tell otherwise.</summary>
    Retold,

    /// <summary>That it is the sum of two legs, though their goals come to another number.</summary>
    Unsummed,

    /// <summary>That a side won, whose goals are told first and are fewer.</summary>
    Reversed,

    /// <summary>That a draft was passed with so many votes for it and against it.</summary>
    Carried,

    /// <summary>That a draft was rejected with so many votes for it and against it.</summary>
    VotedDown,
}
