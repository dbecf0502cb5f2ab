using FactCheck.Languages;

namespace FactCheck.Rules.Matching;

/// <summary>All words of all patterns, found for a token by its key, without its particles and with. It lies in rows of numbers, which are read from a file as they are.</summary>
internal sealed class Vocabulary
{
    /// <summary>The most candidates that one token may have.</summary>
    public const int MaxCandidates = 16;

    /// <summary>From so many words on it pays to remember what a word of a text may be: news repeats its words, and a walk asks for one several times.</summary>
    private const int LeastToRemember = 200;

    private readonly char[] _letters;
    private readonly VocabularyEntry[] _entries;
    private readonly int[] _slots;
    private readonly ExactWord[] _exact;
    private readonly bool _hasFronted;
    private readonly WordEndings? _first;
    private readonly WordMemo<WordReadings>? _known;

    /// <summary>A vocabulary of rows.</summary>
    /// <param name="letters">The letters of all words.</param>
    /// <param name="entries">The words by key.</param>
    /// <param name="slots">From hashes of keys to numbers of entries, above 0 (<see cref="SlotsOf"/>).</param>
    /// <param name="exact">The words that match as they are written alone.</param>
    /// <param name="hasFronted">Whether some word may carry particles wherever it stands.</param>
    /// <param name="automaton">Tells which words begin a pattern.</param>
    public Vocabulary(char[] letters, VocabularyEntry[] entries, int[] slots, ExactWord[] exact, bool hasFronted, PhraseAutomaton automaton)
    {
        (_letters, _entries, _slots, _exact, _hasFronted) = (letters, entries, slots, exact, hasFronted);
        if (entries.Length >= LeastToRemember) { _known = new(); }
        else { _first = EndingsOf(automaton); }
    }

    /// <summary>Whether what a word may be is remembered from text to text.</summary>
    public bool Remembers => _known is not null;

    /// <summary>The table from hashes of keys to numbers of entries.</summary>
    public static int[] SlotsOf(VocabularyEntry[] entries, ReadOnlySpan<char> letters)
    {
        var size = 2;
        while (size < entries.Length * 2) { size *= 2; }
        var slots = new int[size];
        for (var i = 0; i < entries.Length; i++)
        {
            var slot = (int)WordKey.Hash(letters.Slice(entries[i].Start, entries[i].Length)) & (size - 1);
            while (slots[slot] != 0) { slot = (slot + 1) & (size - 1); }
            slots[slot] = i + 1;
        }
        return slots;
    }

    /// <summary>The words that a token may be.</summary>
    public WordReadings Of(TokenList tokens, int index)
    {
        if (_known?.Find(tokens, index) is { } known) { return known; }
        var word = tokens.CharsOf(index);
        Span<WordCandidate> room = stackalloc WordCandidate[MaxCandidates];
        WordCandidate[] first = _first is null || _first.MayEnd(word) ? [.. room[..Find(word, true, room)]] : [];
        var readings = new WordReadings(first, [.. room[..Find(word, false, room)]]);
        return _known is null ? readings : _known.Remember(tokens, index, readings);
    }

    /// <summary>False when surely no phrase begins with a token; true tells nothing.</summary>
    public bool MayBegin(TokenList tokens, int index) => _first is null || _first.MayEnd(tokens.CharsOf(index));

    /// <summary>The symbol of a word of a pattern, or -1.</summary>
    public int SymbolOf(PhraseStep.Word word)
    {
        if (EntryOf(word.Text, WordKey.Hash(word.Text)) is not { } entry) { return -1; }
        if (!word.IsExact) { return word.IsFronted ? entry.Fronted : entry.Folded; }
        foreach (var exact in _exact.AsSpan(entry.FirstExact..entry.EndExact))
        {
            if (LettersOf(exact.Start, exact.Length).SequenceEqual(word.Text)) { return exact.Symbol; }
        }
        return -1;
    }

    /// <summary>Writes it; <see cref="Read"/> reads it back.</summary>
    public void Write(BinaryWriter writer)
    {
        NumberRows.Write<char>(writer, _letters);
        NumberRows.Write<VocabularyEntry>(writer, _entries);
        NumberRows.Write<int>(writer, _slots);
        NumberRows.Write<ExactWord>(writer, _exact);
        writer.Write(_hasFronted);
    }

    /// <summary>What <see cref="Write"/> wrote.</summary>
    public static Vocabulary Read(BinaryReader reader, PhraseAutomaton automaton) => new(
        NumberRows.Read<char>(reader), NumberRows.Read<VocabularyEntry>(reader), NumberRows.Read<int>(reader), NumberRows.Read<ExactWord>(reader),
        reader.ReadBoolean(), automaton);

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
            if (EntryOf(token[front..], hashes[front]) is not { } entry) { continue; }
            var isAsWritten = isFirst || front == 0 || front == 2 && Proclitics.HasArticle(token, 0);
            Add(entry.Folded, front, false, isAsWritten, candidates, ref count);
            Add(entry.Fronted, front, false, true, candidates, ref count);
            Add(entry.Contracted, front, true, isFirst, candidates, ref count);
            Add(entry.FrontedContracted, front, true, true, candidates, ref count);
            if (front > 0) { continue; } // an exact word is the whole token
            foreach (var exact in _exact.AsSpan(entry.FirstExact..entry.EndExact))
            {
                if (count < candidates.Length && token.SequenceEqual(LettersOf(exact.Start, exact.Length)))
                {
                    candidates[count++] = new WordCandidate(exact.Symbol, 0, false);
                }
            }
        }
        return count;
    }

    private VocabularyEntry? EntryOf(ReadOnlySpan<char> word, ulong hash)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)hash & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            ref readonly var entry = ref _entries[_slots[slot] - 1];
            if (WordKey.Equal(LettersOf(entry.Start, entry.Length), word)) { return entry; }
        }
        return null;
    }

    private ReadOnlySpan<char> LettersOf(int start, int length) => _letters.AsSpan(start, length);

    /// <summary>The endings of the words that begin a pattern.</summary>
    private WordEndings EndingsOf(PhraseAutomaton automaton)
    {
        var endings = new WordEndings();
        foreach (var entry in _entries)
        {
            var begins = Begins(entry.Folded) || Begins(entry.Fronted) || Begins(entry.Contracted) || Begins(entry.FrontedContracted);
            foreach (var exact in _exact.AsSpan(entry.FirstExact..entry.EndExact)) { begins |= Begins(exact.Symbol); }
            if (begins) { endings.Add(LettersOf(entry.Start, entry.Length)); }
        }
        return endings;

        bool Begins(int symbol) => symbol >= 0 && automaton.First(symbol) != PhraseAutomaton.None;
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
}
