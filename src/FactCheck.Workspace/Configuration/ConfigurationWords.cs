using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Languages;
using FactCheck.Rules.Model;

namespace FactCheck.Workspace.Configuration;

/// <summary>The closed word lists of configurations.</summary>
internal static class ConfigurationWords
{
    public static readonly ImmutableArray<(string Word, DiagnosticSeverity? Value)> Severities =
        [("off", null), ("info", DiagnosticSeverity.Info), ("hint", DiagnosticSeverity.Hint), ("warning", DiagnosticSeverity.Warning),
            ("error", DiagnosticSeverity.Error)];

    public static readonly ImmutableArray<(string Word, DiagnosticSeverity? Value)> FailOn =
        [("never", null), ("info", DiagnosticSeverity.Info), ("hint", DiagnosticSeverity.Hint), ("warning", DiagnosticSeverity.Warning),
            ("error", DiagnosticSeverity.Error)];

    public static readonly ImmutableArray<(string Word, bool Value)> Truths = [("true", true), ("false", false)];

    public static readonly ImmutableArray<(string Word, MonthSystems Value)> Months =
    [
        ("levantine", MonthSystems.Levantine), ("egyptian", MonthSystems.Egyptian), ("maghrebi", MonthSystems.Maghrebi),
        ("moroccan", MonthSystems.Moroccan), ("mauritanian", MonthSystems.Mauritanian), ("pair", MonthSystems.Pair),
    ];

    public static readonly ImmutableArray<(string Word, DigitStyle Value)> Digits = [("latin", DigitStyle.Latin), ("arabic", DigitStyle.Arabic)];

    public static readonly ImmutableArray<(string Word, QuoteStyle Value)> Quotes = [("guillemets", QuoteStyle.Guillemets),
        ("curly", QuoteStyle.Curly), ("straight", QuoteStyle.Straight)];

    /// <summary>The value of a word, or an error.</summary>
    public static bool TryRead<T>(PackText text, ImmutableArray<(string Word, T Value)> words, PackErrors errors, out T value)
    {
        foreach (var (word, known) in words)
        {
            if (word != text.Value) { continue; }
            value = known;
            return true;
        }
        var names = words.Select(w => w.Word).ToArray();
        errors.Add(PackErrorCode.BadValue, text, $"'{text.Value}' is none of {string.Join(", ", names)}{DidYouMean.Suggest(text.Value, names)}", 0,
            Math.Max(1, text.Value.Length));
        value = default!;
        return false;
    }

    /// <summary>The word of a value.</summary>
    public static string WordOf<T>(T value, ImmutableArray<(string Word, T Value)> words) =>
        words.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Word;

    /// <summary>A length of time such as 2s or 100ms, or an error.</summary>
    public static bool TryRead(PackText text, PackErrors errors, out TimeSpan value)
    {
        var isMilliseconds = text.Value.EndsWith("ms", StringComparison.Ordinal);
        var number = isMilliseconds ? text.Value[..^2] : text.Value.EndsWith('s') ? text.Value[..^1] : "";
        if (double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= 600_000)
        {
            value = isMilliseconds ? TimeSpan.FromMilliseconds(count) : TimeSpan.FromSeconds(Math.Min(count, 600));
            return true;
        }
        errors.Add(PackErrorCode.BadValue, text, $"'{text.Value}' is no length of time: write 2s or 100ms", 0, Math.Max(1, text.Value.Length));
        value = default;
        return false;
    }
}
