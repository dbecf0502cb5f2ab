namespace FactCheck.Languages;

/// <summary>A word by what it does for readers, in whichever room they stand.</summary>
public abstract record WordTerm : Term
{
    /// <summary>True for a noun that a number can count: members, votes, cities.</summary>
    public bool IsNoun { get; protected init; }
}
