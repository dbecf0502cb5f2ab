namespace FactCheck.Workspace;

/// <summary>What a host chooses before FactCheck is put together.</summary>
public sealed class FactCheckOptions
{
    /// <summary>Folders and files of rule packs, loaded together.</summary>
    public List<string> PackPaths { get; } = [];

    /// <summary>The language of messages: <c>ar</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "en";
}
