namespace FactCheck.Languages;

/// <summary>Which side of a date or time a word leaves open.</summary>
public enum DateEdge
{
    /// <summary>It and what is behind it: since.</summary>
    From,

    /// <summary>What is behind it: after.</summary>
    After,

    /// <summary>It and what is before it: until.</summary>
    Until,

    /// <summary>What is before it: before.</summary>
    Before,
}
