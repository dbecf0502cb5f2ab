using System.Collections.Immutable;

namespace FactCheck.Workspace.Configuration;

/// <summary>Every key of a configuration. The JSON Schema and the table in docs/configuration.md are made from it; tests hold it against the reader.</summary>
public static class ConfigurationKeys
{
    private static readonly ImmutableArray<ConfigurationKey> Section =
    [
        new("language", "the language of the articles, when it is not to be guessed", ConfigurationShape.Text, "what most letters tell"),
        new("published", "where the day of publication is looked for", ConfigurationShape.Mapping)
        {
            Keys =
            [
                new("keys", "keys of front matter, in order of preference", ConfigurationShape.Texts,
                    "published, date, publishDate, pubDate, publication_date, created"),
                new("file-name", "whether the date in a file's name or folders counts", ConfigurationShape.Truth, "false"),
                new("git", "whether the day of the commit that added a file counts", ConfigurationShape.Truth, "false"),
            ],
        },
        new("severities", "the severity of a rule (FC2203), of rules (FC22*) or of a pack (calendar); of several for one rule the last counts",
            ConfigurationShape.Table, "as the rules say")
        {
            Words = Of(ConfigurationWords.Severities),
        },
        new("style", "how the house writes; what is not set is free", ConfigurationShape.Mapping)
        {
            Keys =
            [
                new("months", "the naming of months; pair for two names side by side", ConfigurationShape.Text, "free")
                {
                    Words = Of(ConfigurationWords.Months),
                },
                new("digits", "the digits of Arabic texts", ConfigurationShape.Text, "free") { Words = Of(ConfigurationWords.Digits) },
                new("quotes", "the quotation marks", ConfigurationShape.Text, "free") { Words = Of(ConfigurationWords.Quotes) },
                new("spellings", "what is written instead of another spelling", ConfigurationShape.Table, "none"),
            ],
        },
    ];

    /// <summary>All keys in the order of the documentation.</summary>
    public static ImmutableArray<ConfigurationKey> All { get; } =
    [
        new("packs", "folders or files of rule packs besides the shipped ones, from this file's folder", ConfigurationShape.Texts, "none"),
        new("shipped-rules", "whether the rules that FactCheck ships with take part", ConfigurationShape.Truth, "true"),
        new("fail-on", "the least severity that makes the exit code 1", ConfigurationShape.Text, "error") { Words = Of(ConfigurationWords.FailOn) },
        new("ignore", "patterns of files that are left out when a folder is checked", ConfigurationShape.Texts, "none"),
        new("gitignore", "whether files that git ignores are left out too", ConfigurationShape.Truth, "true"),
        new("baseline", "the file of the known findings", ConfigurationShape.Text, ".factcheck-baseline.json beside this file, when it exists"),
        new("budgets", "how long judging may take; what is cut is said, and the exit code is 3", ConfigurationShape.Mapping)
        {
            Keys =
            [
                new("article", "an article of a megabyte", ConfigurationShape.Text, "2s"),
                new("rule", "one rule on a megabyte", ConfigurationShape.Text, "100ms"),
            ],
        },
        .. Section,
        new("overrides", "other settings for some of the files; later ones stand over earlier ones", ConfigurationShape.Mappings)
        {
            Keys = [new("files", "patterns of the files", ConfigurationShape.Texts), .. Section],
        },
    ];

    private static ImmutableArray<string> Of<T>(ImmutableArray<(string Word, T Value)> words) => [.. words.Select(w => w.Word)];
}
