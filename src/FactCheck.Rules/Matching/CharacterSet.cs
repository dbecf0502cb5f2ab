using System.Globalization;

namespace FactCheck.Rules.Matching;

/// <summary>The characters that one part of a regular expression takes.</summary>
internal sealed class CharacterSet
{
    private const int MostMembers = 400;
    private const string Spaces = "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private readonly List<CharacterRange> _ranges = [];
    private Func<char, bool>[] _classes = [];
    private bool _hasSpaces;
    private bool _isUnknown;

    /// <summary>A set that may take anything.</summary>
    public static CharacterSet Any { get; } = new() { IsNegated = true };

    /// <summary>White space: <c>\s</c>.</summary>
    public static CharacterSet WhiteSpace { get; } = new() { _hasSpaces = true };

    /// <summary>Digits of all scripts: <c>\d</c>.</summary>
    public static CharacterSet Digits { get; } = OfClass(char.IsDigit);

    /// <summary>What words are made of: <c>\w</c>.</summary>
    public static CharacterSet WordCharacters { get; } = OfClass(c => char.IsLetterOrDigit(c) || c == '_'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation
        || c is '\u200C' or '\u200D');

    /// <summary>True when it takes what is not in it.</summary>
    public bool IsNegated { get; init; }

    /// <summary>A set of one character.</summary>
    public static CharacterSet Of(char c)
    {
        var set = new CharacterSet();
        set.Add(c, c);
        return set;
    }

    /// <summary>Adds a stretch of characters.</summary>
    public void Add(char first, char last) => _ranges.Add(new CharacterRange(first, last));

    /// <summary>Adds the characters of another set to those that are listed. Where nobody can list them, this set may take anything.</summary>
    public void Include(CharacterSet other)
    {
        _isUnknown |= other.IsNegated || other._isUnknown;
        _hasSpaces |= other._hasSpaces;
        _ranges.AddRange(other._ranges);
        if (other._classes.Length > 0) { _classes = [.. _classes, .. other._classes]; }
    }

    /// <summary>Its one character, or none when it has several.</summary>
    public char? Only => IsListed && !_hasSpaces && _ranges is [var one] && one.First == one.Last ? one.First : null;

    /// <summary>Its characters in lower case; <see langword="null"/> when they are many, or stand in every block, so that to know them tells nothing.</summary>
    public char[]? Members()
    {
        if (!IsListed || _hasSpaces) { return null; }
        var members = new HashSet<char>();
        foreach (var (first, last) in _ranges)
        {
            if (last - first >= MostMembers || (first != last && (IsCommon(first) || IsCommon(last)))) { return null; }
            for (int c = first; c <= last; c++) { members.Add(char.ToLowerInvariant((char)c)); }
        }
        return members.Count <= MostMembers ? [.. members] : null;
    }

    /// <summary>True when the two surely share no character, upper and lower case being one.</summary>
    public bool IsApartFrom(CharacterSet other) => (Listed() is { } own && other.HasNoneOf(own)) || (other.Listed() is { } its && HasNoneOf(its));

    private bool IsListed => !IsNegated && !_isUnknown && _classes.Length == 0;

    private static bool IsCommon(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '\u0621' and <= '\u064A' or ' ';

    private string? Listed() => IsListed && _hasSpaces && _ranges.Count == 0 ? Spaces : Members() is { } members ? new string(members) : null;

    private bool HasNoneOf(string characters)
    {
        foreach (var c in characters)
        {
            if (MayTake(c) || MayTake(char.ToUpperInvariant(c))) { return false; }
        }
        return true;
    }

    /// <summary>False when it surely does not take a character, as it is written.</summary>
    public bool MayTake(char c)
    {
        var taken = _ranges.Exists(r => c >= r.First && c <= r.Last) || (_hasSpaces && char.IsWhiteSpace(c)) || Array.Exists(_classes, k => k(c));
        return _isUnknown || taken != IsNegated;
    }

    private static CharacterSet OfClass(Func<char, bool> belongs) => new() { _classes = [belongs] };
}
