using FactCheck.Testing;

namespace FactCheck.Tests.Workspace.Corpus;

/// <summary>A test that needs the shared articles beside the project; it is skipped where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedsFactAttribute : FactAttribute
{
    public SeedsFactAttribute()
    {
        if (!Directory.Exists(Folder)) { Skip = $"the shared articles are not in '{Folder}'"; }
    }

    public static string Folder => Environment.GetEnvironmentVariable("FACTCHECK_SEEDS") ?? Path.GetFullPath(ProjectFolder.At("..", "shared", "seeds"));
}
