namespace FactCheck.Claims;

/// <summary>How a change is stated.</summary>
public enum ChangeForm
{
    /// <summary>In percent of the base.</summary>
    Percent,

    /// <summary>In percentage points.</summary>
    Points,

    /// <summary>As a difference in the unit of the values.</summary>
    Difference,

    /// <summary>As a multiple of the base: doubled.</summary>
    Multiple,
}
