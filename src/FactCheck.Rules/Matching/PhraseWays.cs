namespace FactCheck.Rules.Matching;

/// <summary>What is complete in a state of the automaton, and what may follow it besides words: a row of numbers.</summary>
/// <param name="row">Where each of the five parts ends, the words that a gap may skip, whether a way through a long choice ends, then the parts.</param>
internal readonly ref struct PhraseWays(ReadOnlySpan<int> row)
{
    private const int Head = 7;

    private readonly ReadOnlySpan<int> _row = row;

    /// <summary>The patterns that are complete here.</summary>
    public ReadOnlySpan<int> Patterns => _row[Head.._row[0]];

    /// <summary>The states of the gaps that may follow.</summary>
    public ReadOnlySpan<int> Gaps => _row[_row[0].._row[1]];

    /// <summary>Where the ways through a choice come together again: states that are reached from here without a step.</summary>
    public ReadOnlySpan<int> Joined => _row[_row[1].._row[2]];

    /// <summary>The long choices that may follow, each with the state that all ways through it begin in, and the state behind it.</summary>
    public ReadOnlySpan<int> Choices => _row[_row[2].._row[3]];

    /// <summary>The mentions that lead on, each with the number of its kind and the next state.</summary>
    public ReadOnlySpan<int> Mentions => _row[_row[3].._row[4]];

    /// <summary>For the state of a gap, how many words it may skip.</summary>
    public int GapWords => _row[5];

    /// <summary>True where a way through a long choice ends.</summary>
    public bool EndsChoice => _row[6] != 0;

    /// <summary>The row of a state.</summary>
    public static int[] Of(PhraseState state, Func<Semantics.MentionKind, int> numberOf)
    {
        int[] choices = [.. state.Choices.SelectMany(c => (int[])[c.First.Index, c.Behind.Index])];
        int[] mentions = [.. state.Mentions.SelectMany(m => (int[])[numberOf(m.Kind), m.Next.Index])];
        var patterns = Head + state.Patterns.Length;
        var gaps = patterns + state.Gaps.Length;
        var joined = gaps + state.Joined.Length;
        var behind = joined + choices.Length;
        return
        [
            patterns, gaps, joined, behind, behind + mentions.Length, state.GapWords, state.EndsChoice ? 1 : 0,
            .. state.Patterns, .. state.Gaps.Select(g => g.Index), .. state.Joined.Select(j => j.Index), .. choices, .. mentions,
        ];
    }
}
