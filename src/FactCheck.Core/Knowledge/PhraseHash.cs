using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Knowledge;

/// <summary>Names compared by the keys of their words, whatever stands between the words.</summary>
public static class PhraseHash
{
    private const ulong Prime = 0xD6E8FEB86659FD93UL;

    /// <summary>The hash of no words.</summary>
    public const ulong Empty = 0x9AE16A3B2F90404FUL;

    /// <summary>The hash of some words and one more.</summary>
    public static ulong Add(ulong words, ulong word)
    {
        var hash = (words ^ word) * Prime;
        return hash ^ (hash >> 32);
    }

    /// <summary>Adds the hashes of the words of a name to <paramref name="words"/>; marks are no words.</summary>
    public static void WordsOf(string name, List<ulong> words)
    {
        if (!IsPlain(name))
        {
            WordsOfTokens(name, words);
            return;
        }
        var rest = name.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf(' ');
            var word = end < 0 ? rest : rest[..end];
            if (!word.IsEmpty) { words.Add(WordKey.Hash(word)); }
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
    }

    /// <summary>The hash of a name.</summary>
    public static ulong Of(string name)
    {
        var words = new List<ulong>();
        WordsOf(name, words);
        var hash = Empty;
        foreach (var word in words) { hash = Add(hash, word); }
        return hash;
    }

    private static void WordsOfTokens(string name, List<ulong> words)
    {
        var tokens = Tokenizer.Tokenize(FoldedText.Surface(new SourceText(name)).Fold(TextView.Word));
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number || tokens.FirstChar(i) == '+') { words.Add(WordKey.Hash(tokens.CharsOf(i))); }
        }
    }

    /// <summary>True when the word view changes nothing and every word is one token.</summary>
    private static bool IsPlain(string name)
    {
        foreach (var c in name)
        {
            if (c is not (' ' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= 'ء' and <= 'غ' or >= 'ف' and <= 'ي')) { return false; }
        }
        return true;
    }
}
