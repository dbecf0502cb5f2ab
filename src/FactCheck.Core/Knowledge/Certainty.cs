namespace FactCheck.Knowledge;

/// <summary>How sure a fact is. Later is surer.</summary>
public enum Certainty
{
    /// <summary>Probably so; to be checked again before anything relies on it. Questions about it are answered with unknown.</summary>
    Probable,

    /// <summary>Well known and undisputed.</summary>
    Known,

    /// <summary>Read in the named source.</summary>
    Confirmed,
}
