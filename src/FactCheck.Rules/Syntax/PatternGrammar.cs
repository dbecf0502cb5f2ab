using System.Globalization;
using System.Text;
using Sprache;

namespace FactCheck.Rules.Syntax;

/// <summary>The grammar of phrase patterns.</summary>
internal static class PatternGrammar
{
    private const int DefaultGap = 8;
    private const string Dots = "...";
    private const string AnItem = "a word, a group or a mention";

    private static readonly Parser<PatternNode> Gap =
        from dots in Lexis.Run(Dots, (text, at) => StartsWith(text, at, Dots) ? Dots.Length : 0)
        from words in Lexis.Run("a digit", DigitsLength).Maybe()
        select new GapPatternNode(dots.Position, words is null ? DefaultGap : int.Parse(words.Text, CultureInfo.InvariantCulture));

    private static readonly Parser<PatternNode> Mention =
        from open in Lexis.Sign("<")
        from first in Lexis.Name.Named("a kind")
        from kind in Lexis.After(Lexis.Sign(":"), Lexis.Name.Named("a kind"))
        from close in Lexis.Run(">", (text, at) => StartsWith(text, at, ">") ? 1 : 0)
        select new MentionPatternNode(open.Position, (kind ?? first).Text, kind is null ? null : first.Text);

    private static readonly Parser<PatternNode> List =
        from sign in Lexis.Sign("@")
        from name in Lexis.Name
        select new ListPatternNode(sign.Position, name.Text);

    private static readonly Parser<PatternNode> Group =
        from open in Lexis.Sign("(")
        from first in Lexis.Later(() => Sequence!)
        from rest in Lexis.Each(Lexis.Sign("|"), Lexis.Later(() => Sequence!))
        from close in Lexis.Run(")", (text, at) => StartsWith(text, at, ")") ? 1 : 0)
        select rest.Count == 0 ? first : new AlternationPatternNode(open.Position, [first, .. rest]);

    private static readonly Parser<PatternNode> Fronted =
        from sign in Lexis.Sign("~")
        from item in (Parser<PatternNode>)(input => Choose(input)(input))
        select new FrontedPatternNode(sign.Position, item);

    private static readonly Parser<PatternNode> Capture =
        from name in Lexis.Name
        from colon in Lexis.Sign(":")
        from item in Group
        select new CapturePatternNode(name.Position, name.Text, item);

    private static readonly Parser<PatternNode> Exact =
        from sign in Lexis.Sign("=")
        from word in Lexis.Run("a word", WordLength)
        select new WordPatternNode(sign.Position, Unescaped(word.Text), true);

    private static readonly Parser<PatternNode> Word =
        from word in Lexis.Run("a word", WordLength)
        select new WordPatternNode(word.Position, Unescaped(word.Text), false);

    private static readonly Parser<PatternNode> Item =
        (from item in (Parser<PatternNode>)(input => Choose(input)(input))
         from optional in Lexis.Run("?", (text, at) => StartsWith(text, at, "?") ? 1 : 0).Maybe()
         select optional is null ? item : new OptionalPatternNode(item.Position, item)).Spaced();

    /// <summary>A sequence of items, without the end of its text.</summary>
    public static readonly Parser<PatternNode> Sequence =
        from space in Lexis.Space
        from first in Item
        from rest in Lexis.Row(Item, next => next is not (')' or '|'))
        select rest.Count > 0 ? new SequencePatternNode(first.Position, [first, .. rest]) : first;

    /// <summary>What the next characters begin. A sign of the language that begins nothing is a letter of a word.</summary>
    private static Parser<PatternNode> Choose(IInput input)
    {
        var (text, at) = (input.Source, input.Position);
        var name = Lexis.NameLength(text, at);
        if (name > 0 && StartsWith(text, at + name, ":(")) { return Capture; }
        if (StartsWith(text, at, Dots)) { return Gap; }
        if (WordLength(text, at) == 0) { return Lexis.ByNext(AnItem, next => next is '<' ? Mention : next is '(' ? Group : null); }
        return text[at] switch
        {
            '@' when Lexis.NameLength(text, at + 1) > 0 => List,
            '=' when WordLength(text, at + 1) > 0 => Exact,
            '~' when at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) => Fronted,
            _ => Word,
        };
    }

    private static bool StartsWith(string text, int at, string start) => string.CompareOrdinal(text, at, start, 0, start.Length) == 0;

    private static int DigitsLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 2 && char.IsAsciiDigit(text[end])) { end++; }
        return end - at;
    }

    private static int WordLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('(' or ')' or '|' or '?' or '<' or '>' or '{' or '}')
            && !StartsWith(text, end, Dots))
        {
            if (text[end] == '\\' && ++end == text.Length) { return 0; }
            end++;
        }
        return end - at;
    }

    private static string Unescaped(string word)
    {
        if (!word.Contains('\\')) { return word; }
        var letters = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++) { letters.Append(word[word[i] == '\\' ? ++i : i]); }
        return letters.ToString();
    }
}
