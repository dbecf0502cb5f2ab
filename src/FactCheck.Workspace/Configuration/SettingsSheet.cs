using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Configuration;

/// <summary>What holds for a file, a line a setting, each with where it comes from.</summary>
public static class SettingsSheet
{
    /// <summary>The lines: name, value, origin.</summary>
    public static IEnumerable<(string Name, string Value, string Origin)> Of(ArticleJob job, ImmutableArray<DiagnosticDescriptor> rules)
    {
        var settings = job.Settings;
        var configuration = settings.Configuration;
        yield return ("configuration", configuration is null
            ? "none"
            : ConfigurationFinder.Shown(configuration.Path), configuration is null ? "default" : "found upward from the file");
        yield return Line("shipped-rules", configuration?.ShippedRules ?? Setting<bool>.Default(true), v => v ? "true" : "false");
        foreach (var pack in configuration?.Packs ?? []) { yield return Line("packs", pack, ConfigurationFinder.Shown); }
        yield return Line("fail-on", configuration?.FailOn
            ?? Setting<DiagnosticSeverity?>.Default(DiagnosticSeverity.Error), v => ConfigurationWords.WordOf(v, ConfigurationWords.FailOn));
        yield return Line("ignore", configuration?.Ignore ?? Setting<GlobSet>.Default(GlobSet.None), v => v.Patterns.IsEmpty
            ? "none"
            : string.Join(", ", v.Patterns));
        yield return Line("gitignore", configuration?.GitIgnore ?? Setting<bool>.Default(true), v => v ? "true" : "false");
        if (configuration?.Baseline is { } baseline) { yield return Line("baseline", baseline, ConfigurationFinder.Shown); }
        yield return Line("budgets.article", configuration?.ArticleTime ?? Setting<TimeSpan>.Default(settings.Analysis.ArticleTime), TimeOf);
        yield return Line("budgets.rule", configuration?.RuleTime ?? Setting<TimeSpan>.Default(settings.Analysis.RuleTime), TimeOf);
        yield return settings.Language is { } language ? Line("language", language, v => v) : ("language", "what most letters tell", "default");
        yield return Line("published.keys", settings.Published, v => v.Keys.IsEmpty ? "the usual ones" : string.Join(", ", v.Keys));
        yield return Line("published.file-name", settings.Published, v => v.FromFileName ? "true" : "false");
        yield return Line("published.git", settings.Published, v => v.FromGit ? "true" : "false");
        if (job.Metadata.PublishedOtherwise is { } day)
        {
            yield return ("published", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "unless the article tells it");
        }
        if (settings.Months is { } months)
        {
            yield return Line("style.months", months, v => ConfigurationWords.WordOf(v, ConfigurationWords.Months));
        }
        if (settings.Digits is { } digits)
        {
            yield return Line("style.digits", digits, v => ConfigurationWords.WordOf(v, ConfigurationWords.Digits));
        }
        if (settings.Quotes is { } quotes)
        {
            yield return Line("style.quotes", quotes, v => ConfigurationWords.WordOf(v, ConfigurationWords.Quotes));
        }
        foreach (var spelling in settings.Spellings) { yield return Line($"style.spellings.{spelling.Value.Written}", spelling, v => v.Preferred); }
        foreach (var rule in rules)
        {
            if (settings.EntryOf(rule) is { } entry)
            {
                yield return ($"severities.{rule.Id}", ConfigurationWords.WordOf(entry.Severity, ConfigurationWords.Severities), entry.Origin);
            }
        }
    }

    private static (string, string, string) Line<T>(string name, Setting<T> setting, Func<T,
        string> text) => (name, text(setting.Value), setting.Origin);

    private static string TimeOf(TimeSpan time) =>
        time.TotalSeconds >= 1 ? FormattableString.Invariant($"{time.TotalSeconds}s") : FormattableString.Invariant($"{time.TotalMilliseconds}ms");
}
