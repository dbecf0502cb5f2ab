using FactCheck.Semantics;

namespace FactCheck.Rules.Matching;

/// <summary>A state of the trie: what has matched so far, and what may come.</summary>
internal sealed class PhraseState
{
    /// <summary>Its number.</summary>
    public int Index { get; init; }

    /// <summary>The patterns that are complete here.</summary>
    public List<int> Patterns { get; } = [];

    /// <summary>One bit of 64 for each word that leads on: tells most words of a text apart from all of them.</summary>
    public ulong Words { get; set; }

    /// <summary>The bit of a word's symbol.</summary>
    public static ulong BitOf(int symbol) => 1UL << symbol;

    /// <summary>The mentions that lead on.</summary>
    public List<(MentionKind Kind, PhraseState Next)> Mentions { get; } = [];

    /// <summary>The gaps that may follow.</summary>
    public List<PhraseState> Gaps { get; } = [];

    /// <summary>Where the ways through a choice come together again: states that are reached from here without a step.</summary>
    public List<PhraseState> Joined { get; } = [];

    /// <summary>The long choices that may follow: the state that all ways through one begin in, and the state behind it.</summary>
    public List<(PhraseState First, PhraseState Behind)> Choices { get; } = [];

    /// <summary>True where a way through a long choice ends.</summary>
    public bool EndsChoice { get; set; }

    /// <summary>For the state of a gap, how many words it may skip.</summary>
    public int GapWords { get; set; }
}
