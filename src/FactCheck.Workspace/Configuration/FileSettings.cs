using System.Collections.Immutable;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Languages;
using FactCheck.Workspace.Caching;

namespace FactCheck.Workspace.Configuration;

/// <summary>What holds for one file: its configuration, with the overrides for it laid over each other.</summary>
public sealed class FileSettings
{
    private readonly ImmutableArray<SeverityEntry> _severities;
    private readonly ImmutableArray<ConfigurationSection> _sections;
    private readonly Lazy<byte[]> _key;

    private FileSettings(FactCheckConfiguration? configuration, ImmutableArray<ConfigurationSection> sections)
    {
        Configuration = configuration;
        _sections = sections;
        _key = new Lazy<byte[]>(() => JudgementKey.OfSettings(this));
        _severities = [.. sections.SelectMany(s => s.Severities)];
        Analysis = new AnalysisSettings
        {
            Severity = _severities.IsEmpty ? null : SeverityOf,
            Style = new HouseStyle(Last(s => s.Months)?.Value, Last(s => s.Digits)?.Value, Last(s => s.Quotes)?.Value),
            ArticleTime = configuration?.ArticleTime.Value ?? AnalysisSettings.Standard.ArticleTime,
            RuleTime = configuration?.RuleTime.Value ?? AnalysisSettings.Standard.RuleTime,
        };
        Packs = new PackChoice(configuration?.ShippedRules.Value
            ?? true, [.. (configuration?.Packs ?? []).Select(p => p.Value)], [.. Spellings.Select(s => s.Value)]);
    }

    /// <summary>What changes when a judgement may: see <see cref="JudgementKey"/>.</summary>
    internal ReadOnlySpan<byte> Key => _key.Value;

    /// <summary>What holds without a configuration.</summary>
    public static FileSettings Standard { get; } = new(null, []);

    /// <summary>The configuration, or none.</summary>
    public FactCheckConfiguration? Configuration { get; }

    /// <summary>What the analysis is told.</summary>
    public AnalysisSettings Analysis { get; }

    /// <summary>The packs that judge.</summary>
    public PackChoice Packs { get; }

    /// <summary>The language, when it is not to be guessed.</summary>
    public Setting<string>? Language => Last(s => s.Language);

    /// <summary>Where the day of publication is looked for.</summary>
    public Setting<PublishedSources> Published => Last(s => s.Published) ?? Setting<PublishedSources>.Default(PublishedSources.Standard);

    /// <summary>The naming of months.</summary>
    public Setting<MonthSystems>? Months => Last(s => s.Months);

    /// <summary>The digits of Arabic texts.</summary>
    public Setting<DigitStyle>? Digits => Last(s => s.Digits);

    /// <summary>The quotation marks.</summary>
    public Setting<QuoteStyle>? Quotes => Last(s => s.Quotes);

    /// <summary>What is written instead of other spellings; of two for one spelling the later counts.</summary>
    public ImmutableArray<Setting<(string Written, string Preferred)>> Spellings =>
        [.. _sections.SelectMany(s => s.Spellings).GroupBy(s => s.Value.Written, StringComparer.Ordinal).Select(g => g.Last())];

    /// <summary>The severities in the order in which they count.</summary>
    public ImmutableArray<SeverityEntry> Severities => _severities;

    /// <summary>The settings of a file below a configuration.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="path">The file relative to it, with forward slashes.</param>
    public static FileSettings Of(FactCheckConfiguration configuration, string path) =>
        new(configuration, [configuration.Section, .. configuration.Overrides.Where(o => o.Files.Contains(path)).Select(o => o.Section)]);

    /// <summary>The last entry for a rule, or none.</summary>
    public SeverityEntry? EntryOf(DiagnosticDescriptor rule)
    {
        for (var i = _severities.Length - 1; i >= 0; i--)
        {
            if (_severities[i].Covers(rule)) { return _severities[i]; }
        }
        return null;
    }

    private DiagnosticSeverity? SeverityOf(DiagnosticDescriptor rule, DiagnosticSeverity given) => EntryOf(rule) is { } entry
        ? entry.Severity
        : given;

    private Setting<T>? Last<T>(Func<ConfigurationSection, Setting<T>?> pick)
    {
        for (var i = _sections.Length - 1; i >= 0; i--)
        {
            if (pick(_sections[i]) is { } setting) { return setting; }
        }
        return null;
    }
}
