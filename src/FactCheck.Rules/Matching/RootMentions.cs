using System.Collections.Immutable;
using FactCheck.Semantics;

namespace FactCheck.Rules.Matching;

/// <summary>The mentions of one kind that some pattern begins with, asked for from left to right.</summary>
internal sealed class RootMentions(ImmutableArray<Mention> mentions, int next)
{
    private readonly ImmutableArray<Mention> _mentions = mentions;
    private int _at;

    /// <summary>The state behind the mention.</summary>
    public int Next { get; } = next;

    /// <summary>For every kind that a pattern begins with, its mentions in the article.</summary>
    public static RootMentions[] Of(PhraseAutomaton automaton, SemanticModel model, CancellationToken cancellationToken)
    {
        var all = new List<RootMentions>();
        var first = automaton.Ways.Mentions;
        for (var i = 0; i < first.Length; i += 2)
        {
            var mentions = model.Mentions(automaton.KindOf(first[i]), cancellationToken);
            if (mentions.Length > 0) { all.Add(new RootMentions(mentions, first[i + 1])); }
        }
        return [.. all];
    }

    /// <summary>The tokens of the article that one of them begins at: most tokens need not be asked about kind by kind.</summary>
    public static bool[] Beginnings(IEnumerable<RootMentions> all, int tokens)
    {
        var begins = new bool[tokens];
        foreach (var kind in all)
        {
            foreach (var mention in kind._mentions) { begins[mention.Tokens.First] = true; }
        }
        return begins;
    }

    /// <summary>The mentions that begin at a token.</summary>
    public ReadOnlySpan<Mention> At(int token)
    {
        while (_at < _mentions.Length && _mentions[_at].Tokens.First < token) { _at++; }
        var end = _at;
        while (end < _mentions.Length && _mentions[end].Tokens.First == token) { end++; }
        return _mentions.AsSpan(_at, end - _at);
    }
}
