namespace FactCheck.Workspace.Facts;

/// <summary>The parts of a compiled fact base, in the order of the file.</summary>
internal enum CompiledSection
{
    /// <summary>The characters of all texts.</summary>
    Characters,

    /// <summary>Where each text begins among the characters, and where the last one ends.</summary>
    Texts,

    /// <summary>What is said of entities, names and relations.</summary>
    Records,

    /// <summary>Where each entity's record begins, by id.</summary>
    Entities,

    /// <summary>Where each name's record begins.</summary>
    Aliases,

    /// <summary>Where each relation's record begins.</summary>
    Relations,

    /// <summary>Lists of numbers, each behind its length.</summary>
    Lists,

    /// <summary>Table from the hash of an id to the number of its entity.</summary>
    Ids,

    /// <summary>Table of the words behind which some name goes on.</summary>
    Prefixes,

    /// <summary>Table from the words of names to lists of names.</summary>
    Names,

    /// <summary>Table from keys to lists of names of organisations that are near.</summary>
    Near,

    /// <summary>Table from persons to lists of the offices that they held.</summary>
    Offices,

    /// <summary>Table from organisations to lists of their events.</summary>
    Events,

    /// <summary>Table from pairs of states to their relations.</summary>
    Pairs,
}
