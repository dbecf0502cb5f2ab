using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Rules.Matching;

/// <summary>Walks the trie over the tokens of one article.</summary>
internal sealed class PhraseWalk(PhraseTrie trie, Vocabulary vocabulary, SemanticModel model, CancellationToken cancellationToken)
{
    private readonly TokenList _tokens = model.Article.Tokens;
    private readonly List<PhraseEnd> _ends = [];
    private readonly HashSet<(int State, int Token)> _seen = [];

    /// <summary>The longest match of every pattern that begins at a token; valid until the next call.</summary>
    public List<PhraseEnd> From(int start, int sentenceEnd)
    {
        _ends.Clear();
        var root = trie.Root;
        if (root.HasWords)
        {
            Span<WordCandidate> candidates = stackalloc WordCandidate[Vocabulary.MaxCandidates];
            var count = vocabulary.Find(_tokens.CharsOf(start), true, candidates);
            for (var i = 0; i < count; i++)
            {
                if (trie.Next(root, candidates[i].Symbol) is { } next) { Begin(next, start + 1, sentenceEnd, candidates[i]); }
            }
        }
        foreach (var (kind, next) in root.Mentions)
        {
            foreach (var mention in MentionsAt(kind, start, sentenceEnd)) { Begin(next, mention.Tokens.End, sentenceEnd, default); }
        }
        return _ends;
    }

    private void Begin(PhraseState state, int token, int sentenceEnd, WordCandidate first)
    {
        _seen.Clear();
        Step(state, token, sentenceEnd, first);
    }

    private void Step(PhraseState state, int token, int sentenceEnd, WordCandidate first)
    {
        foreach (var pattern in state.Patterns) { Accept(new PhraseEnd(pattern, token, first)); }
        foreach (var gap in state.Gaps)
        {
            var left = gap.GapWords;
            for (var at = token; at < sentenceEnd; at++)
            {
                if (_seen.Add((gap.Index, at))) { Follow(gap, at, sentenceEnd, first); }
                if (_tokens[at].Kind is TokenKind.Word or TokenKind.Number && --left < 0) { break; }
            }
        }
        Follow(state, token, sentenceEnd, first);
    }

    private void Follow(PhraseState state, int token, int sentenceEnd, WordCandidate first)
    {
        if (token >= sentenceEnd) { return; }
        if (state.HasWords)
        {
            Span<WordCandidate> candidates = stackalloc WordCandidate[Vocabulary.MaxCandidates];
            var count = vocabulary.Find(_tokens.CharsOf(token), false, candidates);
            for (var i = 0; i < count; i++)
            {
                if (trie.Next(state, candidates[i].Symbol) is { } next) { Step(next, token + 1, sentenceEnd, first); }
            }
        }
        foreach (var (kind, next) in state.Mentions)
        {
            foreach (var mention in MentionsAt(kind, token, sentenceEnd)) { Step(next, mention.Tokens.End, sentenceEnd, first); }
        }
    }

    private IEnumerable<Mention> MentionsAt(MentionKind kind, int token, int sentenceEnd) =>
        model.MentionsIn(kind, new TokenRange(token, sentenceEnd), cancellationToken).TakeWhile(m => m.Tokens.First == token);

    private void Accept(PhraseEnd end)
    {
        for (var i = 0; i < _ends.Count; i++)
        {
            if (_ends[i].Pattern != end.Pattern) { continue; }
            if (_ends[i].Token < end.Token) { _ends[i] = end; }
            return;
        }
        _ends.Add(end);
    }
}
