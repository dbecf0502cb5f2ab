namespace FactCheck.Workspace.Reporting;

/// <summary>Paths as the readers of reports look them up in a repository.</summary>
internal static class ReportPath
{
    /// <summary>The path without the dot that it may begin with.</summary>
    public static string InRepository(string path)
    {
        while (path.StartsWith("./", StringComparison.Ordinal)) { path = path[2..].TrimStart('/'); }
        return path;
    }
}
