using YamlDotNet.Core;

namespace FactCheck.Rules.Yaml;

/// <summary>Finds where each character of a scalar's value stands in the file: quotes, escapes and folded lines move them.</summary>
internal static class ScalarPositions
{
    /// <summary>Where the first character stands.</summary>
    public static int First(string file, int start, int end, ScalarStyle style)
    {
        if (style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted) { return Math.Min(start + 1, Math.Max(start, end - 1)); }
        if (style is not (ScalarStyle.Literal or ScalarStyle.Folded)) { return start; }
        var at = file.IndexOf('\n', start);
        if (at < 0) { return start; }
        while (at < end && char.IsWhiteSpace(file[at])) { at++; }
        return Math.Min(at, Math.Max(start, end - 1));
    }

    /// <summary>One offset a character of <paramref name="value"/>; each character is looked for in order, so a folded line costs only its spaces their exact place.</summary>
    public static int[] Map(string file, int start, int end, string value, ScalarStyle style)
    {
        var offsets = new int[value.Length];
        var at = start;
        if (style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted) { at++; }
        else if (style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            at = file.IndexOf('\n', start);
            at = at < 0 ? start : at + 1;
        }
        for (var i = 0; i < value.Length; i++)
        {
            if (style is ScalarStyle.Literal or ScalarStyle.Folded && value[i] is not ('\n' or ' ')
                || style == ScalarStyle.Plain && !char.IsWhiteSpace(value[i]))
            {
                var found = at < end ? file.IndexOf(value[i], at, end - at) : -1;
                if (found >= 0 && (found == at || string.IsNullOrWhiteSpace(file[at..found]))) { at = found; }
            }
            offsets[i] = Math.Min(at, Math.Max(start, end - 1));
            at += style switch
            {
                ScalarStyle.DoubleQuoted when at < end && file[at] == '\\' => EscapeLength(file, at),
                ScalarStyle.SingleQuoted when at + 1 < end && file[at] == '\'' && file[at + 1] == '\'' => 2,
                _ => 1,
            };
        }
        return offsets;
    }

    private static int EscapeLength(string file, int at) => at + 1 >= file.Length ? 1 : file[at + 1] switch
    {
        'x' => 4,
        'u' => 6,
        'U' => 10,
        _ => 2,
    };
}
