namespace FactCheck.Languages;

/// <summary>What a title is of.</summary>
public enum TitleOwner
{
    /// <summary>A state: its adjective stands beside the title, or its name behind it.</summary>
    State,

    /// <summary>An organisation, whose name stands behind the title.</summary>
    Organisation,
}
