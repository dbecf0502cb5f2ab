namespace FactCheck.Languages;

/// <summary>What sort of work a word is about.</summary>
public enum WorkForm
{
    /// <summary>What is written: novel, poem, to write.</summary>
    Writing,

    /// <summary>What is filmed: film, to direct.</summary>
    Film,

    /// <summary>What is painted or sculpted: painting, to paint.</summary>
    Image,

    /// <summary>What is composed: opera, ballet, to compose.</summary>
    Music,

    /// <summary>What somebody else makes of a work: translation, staging, to translate.</summary>
    Version,

    /// <summary>What is said or written of a work: preface, review, favourite.</summary>
    Comment,
}
