using FactCheck.Knowledge;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>
/// What unknown names are near to, as worked out before: the bodies that no pack knows come again from article to article. Many threads may use it:
/// an entry never changes, and one that drives another out only costs that it is worked out again.
/// </summary>
internal sealed class NearMemo
{
    private const int Size = 4_096;

    private readonly Entry?[] _entries = new Entry?[Size];

    /// <summary>The words of an unknown name, and what it is near to, or else akin to.</summary>
    /// <param name="knowledge">The known names.</param>
    /// <param name="name">The unknown name, in the word view.</param>
    /// <param name="bracket">The words in brackets behind it, which may tell which one is meant.</param>
    public (string Words, NearName? Near, NearName? Akin) Find(KnowledgeBase knowledge, ReadOnlySpan<char> name, string? bracket)
    {
        var slot = (int)(WordKey.Hash(name) % Size);
        if (_entries[slot] is not { } entry || entry.Knowledge != knowledge || entry.Bracket != bracket || !name.SequenceEqual(entry.Words))
        {
            var words = name.ToString();
            var near = NearNames.Of(knowledge, words, bracket);
            _entries[slot] = entry = new Entry(knowledge, words, bracket, near, near is null ? NearNames.AkinTo(knowledge, words) : null);
        }
        return (entry.Words, entry.Near, entry.Akin);
    }

    private sealed record Entry(KnowledgeBase Knowledge, string Words, string? Bracket, NearName? Near, NearName? Akin);
}
