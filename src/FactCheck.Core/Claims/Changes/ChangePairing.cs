namespace FactCheck.Claims;

/// <summary>How two values of one figure stand beside each other.</summary>
internal enum ChangePairing
{
    /// <summary>From the first to the second.</summary>
    FromTo,

    /// <summary>The first, as against the second, which is the base.</summary>
    Against,
}
