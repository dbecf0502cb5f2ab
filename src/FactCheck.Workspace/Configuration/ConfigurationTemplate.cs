using System.Text;

namespace FactCheck.Workspace.Configuration;

/// <summary>The first configuration of a repository: commented, and set to what its articles do already.</summary>
public static class ConfigurationTemplate
{
    /// <summary>From this share on a habit of the articles is taken for the house's.</summary>
    private const int Habit = 95;

    /// <summary>The text of the file.</summary>
    public static string Of(RepositorySurvey survey)
    {
        var text = new StringBuilder();
        text.Append("# FactCheck's settings for the articles below this folder. All keys: docs/configuration.md; what holds for a file: factcheck config show FILE\n");
        text.Append(FormattableString.Invariant($"# Written after a look at {survey.Looked} of {survey.Articles} articles: {Counts(survey.Formats)}; languages: {Counts(survey.Languages)}.\n\n"));
        text.Append("# The least severity that makes the exit code 1: error, warning, hint, info or never.\nfail-on: error\n\n");
        text.Append("# Your own rules and facts, beside the shipped ones.\n# packs: [rules]\n\n");
        text.Append("# What is left out when a folder is checked; what git ignores is left out anyway.\n# ignore: [drafts, \"**/*.draft.md\"]\n\n");
        if (survey.Languages.Count == 1)
        {
            text.Append(FormattableString.Invariant($"# All articles are in this language.\nlanguage: {survey.Languages.Keys.First()}\n\n"));
        }
        AppendPublished(text, survey);
        text.Append("# A rule, rules (FC22*) or a pack by name: off, info, hint, warning or error. The last line that fits counts.\n# severities:\n#   FC3301: off\n\n");
        AppendStyle(text, survey);
        text.Append("# Other settings for some of the files.\n# overrides:\n#   - files: [\"english/**\"]\n#     language: en\n");
        return text.ToString();
    }

    private static void AppendPublished(StringBuilder text, RepositorySurvey survey)
    {
        text.Append(FormattableString.Invariant($"# The day of publication, which «أمس» and \"last month\" count from. {survey.Dated} of {survey.Looked} articles tell it themselves.\n"));
        var byName = survey.Looked > 0 && survey.DatedByName * 100 / survey.Looked >= Habit;
        if (byName)
        {
            text.Append("published:\n  file-name: true   # 2024-08-28-title.md\n  # keys: [date]    # keys of front matter, in order of preference\n  # git: true       # the day of the commit that added the file\n\n");
        }
        else { text.Append("# published:\n#   keys: [date]      # keys of front matter, in order of preference\n#   file-name: true   # 2024-08-28-title.md\n#   git: true         # the day of the commit that added the file\n\n"); }
    }

    private static void AppendStyle(StringBuilder text, RepositorySurvey survey)
    {
        var lines = new[] { Line("months", survey.Months, "levantine, egyptian, maghrebi, moroccan, mauritanian or pair"),
            Line("digits", survey.Digits, "latin or arabic"), Line("quotes", survey.Quotes, "guillemets, curly or straight") };
        text.Append("# How the house writes; findings are hints, and quoted words are left alone.\n").Append(lines.Any(l => l[0] != '#')
            ? "style:\n"
            : "# style:\n");
        foreach (var line in lines) { text.Append(line); }
        text.Append("#   spellings: { \"أبو ظبي\": أبوظبي }\n\n");
    }

    private static string Line(string key, SortedDictionary<string, int> counts, string words) =>
        RepositorySurvey.Leading(counts) is not { } leading ? $"#   {key}: …   # {words}\n"
            : FormattableString.Invariant($"{(leading.Share >= Habit ? "" : "#")}  {key}: {leading.Word}   # {leading.Share}% here; {words}\n");

    private static string Counts(SortedDictionary<string, int> counts) =>
        counts.Count == 0
            ? "none"
            : string.Join(", ", counts.OrderByDescending(c => c.Value).Select(c => FormattableString.Invariant($"{c.Key} {c.Value}")));
}
