namespace FactCheck.Languages;

/// <summary>From where a year is counted.</summary>
public enum Era
{
    /// <summary>Anno Domini.</summary>
    Common,

    /// <summary>Before it.</summary>
    BeforeCommon,

    /// <summary>The Hijra.</summary>
    Hijri,
}
