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

    /// <summary>Takes lists of phrases, words parted by spaces, with what they mean; phrases of one meaning may stand in one text, parted by commas or ends of lines.</summary>
    public TermLexicon(params ReadOnlySpan<IEnumerable<(string Phrases, Term Term)>> lists)
    {
        // All phrases are folded and cut as one text, a line each: that costs a fraction of doing it two thousand times.
        var (lines, meanings) = (new StringBuilder(), new List<(Term Term, int End)>());
        foreach (var terms in lists)
        {
            foreach (var (phrases, term) in terms)
            {
                lines.Append(phrases).Append('\n');
                meanings.Add((term, lines.Length));
            }
        }
        var text = lines.Replace(',', '\n').ToString();
        var tokens = Tokenizer.Tokenize(FoldedText.Surface(new SourceText(text)).Fold(TextView.Word));
        _first = new WordLexicon<TermNode>(tokens.Count / 2);
        var (start, token) = (0, 0);
        foreach (var (term, last) in meanings)
        {
            while (start < last)
            {
                var end = text.IndexOf('\n', start);
                TermNode? node = null;
                for (; token < tokens.Count && tokens.SpanOf(token).Start < end; token++)
                {
                    ref var next = ref (node is null ? _first : node.Next ??= new(1)).EntryOf(tokens.CharsOf(token), out var isNew);
                    node = isNew ? next = new TermNode() : next;
                }
                if (node is not null) { node.Terms = node.Terms.Add(term); }
                start = end + 1;
            }
        }
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

    /// <summary>What may stand at a word: the terms that end there, and the words that may follow.</summary>
    private sealed class TermNode
    {
        public ImmutableArray<Term> Terms { get; set; } = [];

        public WordLexicon<TermNode>? Next { get; set; }
    }

    /// <summary>A way to read a word as the first of some terms.</summary>
    private sealed record TermStart(TermNode Node, WordFront Front);
}
