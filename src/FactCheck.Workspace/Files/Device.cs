namespace FactCheck.Workspace.Files;

/// <summary>Names of what is no file on a disk: <c>/dev/full</c>, <c>/dev/stdout</c>, a shell's <c>&gt;(command)</c>.</summary>
internal static class Device
{
    /// <summary>True when nothing may be put in the place of what has this name.</summary>
    public static bool Is(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path) is var named
            && (named.StartsWith("/dev/", StringComparison.Ordinal) || named.StartsWith("/proc/", StringComparison.Ordinal));
}
