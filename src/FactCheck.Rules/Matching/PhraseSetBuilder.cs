using FactCheck.Rules.Syntax;
using FactCheck.Semantics;

namespace FactCheck.Rules.Matching;

/// <summary>Gathers phrase patterns into one set.</summary>
public sealed class PhraseSetBuilder
{
    private readonly PhraseTrie _trie = new();
    private readonly List<Lazy<IReadOnlyList<PhraseStep[]>>?> _captured = [];
    private readonly Dictionary<(object, bool, bool), PhraseStep[]> _lists = [];

    /// <summary>How many patterns were added.</summary>
    public int Count => _captured.Count;

    /// <summary>Adds a pattern and gives its number, from 0 in the order of adding.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="exact">True when all words match without folding and particles.</param>
    /// <param name="lists">The phrases of a list by its name.</param>
    /// <param name="kinds">The mention kind of a name.</param>
    /// <exception cref="PatternException">The pattern cannot be looked for.</exception>
    public int Add(PatternNode pattern, bool exact, Func<string, IReadOnlyList<PatternNode>> lists, Func<string, MentionKind> kinds)
    {
        var readings = new PhraseReadings(exact, lists, kinds, _lists).Of(pattern);
        var number = _captured.Count;
        foreach (var reading in readings) { _trie.Add(number, reading); }
        _captured.Add(readings.Any(PhraseReadings.HasNames) ? new(readings) : null);
        return number;
    }

    /// <summary>The set of all patterns so far.</summary>
    public PhraseSet Build()
    {
        var automaton = _trie.Freeze();
        return new PhraseSet(automaton, VocabularyBuilder.Of(_trie.Symbols, automaton), [.. _captured]);
    }
}
