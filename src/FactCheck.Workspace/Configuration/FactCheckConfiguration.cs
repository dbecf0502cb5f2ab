using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Configuration;

/// <summary>A configuration file as it was read.</summary>
/// <param name="Path">The file, in full.</param>
public sealed record FactCheckConfiguration(string Path)
{
    /// <summary>What the file is called.</summary>
    public const string FileName = ".factcheck.yaml";

    /// <summary>The folder that its paths and patterns count from.</summary>
    public string Folder { get; } = System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Folders and files of rule packs besides the shipped ones, in full.</summary>
    public ImmutableArray<Setting<string>> Packs { get; init; } = [];

    /// <summary>Whether the rules that FactCheck ships with take part.</summary>
    public Setting<bool> ShippedRules { get; init; } = Setting<bool>.Default(true);

    /// <summary>The least severity that makes the exit code 1; a setting of nothing for never.</summary>
    public Setting<DiagnosticSeverity?>? FailOn { get; init; }

    /// <summary>The files that are not checked when a folder is.</summary>
    public Setting<GlobSet> Ignore { get; init; } = Setting<GlobSet>.Default(GlobSet.None);

    /// <summary>Whether files that git ignores are left out when a folder is checked.</summary>
    public Setting<bool> GitIgnore { get; init; } = Setting<bool>.Default(true);

    /// <summary>The baseline, in full; none when the file does not name one.</summary>
    public Setting<string>? Baseline { get; init; }

    /// <summary>The time that an article of a megabyte may take.</summary>
    public Setting<TimeSpan> ArticleTime { get; init; } = Setting<TimeSpan>.Default(TimeSpan.FromSeconds(2));

    /// <summary>The time that one rule may take on a megabyte.</summary>
    public Setting<TimeSpan> RuleTime { get; init; } = Setting<TimeSpan>.Default(TimeSpan.FromMilliseconds(100));

    /// <summary>What holds for all files.</summary>
    public ConfigurationSection Section { get; init; } = new();

    /// <summary>What holds for some files, in the order of the file; later ones stand over earlier ones.</summary>
    public ImmutableArray<ConfigurationOverride> Overrides { get; init; } = [];
}
