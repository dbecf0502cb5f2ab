namespace FactCheck.Workspace.Configuration;

/// <summary>What the value of a key is.</summary>
public enum ConfigurationShape
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>true or false.</summary>
    Truth,

    /// <summary>A text or a list of them.</summary>
    Texts,

    /// <summary>A mapping with known keys.</summary>
    Mapping,

    /// <summary>A mapping whose keys the author chooses.</summary>
    Table,

    /// <summary>A list of mappings with known keys.</summary>
    Mappings,
}
