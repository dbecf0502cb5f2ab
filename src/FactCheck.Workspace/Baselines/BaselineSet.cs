using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Baselines;

/// <summary>The baselines of one run: that of the command line, or that of each file's configuration.</summary>
/// <param name="given">The baseline that the command line names, or none.</param>
public sealed class BaselineSet(string? given)
{
    private readonly Dictionary<string, BaselineMatch?> _matches = new(StringComparer.Ordinal);

    /// <summary>Where the baseline of a file is, in full, whether or not it exists: as given, as configured, beside the configuration, or in the current folder.</summary>
    public string LocationOf(ArticleJob job)
    {
        if (given is not null) { return Path.GetFullPath(given); }
        var configuration = job.Settings.Configuration;
        return configuration?.Baseline?.Value ?? Path.Combine(configuration?.Folder ?? Environment.CurrentDirectory, Baseline.FileName);
    }

    /// <summary>A judgement with the known findings set aside.</summary>
    /// <exception cref="BaselineException">The baseline can't be used.</exception>
    public CheckedFile Apply(ArticleJob job, CheckedFile file) => MatchOf(LocationOf(job))?.Apply(file) ?? file;

    /// <summary>True when there was a baseline for a file of the run.</summary>
    public bool HasAny => _matches.Values.Any(m => m is not null);

    /// <summary>The known findings that are no longer there.</summary>
    /// <param name="paths">The paths that were checked; articles that are gone count only when one of them holds the whole baseline.</param>
    public IEnumerable<BaselineEntry> Fixed(IReadOnlyList<string> paths) =>
        _matches.Where(m => m.Value is not null).SelectMany(m => m.Value!.Fixed(Covers(paths, m.Key)));

    /// <summary>True when all articles of a baseline lie below the checked paths.</summary>
    public static bool Covers(IReadOnlyList<string> paths, string baseline) =>
        paths.Any(p => !Path.GetRelativePath(Path.GetFullPath(p), Path.GetDirectoryName(baseline)!).StartsWith("..", StringComparison.Ordinal));

    private BaselineMatch? MatchOf(string location)
    {
        if (_matches.TryGetValue(location, out var known)) { return known; }
        if (given is not null && !File.Exists(location)) { throw new BaselineException(given, "there is no such file"); }
        return _matches[location] = File.Exists(location) ? new BaselineMatch(Baseline.Read(location)) : null;
    }
}
