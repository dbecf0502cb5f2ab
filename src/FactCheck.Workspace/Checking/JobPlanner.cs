using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Syntax;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Git;

namespace FactCheck.Workspace.Checking;

/// <summary>Finds the files under given paths and what holds for each. A file that is named is always checked; of a folder, what is ignored is left out.</summary>
public sealed partial class JobPlanner(ConfigurationFinder configurations)
{
    /// <summary>The files in ordinal order of their paths.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="given">What the command line says of all of them.</param>
    /// <param name="ignoreConfiguration">Whether configurations stay unread.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="FileNotFoundException">A path names nothing.</exception>
    /// <exception cref="ConfigurationException">A configuration has errors.</exception>
    public IReadOnlyList<ArticleJob> Plan(IReadOnlyList<string> paths, ArticleMetadata given, bool ignoreConfiguration = false,
        CancellationToken cancellationToken = default)
    {
        var named = paths.Where(File.Exists).ToHashSet(StringComparer.Ordinal);
        IgnoredFiles[]? ignored = null;
        var histories = new Dictionary<GitRepository, CommitDays>();
        var jobs = new List<ArticleJob>();
        foreach (var path in ArticleFiles.Find(paths, cancellationToken))
        {
            var settings = ignoreConfiguration ? FileSettings.Standard : configurations.SettingsOf(path);
            if (!named.Contains(path))
            {
                if (IsIgnored(path, settings.Configuration)) { continue; }
                if (settings.Configuration?.GitIgnore.Value ?? true)
                {
                    ignored ??= [.. paths.Where(Directory.Exists).Select(p => IgnoredFiles.Below(p, cancellationToken))];
                    var full = Path.GetFullPath(path);
                    if (Array.Exists(ignored, i => i.Contains(full))) { continue; }
                }
            }
            jobs.Add(new ArticleJob(path, settings, MetadataOf(path, settings, given, histories, cancellationToken)));
        }
        return jobs;
    }

    private static ArticleMetadata MetadataOf(string path, FileSettings settings, ArticleMetadata given, Dictionary<GitRepository,
        CommitDays> histories, CancellationToken cancellationToken)
    {
        var sources = settings.Published.Value;
        var metadata = given;
        if (settings.Language is { } language) { metadata = metadata with { Language = metadata.Language ?? language.Value }; }
        if (!sources.FromFileName && !sources.FromGit) { return metadata; }
        var day = sources.FromFileName ? DayInName(path) : null;
        if (day is null && sources.FromGit && GitRepository.Of(Path.GetDirectoryName(Path.GetFullPath(path))!) is { } repository)
        {
            if (!histories.TryGetValue(repository, out var history))
            {
                histories[repository] = history = CommitDays.Of(repository, cancellationToken);
            }
            day = history.DayOf(repository.Relative(path));
        }
        return metadata with { PublishedOtherwise = day };
    }

    private static bool IsIgnored(string path, FactCheckConfiguration? configuration) =>
        configuration is not null && configuration.Ignore.Value.Contains(Path.GetRelativePath(configuration.Folder,
            Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/'));

    /// <summary>The first date in a file's name, or in the folders above it: <c>2024/08/28/title.md</c>.</summary>
    internal static DateOnly? DayInName(string path)
    {
        foreach (var text in new[] { Path.GetFileName(path), path.Replace(Path.DirectorySeparatorChar, '/') })
        {
            foreach (var match in Day().EnumerateMatches(text))
            {
                var digits = text.AsSpan(match.Index, match.Length).ToString().Replace('/', '-').Replace('_', '-');
                if (DateOnly.TryParseExact(digits, ["yyyy-MM-dd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None,
                    out var day)) { return day; }
            }
        }
        return null;
    }

    [GeneratedRegex(@"(?<![0-9])[0-9]{4}(?:([-_/])[0-9]{2}\1[0-9]{2}|[0-9]{4})(?![0-9])")]
    private static partial Regex Day();
}
