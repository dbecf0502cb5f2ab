namespace FactCheck.Languages;

/// <summary>What a word, or a few words together, mean to the readers of figures and dates.</summary>
public abstract record Term
{
    /// <summary>What kind of term it is.</summary>
    public virtual TermKinds Group => TermKinds.Other;

    /// <summary>One bit of 64 for what it does, shared by some that do other things; 0 where nobody asks for it by what it does.</summary>
    internal virtual ulong Mark => 0;
}
