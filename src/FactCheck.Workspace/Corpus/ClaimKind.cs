namespace FactCheck.Workspace.Corpus;

/// <summary>What an indexed claim states. The numbers stand in index files.</summary>
internal enum ClaimKind
{
    /// <summary>Who holds an office.</summary>
    Office = 1,

    /// <summary>When an event took place.</summary>
    Event = 2,

    /// <summary>How much something is.</summary>
    Figure = 3,

    /// <summary>Whether something between two states begins or is being finished.</summary>
    Phase = 4,
}
