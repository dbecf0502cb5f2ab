namespace FactCheck.Tests;

/// <summary>The shipped packs as they stand beside the built command, with what was compiled of them: read from their YAML, every test that loads them takes a second more.</summary>
internal static class ShippedRules
{
    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(Cli.Shell.Program)!, "rules");
}
