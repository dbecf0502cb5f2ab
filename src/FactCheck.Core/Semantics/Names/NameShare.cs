using FactCheck.Knowledge;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>What a known name gives to an unknown one.</summary>
/// <param name="Alias">The known name.</param>
/// <param name="Given">For each word of the unknown one, whether it is a word of the known one.</param>
/// <param name="Length">The words of the known name.</param>
internal sealed record NameShare(Alias Alias, bool[] Given, int Length)
{
    /// <summary>How many words it gives.</summary>
    public int Count { get; } = Given.Count(given => given);

    /// <summary>What a known name gives to these words.</summary>
    public static NameShare Of(string[] words, Alias alias)
    {
        var known = NameStem.WordsOf(alias.Name.Text);
        var stems = new HashSet<ulong>();
        foreach (var word in known) { stems.Add(WordKey.Hash(NameStem.Of(word))); }
        var given = new bool[words.Length];
        for (var i = 0; i < words.Length; i++) { given[i] = stems.Contains(WordKey.Hash(NameStem.Of(words[i]))); }
        return new NameShare(alias, given, known.Length);
    }

    /// <summary>Of a name of which much more is left out than is given nothing is taken.</summary>
    public bool IsMoreThanShort => Count * 2 >= Math.Min(Given.Length, Length);

    /// <summary>Whether each gives words that the other lacks, and together they give all.</summary>
    public bool Completes(NameShare other)
    {
        var (mine, theirs) = (false, false);
        for (var i = 0; i < Given.Length; i++)
        {
            if (!Given[i] && !other.Given[i]) { return false; }
            mine |= !other.Given[i];
            theirs |= !Given[i];
        }
        return mine && theirs;
    }
}
