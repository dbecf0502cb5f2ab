namespace FactCheck.BrowserTests;

/// <summary>A window.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="IsDark">True when its reader prefers dark pages.</param>
public readonly record struct Screen(int Width, bool IsDark = false)
{
    /// <summary>The narrowest phone that is still sold in numbers.</summary>
    public static readonly Screen Phone = new(360);

    public static readonly Screen Desktop = new(1280);
}
