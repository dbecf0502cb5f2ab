namespace FactCheck.Semantics;

/// <summary>What the neighbours of a quotation mark say about it.</summary>
internal enum QuotePosition
{
    /// <summary>Nothing: it stands alone, or between two letters.</summary>
    Unclear,

    /// <summary>A word follows and none stands before.</summary>
    Opening,

    /// <summary>A word stands before and none follows.</summary>
    Closing,
}
