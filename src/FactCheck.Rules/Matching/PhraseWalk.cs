using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Rules.Matching;

/// <summary>Walks the trie over the tokens of one article.</summary>
internal sealed class PhraseWalk
{
    private readonly PhraseTrie _trie;
    private readonly Vocabulary _vocabulary;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly TokenList _tokens;
    private readonly RootMentions[] _first;
    private readonly bool[] _beginsMention;
    private readonly WordReadings?[] _words;
    private readonly List<PhraseEnd> _ends = [];
    private readonly HashSet<long> _seen = [];

    public PhraseWalk(PhraseTrie trie, Vocabulary vocabulary, SemanticModel model, CancellationToken cancellationToken)
    {
        (_trie, _vocabulary, _model, _cancellationToken, _tokens) = (trie, vocabulary, model, cancellationToken, model.Article.Tokens);
        _first = RootMentions.Of(trie.Root, model, cancellationToken);
        _beginsMention = _first.Length == 0 ? [] : RootMentions.Beginnings(_first, _tokens.Count);
        _words = new WordReadings[vocabulary.Remembers ? _tokens.Count : 0];
    }

    /// <summary>The longest match of every pattern that begins at a token; valid until the next call. Tokens are asked for from left to right.</summary>
    public List<PhraseEnd> From(int start, int sentenceEnd)
    {
        _ends.Clear();
        if (_vocabulary.MayBegin(_tokens, start)) { FromWord(start, sentenceEnd); }
        if (_first.Length == 0 || !_beginsMention[start]) { return _ends; }
        foreach (var mentions in _first)
        {
            foreach (var mention in mentions.At(start))
            {
                if (mention.Tokens.End <= sentenceEnd) { Begin(mentions.Next, mention.Tokens.End, sentenceEnd, default); }
            }
        }
        return _ends;
    }

    private void FromWord(int token, int sentenceEnd)
    {
        foreach (var candidate in ReadingsOf(token).First)
        {
            if (_trie.Next(_trie.Root, candidate.Symbol) is { } next) { Begin(next, token + 1, sentenceEnd, candidate); }
        }
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
                if (IsNew(gap, at))
                {
                    Join(gap, at, sentenceEnd, first);
                    Follow(gap, at, sentenceEnd, first);
                }
                if (_tokens[at].Kind is TokenKind.Word or TokenKind.Number && --left < 0) { break; }
            }
        }
        Join(state, token, sentenceEnd, first);
        Follow(state, token, sentenceEnd, first);
    }

    private void Join(PhraseState state, int token, int sentenceEnd, WordCandidate first)
    {
        foreach (var joined in state.Joined)
        {
            if (IsNew(joined, token)) { Step(joined, token, sentenceEnd, first); }
        }
    }

    private void Follow(PhraseState state, int token, int sentenceEnd, WordCandidate first)
    {
        foreach (var (choice, behind) in state.Choices) { Choose(choice, behind, token, sentenceEnd, first); }
        if (token >= sentenceEnd) { return; }
        if (state.Words != 0)
        {
            foreach (var candidate in ReadingsOf(token).Inside)
            {
                if (_trie.Next(state, candidate.Symbol) is { } next) { Step(next, token + 1, sentenceEnd, first); }
            }
        }
        foreach (var (kind, next) in state.Mentions)
        {
            foreach (var mention in _model.MentionsAt(kind, token, _cancellationToken))
            {
                if (mention.Tokens.End <= sentenceEnd) { Step(next, mention.Tokens.End, sentenceEnd, first); }
            }
        }
    }

    /// <summary>Goes all ways through a long choice, and on behind each of them.</summary>
    private void Choose(PhraseState state, PhraseState behind, int token, int sentenceEnd, WordCandidate first)
    {
        if (state.EndsChoice && IsNew(behind, token)) { Step(behind, token, sentenceEnd, first); }
        foreach (var joined in state.Joined) { Choose(joined, behind, token, sentenceEnd, first); }
        if (token >= sentenceEnd || state.Words == 0) { return; }
        foreach (var candidate in ReadingsOf(token).Inside)
        {
            if (_trie.Next(state, candidate.Symbol) is { } next) { Choose(next, behind, token + 1, sentenceEnd, first); }
        }
    }

    private WordReadings ReadingsOf(int token) => token < _words.Length
        ? _words[token] ??= _vocabulary.Of(_tokens, token)
        : _vocabulary.Of(_tokens, token);

    private bool IsNew(PhraseState state, int token) => _seen.Add(((long)state.Index << 32) | (uint)token);

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
