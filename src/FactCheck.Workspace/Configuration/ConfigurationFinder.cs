using FactCheck.Languages;
using FactCheck.Rules.Model;
using FactCheck.Text;

namespace FactCheck.Workspace.Configuration;

/// <summary>Finds the configuration of files: the nearest <c>.factcheck.yaml</c> in a file's folder or one above it. Each is read once.</summary>
public sealed class ConfigurationFinder(LanguageSet languages)
{
    private readonly Dictionary<string, FactCheckConfiguration?> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<(FactCheckConfiguration, string), FileSettings> _settings = [];
    private readonly PackErrors _errors = new();

    /// <summary>What holds for a file.</summary>
    /// <exception cref="ConfigurationException">Its configuration has errors.</exception>
    public FileSettings SettingsOf(string path)
    {
        var full = Path.GetFullPath(path);
        if (Of(Path.GetDirectoryName(full)!) is not { } configuration) { return FileSettings.Standard; }
        var relative = Path.GetRelativePath(configuration.Folder, full).Replace(Path.DirectorySeparatorChar, '/');
        // Files that the same overrides cover share their settings.
        var covered = string.Concat(configuration.Overrides.Select(o => o.Files.Contains(relative) ? '1' : '0'));
        if (!_settings.TryGetValue((configuration, covered), out var settings))
        {
            _settings[(configuration, covered)] = settings = FileSettings.Of(configuration, relative);
        }
        return settings;
    }

    /// <summary>The configuration of the files in a folder, or none.</summary>
    /// <exception cref="ConfigurationException">It has errors.</exception>
    public FactCheckConfiguration? Of(string folder)
    {
        if (_byFolder.TryGetValue(folder, out var known)) { return known; }
        var file = Path.Combine(folder, FactCheckConfiguration.FileName);
        var found = File.Exists(file) ? Read(file) : Path.GetDirectoryName(folder) is { } above ? Of(above) : null;
        _byFolder[folder] = found;
        return found;
    }

    /// <summary>Reads one configuration.</summary>
    /// <exception cref="ConfigurationException">It has errors.</exception>
    public FactCheckConfiguration Read(string path)
    {
        string text;
        try
        {
            text = TextDecoder.Decode(File.ReadAllBytes(path)).Text;
        }
        catch (UnreadableTextException e)
        {
            _errors.Add(PackErrorCode.Refused, new PackFile(Shown(path), ""), 0, 1, $"the file can't be read: {e.Message}");
            throw new ConfigurationException(_errors.ToImmutable());
        }
        var configuration = new ConfigurationReader(new PackFile(Shown(path), text), path, _errors,
            [.. languages.Languages.Select(l => l.Code)]).Read();
        return _errors.HasErrors ? throw new ConfigurationException(_errors.ToImmutable()) : configuration;
    }

    /// <summary>The path as it is shown: from where the command runs, when it is below.</summary>
    internal static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace(Path.DirectorySeparatorChar, '/');
    }
}
