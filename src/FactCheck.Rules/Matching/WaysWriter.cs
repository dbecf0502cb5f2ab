using FactCheck.Semantics;

namespace FactCheck.Rules.Matching;

/// <summary>Writes what may follow the states besides words, one row after the other; states of which the same holds share a row.</summary>
/// <param name="kinds">Takes the kinds of mentions that lead on.</param>
internal sealed class WaysWriter(List<MentionKind> kinds)
{
    private readonly List<int> _rows = [.. PhraseWays.Of(new PhraseState(), _ => 0)];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    /// <summary>The rows so far.</summary>
    public int[] ToArray() => [.. _rows];

    /// <summary>Where the row of a state stands.</summary>
    public int Add(PhraseState state)
    {
        if (state.HasWordsAlone) { return 0; }
        var row = PhraseWays.Of(state, NumberOf);
        var key = string.Join(' ', row);
        if (_known.TryGetValue(key, out var known)) { return known; }
        _known[key] = known = _rows.Count;
        _rows.AddRange(row);
        return known;
    }

    private int NumberOf(MentionKind kind)
    {
        var number = kinds.IndexOf(kind);
        if (number >= 0) { return number; }
        kinds.Add(kind);
        return kinds.Count - 1;
    }
}
