using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace FactCheck.Languages;

/// <summary>Every term of an article by the token that it begins with, found in one pass for all readers.</summary>
public sealed class TermMap
{
    private readonly int[] _starts;
    private readonly TermKinds[] _kinds;
    private readonly List<TermHit> _hits;

    internal TermMap(int[] starts, TermKinds[] kinds, List<TermHit> hits)
    {
        _starts = starts;
        _kinds = kinds;
        _hits = hits;
    }

    /// <summary>True when some term begins at a token.</summary>
    public bool Any(int token) => token >= 0 && token < _starts.Length - 1 && _starts[token] < _starts[token + 1];

    /// <summary>The kinds of the terms that begin at a token.</summary>
    public TermKinds KindsAt(int token) => token >= 0 && token < _kinds.Length ? _kinds[token] : TermKinds.None;

    /// <summary>The terms that begin at a token, the shorter ones first.</summary>
    public ReadOnlySpan<TermHit> At(int token) => token < 0 || token >= _starts.Length - 1
        ? []
        : CollectionsMarshal.AsSpan(_hits)[_starts[token].._starts[token + 1]];

    /// <summary>The longest term of a kind that begins at a token.</summary>
    public bool Is<T>(int token, [NotNullWhen(true)] out T? term, out TermHit hit)
        where T : Term
    {
        (term, hit) = (null, default);
        foreach (var each in At(token))
        {
            if (each.Term is T found && (term is null || each.Tokens.End >= hit.Tokens.End)) { (term, hit) = (found, each); }
        }
        return term is not null;
    }

    /// <summary>The longest word of grammar with a role that begins at a token.</summary>
    public bool Is(int token, WordRole role, out TermHit hit)
    {
        hit = default;
        var found = false;
        foreach (var each in At(token))
        {
            if (each.Term is WordTerm word && word.Role == role && (!found || each.Tokens.End >= hit.Tokens.End)) { (found, hit) = (true, each); }
        }
        return found;
    }

    /// <summary>The longest word at the border of a source that begins at a token.</summary>
    public bool Is(int token, SourceWord word, out TermHit hit)
    {
        hit = default;
        var found = false;
        foreach (var each in At(token))
        {
            if (each.Term is SourceTerm source && source.Word == word && (!found || each.Tokens.End >= hit.Tokens.End)) { (found, hit) = (true, each); }
        }
        return found;
    }

    /// <summary>True when a word at the border of a source begins at a token.</summary>
    public bool Is(int token, SourceWord word) => Is(token, word, out _);

    /// <summary>True when a word that shows the reach of a name begins at a token.</summary>
    public bool Is(int token, BodyWord word)
    {
        foreach (var each in At(token))
        {
            if (each.Term is BodyTerm body && body.Word == word) { return true; }
        }
        return false;
    }

    /// <summary>True when a word of grammar with a role begins at a token.</summary>
    public bool Is(int token, WordRole role) => Is(token, role, out _);
}
