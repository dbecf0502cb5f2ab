namespace FactCheck.Languages;

/// <summary>How a vote may be given.</summary>
public enum BallotSide
{
    /// <summary>In favour.</summary>
    For,

    /// <summary>Against.</summary>
    Against,

    /// <summary>Abstained.</summary>
    Neither,
}
