namespace FactCheck.Workspace.Configuration;

/// <summary>A value and where it was set.</summary>
/// <param name="Value">The value.</param>
/// <param name="Origin">The file and line, an option of the command line, or <c>default</c>.</param>
public sealed record Setting<T>(T Value, string Origin)
{
    /// <summary>A value that nobody has set.</summary>
    public static Setting<T> Default(T value) => new(value, "default");
}
