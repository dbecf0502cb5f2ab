using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Languages;

/// <summary>Cuts the word view into words, digit runs and marks. Words end where the script changes, so «وقالj» is two tokens and «20مليون» too, and before the "'s" of "Friday's".</summary>
public static class Tokenizer
{
    private const byte Space = 0, ArabicLetter = 1, OtherLetter = 2, Digit = 3, Mark = 4, Sign = 5;

    private static readonly byte[] Classes = Classify();

    /// <summary>The tokens of a word view.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is another view.</exception>
    public static TokenList Tokenize(FoldedText text)
    {
        if (text.View != TextView.Word) { throw new ArgumentException("tokens are cut from the word view", nameof(text)); }
        var chars = text.Text;
        var tokens = new Token[(chars.Length / 4) + 8];
        var count = 0;
        var i = 0;
        while (i < chars.Length)
        {
            var kind = Classes[chars[i]];
            var start = i++;
            if (kind == Space) { continue; }
            if (kind is ArabicLetter or OtherLetter)
            {
                while (i < chars.Length && (Classes[chars[i]] == kind || IsInnerApostrophe(chars, i, kind))) { i++; }
            }
            else if (IsPossessive(chars, start))
            {
                (kind, i) = (OtherLetter, start + 2);
            }
            else if (kind == Digit)
            {
                while (i < chars.Length && Classes[chars[i]] == Digit) { i++; }
            }
            else if (char.IsHighSurrogate(chars[start]) && i < chars.Length && char.IsLowSurrogate(chars[i]))
            {
                i++;
            }
            if (count == tokens.Length) { Array.Resize(ref tokens, count * 2); }
            tokens[count] = new Token(start, i - start, KindOf(kind), count > 0 && tokens[count - 1].End == start)
            {
                Hash = HashOf(chars.AsSpan(start, i - start)),
            };
            count++;
        }
        return new TokenList(text, tokens, count);
    }

    private static bool IsInnerApostrophe(string chars, int i, byte kind) =>
        kind == OtherLetter && chars[i] == '\'' && i + 1 < chars.Length && Classes[chars[i + 1]] == OtherLetter && !IsPossessive(chars, i);

    /// <summary>True at the "'s" of "Friday's", which is no part of the word before it.</summary>
    private static bool IsPossessive(string chars, int i) =>
        chars[i] == '\'' && i > 0 && Classes[chars[i - 1]] == OtherLetter && i + 1 < chars.Length && chars[i + 1] is 's' or 'S'
            && (i + 2 == chars.Length || Classes[chars[i + 2]] is not (OtherLetter or Digit));

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2_166_136_261u;
        foreach (var c in word) { hash = (hash ^ c) * 16_777_619; }
        return hash ^ (hash >> 15);
    }

    private static TokenKind KindOf(byte kind) => kind switch
    {
        ArabicLetter or OtherLetter => TokenKind.Word,
        Digit => TokenKind.Number,
        Mark => TokenKind.Punctuation,
        _ => TokenKind.Symbol,
    };

    private static byte[] Classify()
    {
        var classes = new byte[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            classes[c] = (char)c switch
            {
                >= '\u0621' and <= '\u064A' or >= '\u0671' and <= '\u06D3' or 'ە' or >= '\u0750' and <= '\u077F' => ArabicLetter,
                >= '0' and <= '9' => Digit,
                _ => CharUnicodeInfo.GetUnicodeCategory((char)c) switch
                {
                    UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark => OtherLetter,
                    UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                        or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
                        or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => Mark,
                    UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                        or UnicodeCategory.Control or UnicodeCategory.Format => Space,
                    _ => Sign,
                },
            };
        }
        classes['%'] = classes['٪'] = Sign;
        return classes;
    }
}
