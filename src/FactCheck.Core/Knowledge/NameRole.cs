namespace FactCheck.Knowledge;

/// <summary>What a name is to its entity.</summary>
public enum NameRole
{
    /// <summary>The name by which the entity calls itself.</summary>
    Canonical,

    /// <summary>Another name that is as right.</summary>
    Alias,

    /// <summary>The letters that stand for its name.</summary>
    Acronym,

    /// <summary>The adjective of a place: كيني, الكينية.</summary>
    Demonym,

    /// <summary>A name that it bore once.</summary>
    Former,

    /// <summary>A right name that the house does not write.</summary>
    Avoided,

    /// <summary>A name that it does not bear, written by mistake.</summary>
    Wrong,

    /// <summary>Letters that do not stand for it, written by mistake.</summary>
    WrongAcronym,
}
