using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactCheck.Languages;

/// <summary>Every term of an article by the token that it begins with, found in one pass for all readers.</summary>
public sealed class TermMap
{
    /// <summary>So many tokens share one look when a stretch is searched: 2 to this power.</summary>
    private const int StrideBits = 3;

    private readonly int[] _starts;
    private readonly TermKinds[] _kinds;
    private readonly ulong[] _marks;
    private readonly ulong[] _marksOfStride;
    private readonly List<TermHit> _hits;

    internal TermMap(int[] starts, TermKinds[] kinds, ulong[] marks, List<TermHit> hits)
    {
        _starts = starts;
        _kinds = kinds;
        _marks = marks;
        _marksOfStride = new ulong[(marks.Length >> StrideBits) + 1];
        for (var i = 0; i < marks.Length; i++) { _marksOfStride[i >> StrideBits] |= marks[i]; }
        _hits = hits;
    }

    /// <summary>True when some term begins at a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Any(int token) => token >= 0 && token < _starts.Length - 1 && _starts[token] < _starts[token + 1];

    /// <summary>The kinds of the terms that begin at a token.</summary>
    public TermKinds KindsAt(int token) => token >= 0 && token < _kinds.Length ? _kinds[token] : TermKinds.None;

    /// <summary>The terms that begin at a token, the shorter ones first.</summary>
    public ReadOnlySpan<TermHit> At(int token) => token < 0 || token >= _starts.Length - 1
        ? []
        : CollectionsMarshal.AsSpan(_hits)[_starts[token].._starts[token + 1]];

    /// <summary>The longest term of a kind that begins at a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is<T>(int token, [NotNullWhen(true)] out T? term, out TermHit hit)
        where T : Term
    {
        if (Any(token)) { return Longest(token, out term, out hit); }
        (term, hit) = (null, default);
        return false;
    }

    /// <summary>True when a word with a role begins at a token and no particle is written onto it: «في», not «وفي».</summary>
    public bool IsBare<TRole>(int token, TRole role)
        where TRole : unmanaged, Enum
    {
        if (!MayHave(token, RoleTerm<TRole>.MarkOf(role))) { return false; }
        foreach (ref readonly var each in At(token))
        {
            if (each.Front.Length == 0 && RoleTerm<TRole>.Has(each.Term, role)) { return true; }
        }
        return false;
    }

    /// <summary>The longest word with a role that begins at a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is<TRole>(int token, TRole role, out TermHit hit)
        where TRole : unmanaged, Enum
    {
        if (MayHave(token, RoleTerm<TRole>.MarkOf(role))) { return Longest(token, role, out hit); }
        hit = default;
        return false;
    }

    /// <summary>True when a word with a role begins at a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is<TRole>(int token, TRole role)
        where TRole : unmanaged, Enum => MayHave(token, RoleTerm<TRole>.MarkOf(role)) && Has(token, role);

    /// <summary>The longest word at the border of a source that begins at a token.</summary>
    public bool Is(int token, SourceWord word, out TermHit hit)
    {
        hit = default;
        if (!MayHave(token, SourceTerm.MarkOf(word))) { return false; }
        var found = false;
        foreach (var each in At(token))
        {
            if (each.Term is SourceTerm source && source.Word == word && (!found || each.Tokens.End >= hit.Tokens.End))
            {
                (found, hit) = (true, each);
            }
        }
        return found;
    }

    /// <summary>True when a word at the border of a source begins at a token.</summary>
    public bool Is(int token, SourceWord word) => Is(token, word, out _);

    /// <summary>True when a word that shows the reach of a name begins at a token.</summary>
    public bool Is(int token, BodyWord word)
    {
        if (!MayHave(token, BodyTerm.MarkOf(word))) { return false; }
        foreach (var each in At(token))
        {
            if (each.Term is BodyTerm body && body.Word == word) { return true; }
        }
        return false;
    }

    /// <summary>True when a word with some role begins at a token, whichever room asks for it.</summary>
    public bool HasRole(int token)
    {
        foreach (var each in At(token))
        {
            if (each.Term is WordTerm) { return true; }
        }
        return false;
    }

    /// <summary>True when a word with one of some roles of a room begins at a token of a range.</summary>
    public bool AnyIn<TRole>(TokenRange range, params ReadOnlySpan<TRole> roles)
        where TRole : unmanaged, Enum
    {
        var marks = 0UL;
        foreach (var role in roles) { marks |= RoleTerm<TRole>.MarkOf(role); }
        var end = Math.Min(range.End, _marks.Length);
        for (var i = Math.Max(0, range.First); i < end; i++)
        {
            if ((_marksOfStride[i >> StrideBits] & marks) == 0)
            {
                i |= (1 << StrideBits) - 1;
                continue;
            }
            if (!MayHave(i, marks)) { continue; }
            foreach (var role in roles)
            {
                if (Is(i, role)) { return true; }
            }
        }
        return false;
    }

    /// <summary>False when the marks of the terms at a token show that none has this one: most questions are about words that are not there, and are answered where they are asked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayHave(int token, ulong mark) => (uint)token < (uint)_marks.Length && (_marks[token] & mark) != 0;

    private bool Longest<T>(int token, [NotNullWhen(true)] out T? term, out TermHit hit)
        where T : Term
    {
        (term, hit) = (null, default);
        foreach (ref readonly var each in At(token))
        {
            // Kinds of terms are sealed, and to compare types costs a shared generic method less than a cast.
            if (each.Term.GetType() == typeof(T) && (term is null || each.Tokens.End >= hit.Tokens.End)) { (term, hit) = ((T)each.Term, each); }
        }
        return term is not null;
    }

    private bool Longest<TRole>(int token, TRole role, out TermHit hit)
        where TRole : unmanaged, Enum
    {
        hit = default;
        var found = false;
        foreach (ref readonly var each in At(token))
        {
            if (RoleTerm<TRole>.Has(each.Term, role) && (!found || each.Tokens.End >= hit.Tokens.End)) { (found, hit) = (true, each); }
        }
        return found;
    }

    private bool Has<TRole>(int token, TRole role)
        where TRole : unmanaged, Enum
    {
        foreach (ref readonly var each in At(token))
        {
            if (RoleTerm<TRole>.Has(each.Term, role)) { return true; }
        }
        return false;
    }
}
