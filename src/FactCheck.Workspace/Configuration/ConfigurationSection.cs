using System.Collections.Immutable;
using FactCheck.Analysis;
using FactCheck.Languages;

namespace FactCheck.Workspace.Configuration;

/// <summary>What can be set for all files and again for some of them.</summary>
public sealed record ConfigurationSection
{
    /// <summary>The language of the articles, when it is not to be guessed.</summary>
    public Setting<string>? Language { get; init; }

    /// <summary>Where the day of publication is looked for.</summary>
    public Setting<PublishedSources>? Published { get; init; }

    /// <summary>Severities in the order of the file; of several for one rule the last counts.</summary>
    public ImmutableArray<SeverityEntry> Severities { get; init; } = [];

    /// <summary>The naming of months.</summary>
    public Setting<MonthSystems>? Months { get; init; }

    /// <summary>The digits of Arabic texts.</summary>
    public Setting<DigitStyle>? Digits { get; init; }

    /// <summary>The quotation marks.</summary>
    public Setting<QuoteStyle>? Quotes { get; init; }

    /// <summary>What the house writes instead of other spellings.</summary>
    public ImmutableArray<Setting<(string Written, string Preferred)>> Spellings { get; init; } = [];
}
