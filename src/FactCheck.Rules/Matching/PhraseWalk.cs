using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Rules.Matching;

/// <summary>Walks the automaton over the tokens of one article.</summary>
internal sealed class PhraseWalk
{
    private readonly PhraseAutomaton _automaton;
    private readonly Vocabulary _vocabulary;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly TokenList _tokens;
    private readonly RootMentions[] _first;
    private readonly bool[] _beginsMention;
    private readonly WordReadings?[] _words;
    private readonly List<PhraseEnd> _ends = [];
    private readonly HashSet<long> _seen = [];

    public PhraseWalk(PhraseAutomaton automaton, Vocabulary vocabulary, SemanticModel model, CancellationToken cancellationToken)
    {
        (_automaton, _vocabulary, _model, _cancellationToken, _tokens) = (automaton, vocabulary, model, cancellationToken, model.Article.Tokens);
        _first = RootMentions.Of(automaton, model, cancellationToken);
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
            if (_automaton.First(candidate.Symbol) is var next and not PhraseAutomaton.None) { Begin(next, token + 1, sentenceEnd, candidate); }
        }
    }

    private void Begin(int state, int token, int sentenceEnd, WordCandidate first)
    {
        _seen.Clear();
        Step(state, token, sentenceEnd, first);
    }

    private void Step(int state, int token, int sentenceEnd, WordCandidate first)
    {
        var ways = _automaton.WaysOf(state);
        foreach (var pattern in ways.Patterns) { Accept(new PhraseEnd(pattern, token, first)); }
        foreach (var gap in ways.Gaps)
        {
            var behind = _automaton.WaysOf(gap);
            var left = behind.GapWords;
            for (var at = token; at < sentenceEnd; at++)
            {
                if (IsNew(gap, at))
                {
                    Join(behind, at, sentenceEnd, first);
                    Follow(gap, behind, at, sentenceEnd, first);
                }
                if (_tokens[at].Kind is TokenKind.Word or TokenKind.Number && --left < 0) { break; }
            }
        }
        Join(ways, token, sentenceEnd, first);
        Follow(state, ways, token, sentenceEnd, first);
    }

    private void Join(in PhraseWays ways, int token, int sentenceEnd, WordCandidate first)
    {
        foreach (var joined in ways.Joined)
        {
            if (IsNew(joined, token)) { Step(joined, token, sentenceEnd, first); }
        }
    }

    private void Follow(int state, in PhraseWays ways, int token, int sentenceEnd, WordCandidate first)
    {
        for (var i = 0; i < ways.Choices.Length; i += 2) { Choose(ways.Choices[i], ways.Choices[i + 1], token, sentenceEnd, first); }
        if (token >= sentenceEnd) { return; }
        if (_automaton.HasWords(state))
        {
            foreach (var candidate in ReadingsOf(token).Inside)
            {
                if (_automaton.Next(state, candidate.Symbol) is var next and not PhraseAutomaton.None) { Step(next, token + 1, sentenceEnd, first); }
            }
        }
        for (var i = 0; i < ways.Mentions.Length; i += 2)
        {
            var next = ways.Mentions[i + 1];
            foreach (var mention in _model.MentionsAt(_automaton.KindOf(ways.Mentions[i]), token, _cancellationToken))
            {
                if (mention.Tokens.End <= sentenceEnd) { Step(next, mention.Tokens.End, sentenceEnd, first); }
            }
        }
    }

    /// <summary>Goes all ways through a long choice, and on behind each of them.</summary>
    private void Choose(int state, int behind, int token, int sentenceEnd, WordCandidate first)
    {
        var ways = _automaton.WaysOf(state);
        if (ways.EndsChoice && IsNew(behind, token)) { Step(behind, token, sentenceEnd, first); }
        foreach (var joined in ways.Joined) { Choose(joined, behind, token, sentenceEnd, first); }
        if (token >= sentenceEnd || !_automaton.HasWords(state)) { return; }
        foreach (var candidate in ReadingsOf(token).Inside)
        {
            if (_automaton.Next(state, candidate.Symbol) is var next and not PhraseAutomaton.None) { Choose(next, behind, token + 1, sentenceEnd, first); }
        }
    }

    private WordReadings ReadingsOf(int token) => token < _words.Length
        ? _words[token] ??= _vocabulary.Of(_tokens, token)
        : _vocabulary.Of(_tokens, token);

    private bool IsNew(int state, int token) => _seen.Add(((long)state << 32) | (uint)token);

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
