namespace FactCheck.Workspace.Corpus;

/// <summary>64-bit keys of words and lines. Index files hold them, so they never change without the file's format.</summary>
internal static class KeyHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The key of characters of the word view: one alef, lower case.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word) { hash = Add(hash, FoldedLetter(c)); }
        return Mix(hash);
    }

    /// <summary>The key of a line: as above, one N for a number and one space between words.</summary>
    public static ulong OfLine(ReadOnlySpan<char> line)
    {
        var (hash, last) = (Offset, '\0');
        foreach (var c in line)
        {
            var next = char.IsAsciiDigit(c) ? 'N' : char.IsWhiteSpace(c) ? ' ' : FoldedLetter(c);
            if (next is 'N' or ' ' && next == last) { continue; }
            hash = Add(hash, last = next);
        }
        return Mix(hash);
    }

    /// <summary>Spreads every bit over all others.</summary>
    public static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }

    private static ulong Add(ulong hash, char c) => (hash ^ c) * Prime;

    private static char FoldedLetter(char c) => c is 'أ' or 'إ' or 'آ' or 'ٱ' ? 'ا' : c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
