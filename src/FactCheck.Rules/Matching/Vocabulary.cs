using FactCheck.Languages;

namespace FactCheck.Rules.Matching;

/// <summary>All words of all patterns, found for a token by its key, without its particles and with.</summary>
internal sealed class Vocabulary
{
    /// <summary>The most candidates that one token may have.</summary>
    public const int MaxCandidates = 16;

    /// <summary>From so many words on it pays to remember what a word of a text may be: news repeats its words, and a walk asks for one several times.</summary>
    private const int LeastToRemember = 200;

    private readonly WordLexicon<Entry> _words;
    private readonly WordEndings _first = new();
    private readonly WordMemo<WordReadings>? _known;
    private readonly bool _hasFronted;

    /// <summary>The words of some patterns.</summary>
    /// <param name="symbols">Each with its symbol.</param>
    /// <param name="isFirst">Whether a pattern begins with the word of a symbol.</param>
    public Vocabulary(IReadOnlyDictionary<PhraseStep.Word, int> symbols, Func<int, bool> isFirst)
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var (word, symbol) in symbols)
        {
            if (word.IsExact) { EntryOf(word.Text, symbol).Exact.Add((word.Text, symbol)); }
            else
            {
                EntryOf(word.Text, symbol).Set(symbol, word.IsFronted);
                if (word.Text.StartsWith("ال", StringComparison.Ordinal) && word.Text.Length > 3)
                {
                    EntryOf(Contraction.Of(word.Text), symbol).SetContracted(symbol, word.IsFronted);
                }
            }
        }
        _words = new WordLexicon<Entry>(entries);
        if (entries.Count >= LeastToRemember) { _known = new(); }
        _hasFronted = symbols.Keys.Any(w => w.IsFronted);

        Entry EntryOf(string text, int symbol)
        {
            var key = WordKey.Of(text);
            if (isFirst(symbol)) { _first.Add(key); }
            if (!entries.TryGetValue(key, out var entry)) { entries[key] = entry = new Entry(); }
            return entry;
        }
    }

    /// <summary>Whether what a word may be is remembered from text to text.</summary>
    public bool Remembers => _known is not null;

    /// <summary>The words that a token may be.</summary>
    public WordReadings Of(TokenList tokens, int index)
    {
        if (_known?.Find(tokens, index) is { } known) { return known; }
        var word = tokens.CharsOf(index);
        Span<WordCandidate> room = stackalloc WordCandidate[MaxCandidates];
        WordCandidate[] first = _first.MayEnd(word) ? [.. room[..Find(word, true, room)]] : [];
        var readings = new WordReadings(first, [.. room[..Find(word, false, room)]]);
        return _known is null ? readings : _known.Remember(tokens, index, readings);
    }

    /// <summary>False when surely no phrase begins with a token; true tells nothing.</summary>
    public bool MayBegin(TokenList tokens, int index) => _known is not null || _first.MayEnd(tokens.CharsOf(index));

    private int Find(ReadOnlySpan<char> token, bool isFirst, Span<WordCandidate> candidates)
    {
        Span<ulong> hashes = stackalloc ulong[Proclitics.MaxLength + 2];
        WordKey.HashEndings(token, hashes);
        Span<int> lengths = stackalloc int[12];
        var fronts = token[0] < '\u0600' ? Single(lengths) : Proclitics.Lengths(token, !isFirst && !_hasFronted, !isFirst, lengths);
        var count = 0;
        for (var i = 0; i < fronts; i++)
        {
            var front = lengths[i];
            if (!_words.TryGet(token[front..], hashes[front], out var entry)) { continue; }
            var isAsWritten = isFirst || front == 0 || front == 2 && Proclitics.HasArticle(token, 0);
            Add(entry.Folded, front, false, isAsWritten, candidates, ref count);
            Add(entry.Fronted, front, false, true, candidates, ref count);
            Add(entry.Contracted, front, true, isFirst, candidates, ref count);
            Add(entry.FrontedContracted, front, true, true, candidates, ref count);
            if (front > 0) { continue; } // an exact word is the whole token
            foreach (var (text, symbol) in entry.Exact)
            {
                if (count < candidates.Length && token.SequenceEqual(text)) { candidates[count++] = new WordCandidate(symbol, 0, false); }
            }
        }
        return count;
    }

    private static void Add(int symbol, int front, bool isContracted, bool may, Span<WordCandidate> candidates, ref int count)
    {
        if (may && symbol >= 0 && count < candidates.Length) { candidates[count++] = new WordCandidate(symbol, front, isContracted); }
    }

    private static int Single(Span<int> lengths)
    {
        lengths[0] = 0;
        return 1;
    }

    private sealed class Entry
    {
        public int Folded { get; private set; } = -1;

        public int Fronted { get; private set; } = -1;

        public int Contracted { get; private set; } = -1;

        public int FrontedContracted { get; private set; } = -1;

        public List<(string Text, int Symbol)> Exact { get; } = [];

        public void Set(int symbol, bool isFronted)
        {
            if (isFronted) { Fronted = symbol; } else { Folded = symbol; }
        }

        public void SetContracted(int symbol, bool isFronted)
        {
            if (isFronted) { FrontedContracted = symbol; } else { Contracted = symbol; }
        }
    }
}
