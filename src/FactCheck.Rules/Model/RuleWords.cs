using FactCheck.Diagnostics;

namespace FactCheck.Rules.Model;

/// <summary>The closed word lists of the language, the same in both containers.</summary>
internal static class RuleWords
{
    /// <summary>One of some words; the first of them, with an error added, for any other.</summary>
    public static string OneOf(PackText text, PackErrors errors, params string[] words)
    {
        if (words.Contains(text.Value)) { return text.Value; }
        errors.Add(PackErrorCode.BadValue, text, $"'{text.Value}' is none of {string.Join(", ", words)}{DidYouMean.Suggest(text.Value, words)}", 0,
            Math.Max(1, text.Value.Length));
        return words[0];
    }

    public static DiagnosticSeverity Severity(PackText text, PackErrors errors) => OneOf(text, errors, "error", "warning", "hint", "info") switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "hint" => DiagnosticSeverity.Hint,
        _ => DiagnosticSeverity.Info,
    };

    public static FixSafety Safety(PackText text, PackErrors errors) => OneOf(text, errors, "suggestion", "safe", "display") switch
    {
        "safe" => FixSafety.Safe,
        "display" => FixSafety.Display,
        _ => FixSafety.Suggestion,
    };

    /// <summary>Complains of a rule that looks for nothing, for two things at once, or says nothing.</summary>
    public static void RequireParts(RuleDeclaration rule, PackErrors errors)
    {
        var patterns = rule.Find.Count + rule.Swap.Count + rule.Regex.Count;
        if (rule.For is null && patterns == 0)
        {
            errors.Add(PackErrorCode.MissingKey, rule.Id, $"{rule.Id} looks for nothing: add for, find, swap or regex", 0, rule.Id.Value.Length);
        }
        if (rule.For is not null && patterns > 0)
        {
            errors.Add(PackErrorCode.BadValue, rule.Id, $"{rule.Id} has for beside find, swap or regex: one of them", 0, rule.Id.Value.Length);
        }
        if (rule.MessageEnglish is null && rule.MessageArabic is null)
        {
            errors.Add(PackErrorCode.MissingKey, rule.Id, $"{rule.Id} has no message", 0, rule.Id.Value.Length);
        }
        if (rule.Title.IsEmpty) { errors.Add(PackErrorCode.MissingKey, rule.Id, $"{rule.Id} has no title", 0, rule.Id.Value.Length); }
    }
}
