using System.Text;
using Sprache;

namespace FactCheck.Rules.Syntax;

/// <summary>The grammar of one line of a <c>.rules</c> file: a keyword and what follows it.</summary>
internal static class ClauseGrammar
{
    private static readonly Parser<Lexeme> Gap = Lexis.Run("white space", (text, at) => LengthOf(text, at, c => char.IsWhiteSpace(c) || c == ','));

    private static readonly Parser<ClauseWord> Quoted = Lexis.Run("a closing quote", QuotedLength).Select(Unquote);

    private static readonly Parser<ClauseWord> Bare =
        Lexis.Run("a word", (text, at) => LengthOf(text, at, c => !char.IsWhiteSpace(c)
            && c is not ('"' or ','))).Select(w => new ClauseWord(w.Text, w.Position, null));

    private static readonly Parser<ClauseWord> Argument =
        from word in Lexis.ByNext("a word", next => next == '"' ? Quoted : Bare)
        from gap in Gap.Maybe()
        select word;

    /// <summary>The keyword of a clause, and the white space behind it.</summary>
    public static readonly Parser<Lexeme> Keyword =
        from space in Lexis.Space
        from word in Lexis.Run("a clause", (text, at) => LengthOf(text, at, char.IsAsciiLetterLower)).Spaced()
        select word;

    /// <summary>Texts in quotes and bare words, with spaces or commas between them.</summary>
    public static readonly Parser<IReadOnlyList<ClauseWord>> Arguments =
        from gap in Gap.Maybe()
        from words in Lexis.Row(Argument, _ => true)
        select words;

    private static int LengthOf(string text, int at, Func<char, bool> belongs)
    {
        var end = at;
        while (end < text.Length && belongs(text[end])) { end++; }
        return end - at;
    }

    private static int QuotedLength(string text, int at)
    {
        for (var end = at + 1; end < text.Length; end++)
        {
            if (text[end] == '\\') { end++; }
            else if (text[end] == '"') { return end + 1 - at; }
        }
        return 0;
    }

    private static ClauseWord Unquote(Lexeme quoted)
    {
        var value = new StringBuilder(quoted.Text.Length);
        var offsets = new List<int>(quoted.Text.Length);
        for (var i = 1; i < quoted.Text.Length - 1; i++)
        {
            offsets.Add(quoted.Position + i);
            var c = quoted.Text[i];
            if (c == '\\') { c = quoted.Text[++i] is var escaped && escaped == 'n' ? '\n' : escaped; }
            value.Append(c);
        }
        return new ClauseWord(value.ToString(), quoted.Position, [.. offsets]);
    }
}
