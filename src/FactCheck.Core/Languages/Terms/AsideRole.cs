namespace FactCheck.Languages;

/// <summary>What a word does for telling what a sentence mentions by the way.</summary>
public enum AsideRole
{
    /// <summary>Where people gather or something is told: meeting, briefing, statement. Behind «في» it only says when the rest was told.</summary>
    Occasion = 600,

    /// <summary>In, on, across: before the places over which something happened.</summary>
    Across,
}
