using FactCheck.Text;

namespace FactCheck.Syntax;

/// <summary>What the shape of one non-empty line of plain text tells.</summary>
internal readonly struct PlainLine
{
    public PlainLine(TextSpan span, ReadOnlySpan<char> text)
    {
        Span = span;
        var trimmed = text.Trim();
        HasFinalStop = trimmed[^1] is '.' or '!' or '?' or '؟' or ':' or '،' or ',' or ';' or '؛'
            || (trimmed.Length > 1 && trimmed[^1] is '"' or '”' or '»' or ')' && trimmed[^2] is '.' or '!' or '?' or '؟');
        IsItem = StartsAsItem(trimmed);
        var (words, inWord, arabic, latin) = (0, false, 0, 0);
        foreach (var c in trimmed)
        {
            var isArabic = c is >= '\u0621' and <= '\u064A';
            var space = !isArabic && char.IsWhiteSpace(c); // a look-up in a table, spared for most letters
            if (!space && !inWord) { words++; }
            inWord = !space;
            if (isArabic) { arabic++; }
            else if (char.IsAsciiLetter(c)) { latin++; }
        }
        WordCount = words;
        IsForeignNotice = latin > 0 && arabic == 0;
    }

    /// <summary>The line without its break.</summary>
    public TextSpan Span { get; }

    /// <summary>Words between white space.</summary>
    public int WordCount { get; }

    /// <summary>The line closes a sentence or opens a list.</summary>
    public bool HasFinalStop { get; }

    /// <summary>The line begins with a bullet or a list number and goes on.</summary>
    public bool IsItem { get; }

    /// <summary>The line holds Latin letters only; above an Arabic article it is a notice of the site, not the first paragraph.</summary>
    public bool IsForeignNotice { get; }

    private static bool StartsAsItem(ReadOnlySpan<char> line)
    {
        if (line.Length < 3) { return false; }
        if (line[0] is '-' or '–' or '—' or '•' or '●' or '▪' or '◦' or '*' or '·') { return line[1] is ' ' or '\t' or '\u00A0'; }
        var digits = 0;
        while (digits < line.Length && char.IsDigit(line[digits])) { digits++; }
        return digits is 1 or 2 && digits + 1 < line.Length && line[digits] is '.' or ')' or '-' && line[digits + 1] == ' ';
    }
}
