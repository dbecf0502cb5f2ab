using FactCheck.Semantics;

namespace FactCheck.Rules.Matching;

/// <summary>
/// The readings of all patterns in one trie of steps: patterns that begin alike share their states, so that a thousand more cost a token no more look-ups. Behind a choice its
/// ways come together in one state, so that a pattern with many choices is as large as it is long, and not as large as the phrases that it stands for are many. A long choice
/// behind another step is kept once for all places that it may stand at.
/// </summary>
internal sealed class PhraseTrie
{
    private readonly Dictionary<PhraseStep.Word, int> _symbols = [];
    private readonly Dictionary<long, int> _byWord = [];
    private readonly Dictionary<(int State, string Choice), int> _behindChoice = [];
    private readonly Dictionary<string, int> _longChoices = new(StringComparer.Ordinal);
    private readonly List<PhraseState> _states = [new()];
    private bool _isInLongChoice;

    /// <summary>Every word with its symbol.</summary>
    public IReadOnlyDictionary<PhraseStep.Word, int> Symbols => _symbols;

    /// <summary>Adds one reading of a pattern.</summary>
    public void Add(int pattern, IEnumerable<PhraseStep> reading)
    {
        _states[Walk(0, reading)].Complete(pattern);
    }

    /// <summary>The trie as it is walked.</summary>
    public PhraseAutomaton Freeze()
    {
        var edges = new long[_byWord.Count]; // a state in front of a word, so that to sort them is to sort by both
        _byWord.Keys.CopyTo(edges, 0);
        Array.Sort(edges);
        var kinds = new List<MentionKind>();
        var ways = new WaysWriter(kinds);
        var states = new StateRow[_states.Count + 1];
        var edge = 0;
        for (var i = 0; i < _states.Count; i++)
        {
            states[i] = new StateRow(_states[i].Words, edge, ways.Add(_states[i]));
            while (edge < edges.Length && (int)(edges[edge] >> 32) == i) { edge++; }
        }
        states[^1] = new StateRow(0, edge, 0);
        return new PhraseAutomaton([.. kinds], states, Array.ConvertAll(edges, e => (int)e), Array.ConvertAll(edges, e => _byWord[e]), ways.ToArray());
    }

    private int Walk(int state, IEnumerable<PhraseStep> steps)
    {
        foreach (var step in steps)
        {
            state = step switch
            {
                PhraseStep.Word word => ByWord(state, word),
                PhraseStep.MentionOf mention => ByMention(state, mention.Kind),
                PhraseStep.Gap gap => ByGap(state, gap.Words),
                PhraseStep.Choice choice => ByChoice(state, choice),
                _ => state,
            };
        }
        return state;
    }

    private int ByWord(int state, PhraseStep.Word word)
    {
        if (!_symbols.TryGetValue(word, out var symbol)) { _symbols[word] = symbol = _symbols.Count; }
        var key = ((long)state << 32) | (uint)symbol;
        if (!_byWord.TryGetValue(key, out var next))
        {
            _byWord[key] = next = NewState();
            _states[state].Words |= PhraseState.BitOf(symbol);
        }
        return next;
    }

    private int ByMention(int state, MentionKind kind)
    {
        foreach (var (known, next) in _states[state].Mentions)
        {
            if (known == kind) { return next.Index; }
        }
        var added = NewState();
        _states[state].Add(kind, _states[added]);
        return added;
    }

    private int ByGap(int state, int words)
    {
        foreach (var next in _states[state].Gaps)
        {
            if (next.GapWords == words) { return next.Index; }
        }
        var added = NewState();
        _states[added].GapWords = words;
        _states[state].AddGap(_states[added]);
        return added;
    }

    private int ByChoice(int state, PhraseStep.Choice choice)
    {
        var key = (state, choice.Key);
        if (_behindChoice.TryGetValue(key, out var behind)) { return behind; }
        _behindChoice[key] = behind = NewState();
        if (state != 0 && choice.IsLong && !_isInLongChoice)
        {
            _states[state].AddChoice(LongChoice(choice), _states[behind]);
            return behind;
        }
        foreach (var option in choice.Options) { _states[Walk(state, option)].Join(_states[behind]); }
        return behind;
    }

    private PhraseState LongChoice(PhraseStep.Choice choice)
    {
        if (_longChoices.TryGetValue(choice.Key, out var known)) { return _states[known]; }
        var first = _longChoices[choice.Key] = NewState();
        _isInLongChoice = true;
        foreach (var option in choice.Options) { _states[Walk(first, option)].EndsChoice = true; }
        _isInLongChoice = false;
        return _states[first];
    }

    private int NewState()
    {
        _states.Add(new PhraseState { Index = _states.Count });
        return _states.Count - 1;
    }
}
