using System.Collections.Immutable;
using FactCheck.Semantics;

namespace FactCheck.Rules.Matching;

/// <summary>A trie as it is walked: rows of numbers, which are read from a file as they lie there. A state is its number.</summary>
internal sealed class PhraseAutomaton
{
    /// <summary>No state.</summary>
    public const int None = -1;

    /// <summary>The state before any step.</summary>
    private const int Root = 0;

    private readonly ImmutableArray<MentionKind> _kinds;
    private readonly StateRow[] _states;
    private readonly int[] _words;
    private readonly int[] _next;
    private readonly int[] _ways;
    private readonly int[] _first;

    /// <summary>An automaton of rows.</summary>
    /// <param name="kinds">The kinds of mentions that lead on somewhere.</param>
    /// <param name="states">The states, and one behind the last.</param>
    /// <param name="words">The words that lead on, state by state, of each in ascending order.</param>
    /// <param name="next">Where each leads.</param>
    /// <param name="ways">What may follow besides words.</param>
    public PhraseAutomaton(ImmutableArray<MentionKind> kinds, StateRow[] states, int[] words, int[] next, int[] ways) =>
        (_kinds, _states, _words, _next, _ways, _first) = (kinds, states, words, next, ways, FirstOf(states, words, next));

    /// <summary>Whether some word leads on.</summary>
    public bool HasWords(int state) => _states[state].Words != 0;

    /// <summary>What else may follow.</summary>
    public PhraseWays WaysOf(int state) => new(_ways.AsSpan(_states[state].Ways));

    /// <summary>The kind of a number that <see cref="PhraseWays.Mentions"/> gives.</summary>
    public MentionKind KindOf(int number) => _kinds[number];

    /// <summary>What else a pattern may begin with.</summary>
    public PhraseWays Ways => WaysOf(Root);

    /// <summary>The state behind a word that a pattern begins with, or <see cref="None"/>.</summary>
    public int First(int symbol) => symbol < _first.Length ? _first[symbol] : None;

    /// <summary>The state behind a word, or <see cref="None"/>.</summary>
    public int Next(int state, int symbol)
    {
        var row = _states[state];
        if ((row.Words & PhraseState.BitOf(symbol)) == 0) { return None; }
        var found = _words.AsSpan(row.FirstEdge, _states[state + 1].FirstEdge - row.FirstEdge).BinarySearch(symbol);
        return found < 0 ? None : _next[row.FirstEdge + found];
    }

    /// <summary>Thousands of words lead on from the root, and nearly every word of a text is asked for there: found by their number.</summary>
    private static int[] FirstOf(StateRow[] states, int[] words, int[] next)
    {
        var end = states[Root + 1].FirstEdge;
        var first = new int[end == 0 ? 0 : words[end - 1] + 1];
        Array.Fill(first, None);
        for (var i = 0; i < end; i++) { first[words[i]] = next[i]; }
        return first;
    }

    /// <summary>Writes it; <see cref="Read"/> reads it back.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(_kinds.Length);
        foreach (var kind in _kinds) { writer.Write(kind.Name); }
        NumberRows.Write<StateRow>(writer, _states);
        foreach (var numbers in (int[][])[_words, _next, _ways]) { NumberRows.Write<int>(writer, numbers); }
    }

    /// <summary>What <see cref="Write"/> wrote.</summary>
    /// <param name="reader">Gives the bytes.</param>
    /// <param name="kinds">The mention kind of a name.</param>
    public static PhraseAutomaton Read(BinaryReader reader, Func<string, MentionKind> kinds)
    {
        var names = new MentionKind[reader.Read7BitEncodedInt()];
        for (var i = 0; i < names.Length; i++) { names[i] = kinds(reader.ReadString()); }
        return new PhraseAutomaton([.. names], NumberRows.Read<StateRow>(reader), NumberRows.Read<int>(reader), NumberRows.Read<int>(reader),
            NumberRows.Read<int>(reader));
    }
}
