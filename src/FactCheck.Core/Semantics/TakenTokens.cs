using System.Collections.Immutable;

namespace FactCheck.Semantics;

/// <summary>Tokens that mentions already cover, asked for near the last place.</summary>
internal sealed class TakenTokens(params ImmutableArray<Mention>[] mentions)
{
    private readonly Mention[] _mentions = [.. mentions.SelectMany(m => m).OrderBy(m => m.Tokens.First)];
    private int _at;

    /// <summary>The token behind the mention that covers a token, or none.</summary>
    public int? EndOf(int token) => MentionAt(token)?.Tokens.End;

    /// <summary>The mention that covers a token, or none.</summary>
    public Mention? MentionAt(int token)
    {
        while (_at > 0 && _mentions[_at - 1].Tokens.End > token) { _at--; }
        while (_at < _mentions.Length && _mentions[_at].Tokens.End <= token) { _at++; }
        return _at < _mentions.Length && _mentions[_at].Tokens.First <= token ? _mentions[_at] : null;
    }
}
