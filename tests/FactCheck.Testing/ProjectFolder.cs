using System.Runtime.CompilerServices;

namespace FactCheck.Testing;

/// <summary>Places in the project's folder.</summary>
public static class ProjectFolder
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path below it.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "FactCheck.sln"))) { folder = Path.GetDirectoryName(folder); }
        return folder ?? throw new InvalidOperationException("the solution is not above the tests");
    }
}
