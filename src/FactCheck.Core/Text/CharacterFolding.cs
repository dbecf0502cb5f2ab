namespace FactCheck.Text;

/// <summary>What each view does to one character. Data from the Unicode character database; the choice of what to fold is measured on news (docs/reading-arabic.md).</summary>
internal static class CharacterFolding
{
    /// <summary>The character is dropped.</summary>
    public const char Dropped = '\0';

    /// <summary>The character becomes several; see <see cref="PresentationForms"/>.</summary>
    public const char Expanded = '\uFFFF';

    private static readonly char[] WordTable = BuildWordTable();

    // no character behind them is folded
    private static readonly char[] KeyTable = [.. Enumerable.Range(0, 0x2000).Select(static c => KeyOf((char)c))];

    /// <summary>The V1 form of <paramref name="c"/>, or <see cref="Dropped"/>, or <see cref="Expanded"/>.</summary>
    public static char ToWord(char c) => WordTable[c];

    /// <summary>The V2 form of a V1 character, apart from final ى, which needs its neighbour.</summary>
    public static char ToKey(char c) => c < KeyTable.Length ? KeyTable[c] : c;

    private static char KeyOf(char c) => c switch
    {
        < 'A' => c,
        <= 'Z' => (char)(c | 0x20),
        <= '\u007F' => c,
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        >= '\u00C0' and < '\u0590' or >= '\u1E00' and < '\u2000' => char.ToLowerInvariant(c),
        _ => c,
    };

    /// <summary>The V3 form of a V2 character, or <see cref="Dropped"/>.</summary>
    public static char ToLoose(char c) => c switch
    {
        'ة' => 'ه',
        'ؤ' => 'و',
        'ئ' or 'ى' => 'ي',
        'ء' => Dropped,
        _ => c,
    };

    /// <summary>True for a vowel mark, small alef, hamza or madda mark, or tatweel: part of the letter before it.</summary>
    public static bool IsMark(char c) =>
        c is >= '\u064B' and <= '\u0655' or '\u0670' or '\u0640' or >= '\u0610' and <= '\u061A' or >= '\u06D6' and <= '\u06DC';

    /// <summary>The letter that <paramref name="letter"/> and a following madda or hamza mark make together, or NUL.</summary>
    public static char Compose(char letter, char mark) => (letter, mark) switch
    {
        ('ا', '\u0653') => 'آ',
        ('ا', '\u0654') => 'أ',
        ('ا', '\u0655') => 'إ',
        ('و', '\u0654') => 'ؤ',
        ('ي', '\u0654') or ('ى', '\u0654') => 'ئ',
        _ => Dropped,
    };

    private static char[] BuildWordTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++) { table[c] = (char)c; }
        for (var c = '\u0610'; c <= '\u06DC'; c++) { if (IsMark(c)) { table[c] = Dropped; } }
        foreach (var invisible in "\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF")
        {
            table[invisible] = Dropped;
        }
        for (var digit = 0; digit < 10; digit++)
        {
            table['\u0660' + digit] = table['\u06F0' + digit] = (char)('0' + digit);
        }
        foreach (var space in "\u00A0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000") { table[space] = ' '; }
        table['ی'] = table['ې'] = 'ي';
        table['ک'] = 'ك';
        table['ھ'] = table['ہ'] = 'ه';
        table['ٲ'] = 'أ';
        table['ٳ'] = 'إ';
        table['’'] = table['ʼ'] = '\'';
        table[0] = ' ';
        for (var c = '\uFB50'; c <= '\uFDFF'; c++) { if (c is < '\uFDD0' or > '\uFDEF' && !char.IsPunctuation(c)) { table[c] = Expanded; } }
        for (var c = '\uFE70'; c <= '\uFEFC'; c++) { table[c] = Expanded; }
        return table;
    }
}
