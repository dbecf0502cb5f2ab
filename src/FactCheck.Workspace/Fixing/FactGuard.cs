using System.Globalization;
using FactCheck.Analysis;
using FactCheck.Diagnostics;

namespace FactCheck.Workspace.Fixing;

/// <summary>Keeps safe fixes from changing facts, whatever a pack says of them: digits must stay the same digits, in whatever script they are written.</summary>
internal static class FactGuard
{
    /// <summary>True when a fix writes other figures than it replaces. The rules and days in a comment for FactCheck are no facts of the article.</summary>
    public static bool ChangesFacts(Diagnostic diagnostic, string text) =>
        diagnostic.Fix is { } fix && !SuppressionRules.All.Any(r => ReferenceEquals(r, diagnostic.Descriptor))
        && fix.Edits.Any(e => Digits(text.Substring(e.Span.Start, e.Span.Length)) != Digits(e.NewText));

    private static string Digits(string text) =>
        string.Concat(text.Where(char.IsDigit).Select(c => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c))));
}
