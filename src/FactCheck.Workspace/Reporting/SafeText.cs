using System.Text;

namespace FactCheck.Workspace.Reporting;

/// <summary>
/// The one door through which text of articles, packs and file names reaches an output. Behind it there is no control character,
/// no bidirectional control of the article's own, and nothing that a build server takes for a command.
/// </summary>
public static class SafeText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>One line for a terminal or log: what cannot be shown is written as its code.</summary>
    public static string Line(string text)
    {
        var needsWork = text.Contains("##", StringComparison.Ordinal) || text.StartsWith("::", StringComparison.Ordinal);
        for (var i = 0; i < text.Length && !needsWork; i++) { needsWork = IsUnsafe(text, i); }
        if (!needsWork) { return text; }
        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r' or '\t') { safe.Append(' '); }
            else if (IsUnsafe(text, i)) { safe.Append(System.Globalization.CultureInfo.InvariantCulture, $"<U+{(int)text[i]:X4}>"); }
            else { safe.Append(text[i]); }
        }
        // Azure and GitHub read "##[…]" anywhere in a line and "::…" at its start as commands.
        safe.Replace("##[", "## [").Replace("##vso", "## vso");
        return safe.Length >= 2 && safe[0] == ':' && safe[1] == ':' ? "." + safe : safe.ToString();
    }

    /// <summary>
    /// A line of an article inside a diff. Direction marks and carriage returns stay, so that the diff applies; what would act on a terminal or
    /// build server is written as its code, and a diff of such a line is for reading only.
    /// </summary>
    public static string DiffLine(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if ((c < ' ' && c is not ('\t' or '\r'))
                || c is (>= '\u007F' and <= '\u009F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029')
            {
                safe.Append(System.Globalization.CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
            }
            else { safe.Append(c); }
        }
        safe.Replace("##[", "## [").Replace("##vso", "## vso");
        var line = safe.ToString();
        return line.AsSpan().TrimStart().StartsWith("::") ? "." + line : line;
    }

    /// <summary>A line inside isolates, so that a terminal orders it by itself and not by what stands around it.</summary>
    public static string Isolated(string text) => $"{FirstStrongIsolate}{Line(text)}{PopIsolate}";

    /// <summary>
    /// A message for a terminal. What it quotes against its direction stands in isolates of its own, and does not count where the message's direction is looked for.
    /// </summary>
    /// <param name="text">The message.</param>
    /// <param name="language">The language that it is written in.</param>
    public static string Message(string text, string language)
    {
        var line = Line(text);
        var message = new StringBuilder(line.Length + 8).Append(FirstStrongIsolate);
        var written = 0;
        foreach (var run in ForeignRuns.In(line, language))
        {
            message.Append(line, written, run.Start - written).Append(FirstStrongIsolate).Append(line, run.Start, run.Length).Append(PopIsolate);
            written = run.End;
        }
        return message.Append(line, written, line.Length - written).Append(PopIsolate).ToString();
    }

    /// <summary>True for a unit that must not reach an output raw.</summary>
    internal static bool IsUnsafe(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        if (c < ' ' || c is >= '\u007F' and <= '\u009F') { return true; }
        if (c is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE') { return true; }
        if (char.IsHighSurrogate(c)) { return i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]); }
        return char.IsLowSurrogate(c) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
    }
}
