using FactCheck.Knowledge;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Knows the given name before a family name that is known by itself: «أنطونيو غوتيريس», where packs spell one or the other otherwise.</summary>
internal static class GivenName
{
    private const int ShortestSounded = 4;

    /// <summary>True when the word before a token is the given name of a person, in one spelling or another.</summary>
    public static bool IsBefore(TokenList tokens, int family, Entity person)
    {
        if (family == 0 || tokens[family - 1].Kind != TokenKind.Word) { return false; }
        var word = tokens.CharsOf(family - 1);
        foreach (var name in person.Names)
        {
            var space = name.Text.IndexOf(' ', StringComparison.Ordinal);
            if (space <= 0) { continue; }
            var given = name.Text.AsSpan(0, space);
            if (WordKey.Equal(word, given) || Sounds(word, given)) { return true; }
        }
        return false;
    }

    /// <summary>Before the family name of a person, one letter more or less in the same consonants is another spelling.</summary>
    private static bool Sounds(ReadOnlySpan<char> word, ReadOnlySpan<char> given) =>
        word.Length >= ShortestSounded && ConsonantSkeleton.Of(word) == ConsonantSkeleton.Of(given) && ConsonantSkeleton.Edits(word, given) <= 2;
}
