using System.Collections.Immutable;
using FactCheck.Rules.Model;
using FactCheck.Rules.Yaml;

namespace FactCheck.Workspace.Configuration;

/// <summary>Reads a configuration strictly: an unknown key or value is an error with its place, and all errors are found in one run.</summary>
internal sealed class ConfigurationReader(PackFile file, string path, PackErrors errors, IReadOnlyCollection<string> languages)
{
    /// <summary>The configuration; what could not be read has its default, with errors added.</summary>
    public FactCheckConfiguration Read(CancellationToken cancellationToken = default)
    {
        var configuration = new FactCheckConfiguration(path);
        if (file.Text.Split('\n').All(l => l.AsSpan().Trim() is [] or ['#', ..])) { return configuration; }
        switch (new PackNodeReader(file, errors).Read(cancellationToken))
        {
            case PackMapping root:
                return Read(new MappingReader(root, "a configuration", errors), configuration);
            case { } other:
                errors.Add(PackErrorCode.WrongShape, file, other.Start, other.Length, "a configuration is a mapping");
                return configuration;
            default:
                return configuration;
        }
    }

    private FactCheckConfiguration Read(MappingReader keys, FactCheckConfiguration configuration)
    {
        var folder = configuration.Folder;
        configuration = configuration with
        {
            Packs = [.. keys.TakeTexts("packs").Select(p => At(Path.GetFullPath(Path.Combine(folder, p.Value)), p))],
            Ignore = GlobsOf(keys.TakeTexts("ignore")) ?? configuration.Ignore,
            Baseline = keys.TakeText("baseline") is { } baseline ? At(Path.GetFullPath(Path.Combine(folder, baseline.Value)), baseline) : null,
            ShippedRules = OneOf(keys, "shipped-rules", ConfigurationWords.Truths) ?? configuration.ShippedRules,
            GitIgnore = OneOf(keys, "gitignore", ConfigurationWords.Truths) ?? configuration.GitIgnore,
            FailOn = OneOf(keys, "fail-on", ConfigurationWords.FailOn),
        };
        if (keys.TakeMapping("budgets") is { } budgets)
        {
            var times = new MappingReader(budgets, "'budgets'", errors);
            configuration = configuration with
            {
                ArticleTime = TimeOf(times, "article") ?? configuration.ArticleTime,
                RuleTime = TimeOf(times, "rule") ?? configuration.RuleTime,
            };
            times.Finish();
        }
        configuration = configuration with
        {
            Section = ReadSection(keys),
            Overrides = [.. keys.TakeSequence("overrides").Select(ReadOverride).OfType<ConfigurationOverride>()],
        };
        keys.Finish();
        return configuration;
    }

    private ConfigurationOverride? ReadOverride(PackNode node)
    {
        if (node is not PackMapping mapping)
        {
            errors.Add(PackErrorCode.WrongShape, file, node.Start, node.Length, "an override is a mapping with files:");
            return null;
        }
        var keys = new MappingReader(mapping, "an override", errors);
        var files = GlobsOf(keys.TakeTexts("files"));
        if (files is null) { errors.Add(PackErrorCode.MissingKey, file, mapping.Start, 1, "the override names no files: add 'files:'"); }
        var section = ReadSection(keys);
        keys.Finish();
        return files is null ? null : new ConfigurationOverride(files.Value, section);
    }

    private ConfigurationSection ReadSection(MappingReader keys)
    {
        var section = new ConfigurationSection
        {
            Language = LanguageOf(keys.TakeText("language")),
            Published = ReadPublished(keys.TakeMapping("published")),
            Severities = [.. ReadSeverities(keys.TakeMapping("severities"))],
        };
        if (keys.TakeMapping("style") is not { } mapping) { return section; }
        var style = new MappingReader(mapping, "'style'", errors);
        section = section with
        {
            Months = OneOf(style, "months", ConfigurationWords.Months),
            Digits = OneOf(style, "digits", ConfigurationWords.Digits),
            Quotes = OneOf(style, "quotes", ConfigurationWords.Quotes),
            Spellings = [.. ReadSpellings(style.TakeMapping("spellings"))],
        };
        style.Finish();
        return section;
    }

    private Setting<PublishedSources>? ReadPublished(PackMapping? mapping)
    {
        if (mapping is null) { return null; }
        var keys = new MappingReader(mapping, "'published'", errors);
        var sources = new PublishedSources(
            [.. keys.TakeTexts("keys").Select(k => k.Value)],
            OneOf(keys, "file-name", ConfigurationWords.Truths)?.Value ?? false,
            OneOf(keys, "git", ConfigurationWords.Truths)?.Value ?? false);
        keys.Finish();
        return new Setting<PublishedSources>(sources, OriginOf(mapping.Start));
    }

    private IEnumerable<SeverityEntry> ReadSeverities(PackMapping? mapping)
    {
        foreach (var (key, value) in mapping?.Entries ?? [])
        {
            if (new MappingReader(mapping!, "'severities'", errors).AsText(value, $"the severity of '{key.Value}'") is { } word
                && ConfigurationWords.TryRead(word, ConfigurationWords.Severities, errors, out var severity))
            {
                yield return new SeverityEntry(key.Text, severity, OriginOf(key.Start));
            }
        }
    }

    private IEnumerable<Setting<(string, string)>> ReadSpellings(PackMapping? mapping)
    {
        foreach (var (key, value) in mapping?.Entries ?? [])
        {
            if (new MappingReader(mapping!, "'spellings'", errors).AsText(value, $"what is written instead of '{key.Value}'") is { } preferred)
            {
                yield return new Setting<(string, string)>((key.Value, preferred.Value), OriginOf(key.Start));
            }
        }
    }

    private Setting<string>? LanguageOf(PackText? text)
    {
        if (text is null) { return null; }
        if (languages.Contains(text.Value)) { return At(text.Value, text); }
        errors.Add(PackErrorCode.BadValue, text, $"'{text.Value}' is no language that FactCheck reads: {string.Join(", ", languages)}", 0,
            Math.Max(1, text.Value.Length));
        return null;
    }

    private Setting<GlobSet>? GlobsOf(IEnumerable<PackText> texts)
    {
        PackText[] given = [.. texts];
        return given.Length == 0 ? null : At(new GlobSet([.. given.Select(t => t.Value)]), given[0]);
    }

    private Setting<T>? OneOf<T>(MappingReader keys, string key, ImmutableArray<(string, T)> words) =>
        keys.TakeText(key) is { } text && ConfigurationWords.TryRead(text, words, errors, out var value) ? At(value, text) : null;

    private Setting<TimeSpan>? TimeOf(MappingReader keys, string key) =>
        keys.TakeText(key) is { } text && ConfigurationWords.TryRead(text, errors, out var value) ? At(value, text) : null;

    private Setting<T> At<T>(T value, PackText text) => new(value, OriginOf(text.Start));

    private string OriginOf(int offset) => FormattableString.Invariant($"{file.Path}:{file.Lines.PositionOf(offset).Line}");
}
