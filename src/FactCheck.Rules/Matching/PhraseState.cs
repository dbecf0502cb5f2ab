using FactCheck.Semantics;

namespace FactCheck.Rules.Matching;

/// <summary>
/// A state of the trie: what has matched so far, and what may come. There are a hundred thousand of them, most with one way on, so that each has no more than it needs.
/// </summary>
internal sealed class PhraseState
{
    /// <summary>Its number.</summary>
    public int Index { get; init; }

    /// <summary>The patterns that are complete here.</summary>
    public int[] Patterns { get; private set; } = [];

    /// <summary>One bit of 64 for each word that leads on: tells most words of a text apart from all of them.</summary>
    public ulong Words { get; set; }

    /// <summary>True when nothing is complete here and nothing but words may follow.</summary>
    public bool HasWordsAlone => Patterns.Length + Mentions.Length + Gaps.Length + Joined.Length + Choices.Length + GapWords == 0 && !EndsChoice;

    /// <summary>The bit of a word's symbol.</summary>
    public static ulong BitOf(int symbol) => 1UL << symbol;

    /// <summary>The mentions that lead on.</summary>
    public (MentionKind Kind, PhraseState Next)[] Mentions { get; private set; } = [];

    /// <summary>The gaps that may follow.</summary>
    public PhraseState[] Gaps { get; private set; } = [];

    /// <summary>Where the ways through a choice come together again: states that are reached from here without a step.</summary>
    public PhraseState[] Joined { get; private set; } = [];

    /// <summary>The long choices that may follow: the state that all ways through one begin in, and the state behind it.</summary>
    public (PhraseState First, PhraseState Behind)[] Choices { get; private set; } = [];

    /// <summary>True where a way through a long choice ends.</summary>
    public bool EndsChoice { get; set; }

    /// <summary>For the state of a gap, how many words it may skip.</summary>
    public int GapWords { get; set; }

    /// <summary>Adds a pattern that is complete here.</summary>
    public void Complete(int pattern)
    {
        if (Array.IndexOf(Patterns, pattern) < 0) { Patterns = [.. Patterns, pattern]; }
    }

    /// <summary>Adds a mention that leads on.</summary>
    public void Add(MentionKind kind, PhraseState next) => Mentions = [.. Mentions, (kind, next)];

    /// <summary>Adds a gap that may follow.</summary>
    public void AddGap(PhraseState gap) => Gaps = [.. Gaps, gap];

    /// <summary>Adds a state that is reached from here without a step.</summary>
    public void Join(PhraseState state) => Joined = [.. Joined, state];

    /// <summary>Adds a long choice that may follow.</summary>
    public void AddChoice(PhraseState first, PhraseState behind) => Choices = [.. Choices, (first, behind)];
}
