using FactCheck.Workspace.Configuration;

namespace FactCheck.Workspace;

/// <summary>What a host chooses before FactCheck is put together.</summary>
public sealed class FactCheckOptions
{
    /// <summary>Folders and files of rule packs, loaded together.</summary>
    public List<string> PackPaths { get; } = [];

    /// <summary>The folder among <see cref="PackPaths"/> that a configuration may leave out.</summary>
    public string? ShippedRules { get; set; }

    /// <summary>The language of messages: <c>ar</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "en";

    /// <summary>The folders and files of packs for a configuration's choice: the shipped ones, then its own, then those of the command line.</summary>
    internal IReadOnlyList<string> PathsOf(PackChoice choice)
    {
        var given = PackPaths.Where(p => choice.Shipped || p != ShippedRules).ToList();
        given.InsertRange(given.Count > 0 && given[0] == ShippedRules ? 1 : 0, choice.Paths.Where(p => !given.Contains(p)));
        return given;
    }
}
