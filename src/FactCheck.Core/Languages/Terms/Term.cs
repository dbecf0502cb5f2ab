namespace FactCheck.Languages;

/// <summary>What a word, or a few words together, mean to the readers of figures and dates.</summary>
public abstract record Term
{
    /// <summary>What kind of term it is.</summary>
    public virtual TermKinds Group => TermKinds.Other;
}
