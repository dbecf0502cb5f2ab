namespace FactCheck.Languages;

/// <summary>What a noun names and a verb elsewhere tells: a strike and walking out, a siege and surrounding.</summary>
public enum Happening
{
    /// <summary>A stoppage of work.</summary>
    Strike,

    /// <summary>A time behind bars or in the hands of captors.</summary>
    Custody,

    /// <summary>A closure.</summary>
    Closure,

    /// <summary>A siege.</summary>
    Siege,

    /// <summary>An absence for an injury.</summary>
    Absence,

    /// <summary>A trial.</summary>
    Trial,

    /// <summary>A time in office.</summary>
    Office,

    /// <summary>A founding.</summary>
    Founding,

    /// <summary>A death.</summary>
    Death,

    /// <summary>A ship that goes down.</summary>
    Sinking,

    /// <summary>An earthquake.</summary>
    Quake,

    /// <summary>A massacre.</summary>
    Massacre,

    /// <summary>A blast.</summary>
    Blast,

    /// <summary>A vote.</summary>
    Vote,

    /// <summary>A publication.</summary>
    Publication,

    /// <summary>A time that is given.</summary>
    Deadline,

    /// <summary>A truce.</summary>
    Truce,

    /// <summary>A term of office or of a contract.</summary>
    Mandate,

    /// <summary>A wedding.</summary>
    Wedding,
}
