using System.Text;
using FactCheck.Languages;

namespace FactCheck.Rules.Matching;

/// <summary>Lays the words of patterns out by their keys.</summary>
internal sealed class VocabularyBuilder
{
    private const int None = -1;

    private readonly Dictionary<string, Words> _byKey = new(StringComparer.Ordinal);
    private readonly StringBuilder _letters = new();

    /// <summary>The vocabulary of words with their symbols.</summary>
    public static Vocabulary Of(IReadOnlyDictionary<PhraseStep.Word, int> symbols, PhraseAutomaton automaton)
    {
        var builder = new VocabularyBuilder();
        foreach (var (word, symbol) in symbols) { builder.Add(word, symbol); }
        return builder.Build(symbols.Keys.Any(w => w.IsFronted), automaton);
    }

    private void Add(PhraseStep.Word word, int symbol)
    {
        if (word.IsExact)
        {
            WordsOf(word.Text).Exact.Add((word.Text, symbol));
            return;
        }
        var words = WordsOf(word.Text);
        if (word.IsFronted) { words.Fronted = symbol; } else { words.Folded = symbol; }
        if (!word.Text.StartsWith("ال", StringComparison.Ordinal) || word.Text.Length <= 3) { return; }
        words = WordsOf(Contraction.Of(word.Text));
        if (word.IsFronted) { words.FrontedContracted = symbol; } else { words.Contracted = symbol; }
    }

    private Vocabulary Build(bool hasFronted, PhraseAutomaton automaton)
    {
        var entries = new VocabularyEntry[_byKey.Count];
        var exact = new List<ExactWord>();
        var at = 0;
        foreach (var (key, words) in _byKey)
        {
            var first = exact.Count;
            foreach (var (text, symbol) in words.Exact) { exact.Add(new ExactWord(Write(text), text.Length, symbol)); }
            entries[at++] = new VocabularyEntry(
                Write(key), key.Length, words.Folded, words.Fronted, words.Contracted, words.FrontedContracted, first, exact.Count);
        }
        return new Vocabulary(_letters.ToString().ToCharArray(), entries, Vocabulary.SlotsOf(entries, _letters.ToString()), [.. exact], hasFronted, automaton);
    }

    private int Write(string text)
    {
        _letters.Append(text);
        return _letters.Length - text.Length;
    }

    private Words WordsOf(string text)
    {
        var key = WordKey.Of(text);
        if (!_byKey.TryGetValue(key, out var words)) { _byKey[key] = words = new Words(); }
        return words;
    }

    private sealed class Words
    {
        public int Folded { get; set; } = None;

        public int Fronted { get; set; } = None;

        public int Contracted { get; set; } = None;

        public int FrontedContracted { get; set; } = None;

        public List<(string Text, int Symbol)> Exact { get; } = [];
    }
}
