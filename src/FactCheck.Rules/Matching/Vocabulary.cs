using FactCheck.Languages;

namespace FactCheck.Rules.Matching;

/// <summary>All words of all patterns, found for a token by its key, without its particles and with.</summary>
internal sealed class Vocabulary
{
    /// <summary>The most candidates that one token may have.</summary>
    public const int MaxCandidates = 16;

    private readonly WordLexicon<Entry> _words;
    private readonly WordEndings _first = new();
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
        _hasFronted = symbols.Keys.Any(w => w.IsFronted);

        Entry EntryOf(string text, int symbol)
        {
            var key = WordKey.Of(text);
            if (isFirst(symbol)) { _first.Add(key); }
            if (!entries.TryGetValue(key, out var entry)) { entries[key] = entry = new Entry(); }
            return entry;
        }
    }

    /// <summary>False when a token, in the word view, surely is no word that a pattern begins with.</summary>
    public bool MayBegin(ReadOnlySpan<char> token) => _first.MayEnd(token);

    /// <summary>The words that a token may be.</summary>
    /// <param name="token">The token in the word view.</param>
    /// <param name="isFirst">Whether it begins a phrase: only then it may carry more than the article.</param>
    /// <param name="candidates">Room for <see cref="MaxCandidates"/>.</param>
    /// <returns>How many were filled in.</returns>
    public int Find(ReadOnlySpan<char> token, bool isFirst, Span<WordCandidate> candidates)
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
