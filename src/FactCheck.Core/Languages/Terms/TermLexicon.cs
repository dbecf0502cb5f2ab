using System.Collections.Immutable;
using System.Text;
using FactCheck.Text;

namespace FactCheck.Languages;

/// <summary>The terms of a language by their words. A word may have several meanings, and a phrase may begin with a word that has its own.</summary>
public sealed class TermLexicon
{
    private readonly WordLexicon<TermNode> _first;
    private readonly WordMemo<TermStart[]> _starts = new();

    /// <summary>No terms.</summary>
    public static TermLexicon Empty { get; } = new();

    /// <summary>Takes lists of phrases, words parted by spaces, with what they mean.</summary>
    public TermLexicon(params ReadOnlySpan<IEnumerable<(string Phrase, Term Term)>> lists)
    {
        // All phrases are folded and cut as one text, a line each: that costs a fraction of doing it two thousand times.
        var (lines, meanings, ends) = (new StringBuilder(), new List<Term>(), new List<int>());
        foreach (var terms in lists)
        {
            foreach (var (phrase, term) in terms)
            {
                lines.Append(phrase).Append('\n');
                meanings.Add(term);
                ends.Add(lines.Length);
            }
        }
        var tokens = Tokenizer.Tokenize(FoldedText.Surface(new SourceText(lines.ToString())).Fold(TextView.Word));
        var root = new Draft(meanings.Count);
        var token = 0;
        for (var i = 0; i < meanings.Count; i++)
        {
            var node = root;
            for (; token < tokens.Count && tokens.SpanOf(token).Start < ends[i]; token++) { node = node.Step(WordKey.Of(tokens.CharsOf(token))); }
            node.Terms.Add(meanings[i]);
        }
        _first = root.ToLexicon();
    }

    /// <summary>Adds all terms that begin at token <paramref name="at"/>, each as long as it can be. A lexicon belongs to one language.</summary>
    public void Find(TokenList tokens, int at, int end, Language language, List<TermHit> found)
    {
        var starts = _starts.Find(tokens, at) ?? _starts.Remember(tokens, at, StartsOf(tokens.CharsOf(at), language));
        foreach (var (node, front) in starts) { Add(node, tokens, at, at + 1, end, front, found); }
    }

    private TermStart[] StartsOf(ReadOnlySpan<char> word, Language language)
    {
        Span<WordFront> fronts = stackalloc WordFront[Language.MaxFronts];
        var count = language.FrontsOf(word, fronts);
        Span<ulong> hashes = stackalloc ulong[6];
        WordKey.HashEndings(word, hashes);
        var starts = new List<TermStart>();
        for (var i = 0; i < count; i++)
        {
            var front = fronts[i];
            if (front.Length >= word.Length || (front.Particles & Particles.Likeness) != 0) { continue; }
            var core = word[front.Length..];
            // What is left must be long enough to be known by itself, unless an article parts them («للكغ»), or it is a number, which its readers judge by what it counts («لست سنوات»).
            var isShort = core.Length <= 2 && (front.Particles & Particles.Preposition) != 0
                && (core.Length < 2 || (front.Particles & Particles.Article) == 0);
            if (isShort && core.Length < 2 || !_first.TryGet(core, hashes[front.Length], out var node)) { continue; }
            if (!isShort || node.Terms is [NumeralTerm { Role: NumeralRole.Unit }]) { starts.Add(new TermStart(node, front)); }
        }
        return starts.Count == 0 ? [] : [.. starts];
    }

    private static void Add(TermNode node, TokenList tokens, int first, int at, int end, WordFront front, List<TermHit> found)
    {
        foreach (var term in node.Terms) { found.Add(new TermHit(term, new TokenRange(first, at), front)); }
        if (node.Next is not { } next || at >= end) { return; }
        var word = tokens.CharsOf(at);
        if (next.TryGet(word, out var longer)) { Add(longer, tokens, first, at + 1, end, front, found); }
        else if (word.Length > 4 && word[0] == 'ا' && word[1] == 'ل' && next.TryGet(word[2..], out longer))
        {
            Add(longer, tokens, first, at + 1, end, front, found);
        }
    }

    private sealed record TermNode(ImmutableArray<Term> Terms, WordLexicon<TermNode>? Next);

    /// <summary>A way to read a word as the first of some terms.</summary>
    private sealed record TermStart(TermNode Node, WordFront Front);

    /// <summary>A node while the terms are read.</summary>
    /// <param name="capacity">About how many nodes follow.</param>
    private sealed class Draft(int capacity)
    {
        private Dictionary<string, Draft>? _next;

        public List<Term> Terms { get; } = [];

        public Draft Step(string key)
        {
            _next ??= new Dictionary<string, Draft>(capacity, StringComparer.Ordinal);
            if (!_next.TryGetValue(key, out var next)) { _next[key] = next = new Draft(1); }
            return next;
        }

        public WordLexicon<TermNode> ToLexicon()
        {
            var entries = new KeyValuePair<string, TermNode>[_next?.Count ?? 0];
            var count = 0;
            foreach (var (key, node) in _next ?? [])
            {
                entries[count++] = new(key, new TermNode([.. node.Terms], node._next is null ? null : node.ToLexicon()));
            }
            return new WordLexicon<TermNode>(entries);
        }
    }
}
