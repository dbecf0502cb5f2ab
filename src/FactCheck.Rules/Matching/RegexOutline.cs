using System.Globalization;

namespace FactCheck.Rules.Matching;

/// <summary>
/// Reads as much of a .NET regular expression as is needed to know texts that every match holds, and refuses what no linear engine can run.
/// It never judges syntax: the engine does that first.
/// </summary>
internal sealed class RegexOutline
{
    private const int MaxRepeat = 1_000;
    private const int MostMembers = 400;

    private readonly string _pattern;
    private int _at;
    private bool _spacesIgnored;

    private RegexOutline(string pattern) => _pattern = pattern;

    /// <summary>Texts of which one is in every match, in lower case; <see langword="null"/> when none are known.</summary>
    /// <exception cref="RegexPatternException">The expression looks around or back.</exception>
    public static IReadOnlyList<string>? NeededTexts(string pattern)
    {
        var outline = new RegexOutline(pattern);
        var literals = outline.Choice();
        return outline._spacesIgnored ? null : literals.Best;
    }

    private bool AtEnd => _at >= _pattern.Length;

    private RegexLiterals Choice()
    {
        var options = new List<RegexLiterals>();
        do
        {
            var parts = new List<RegexLiterals>();
            while (!AtEnd && _pattern[_at] is not ('|' or ')')) { parts.Add(Repeat(Atom())); }
            options.Add(RegexLiterals.Sequence(parts));
        }
        while (Take('|'));
        return RegexLiterals.Choice(options);
    }

    private RegexLiterals Repeat(RegexLiterals atom)
    {
        while (!AtEnd)
        {
            var (min, max) = (1, (int?)1);
            switch (_pattern[_at])
            {
                case '?': (min, max) = (0, 1); _at++; break;
                case '*': (min, max) = (0, null); _at++; break;
                case '+': (min, max) = (1, null); _at++; break;
                case '{' when Counts(out min, out max): break;
                default: return atom;
            }
            Take('?');
            atom = atom.Repeated(min, max);
        }
        return atom;
    }

    private bool Counts(out int min, out int? max)
    {
        (min, max) = (1, 1);
        var close = _pattern.IndexOf('}', _at);
        if (close < 0) { return false; }
        var numbers = _pattern[(_at + 1)..close].Split(',');
        if (numbers.Length > 2 || !int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out min)) { return false; }
        max = numbers.Length == 1 ? min : numbers[1].Length == 0 ? null : int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : min;
        if (min > MaxRepeat || max > MaxRepeat) { throw new RegexPatternException(_at, $"a part may be repeated at most {MaxRepeat} times"); }
        _at = close + 1;
        return true;
    }

    private RegexLiterals Atom()
    {
        var c = _pattern[_at];
        switch (c)
        {
            case '(': return Group();
            case '[': return Class();
            case '\\': return Escape();
            case '.':
                _at++;
                return RegexLiterals.Unknown;
            case '^' or '$':
                _at++;
                return RegexLiterals.Empty;
            default:
                _at++;
                return RegexLiterals.OneOf(char.ToLowerInvariant(c));
        }
    }

    private RegexLiterals Group()
    {
        var open = _at++;
        if (Take('?'))
        {
            var kind = AtEnd ? '\0' : _pattern[_at];
            var next = _at + 1 < _pattern.Length ? _pattern[_at + 1] : '\0';
            if (kind is '=' or '!' || (kind == '<' && next is '=' or '!')) { throw new RegexPatternException(open, "look-around can't be run in linear time: match the context too and report a named group, or use unless:"); }
            if (kind is '>' or '(') { throw new RegexPatternException(open, "atomic and conditional groups can't be run in linear time"); }
            if (kind == '#') { return SkipTo(')', RegexLiterals.Empty); }
            if (kind is '<' or '\'') { SkipTo(kind == '<' ? '>' : '\'', RegexLiterals.Empty, from: _at + 1); }
            else
            {
                while (!AtEnd && _pattern[_at] is not (':' or ')'))
                {
                    if (_pattern[_at] == 'x') { _spacesIgnored = true; }
                    _at++;
                }
                if (Take(')')) { return RegexLiterals.Empty; }
                Take(':');
            }
        }
        var inner = Choice();
        Take(')');
        return inner;
    }

    private RegexLiterals Class()
    {
        var start = ++_at;
        var members = new List<char>();
        var open = Take('^');
        while (!AtEnd && (_pattern[_at] != ']' || _at == start))
        {
            if (Member() is not { } first)
            {
                open = true;
                continue;
            }
            members.Add(first);
            if (AtEnd || _pattern[_at] != '-' || _at + 1 >= _pattern.Length || _pattern[_at + 1] == ']') { continue; }
            _at++;
            if (Member() is { } last && last >= first && last - first < MostMembers && !IsCommon(first) && !IsCommon(last))
            {
                for (var c = first + 1; c <= last; c++) { members.Add((char)c); }
            }
            else { open = true; }
        }
        Take(']');
        return open || members.Count > MostMembers ? RegexLiterals.Unknown : RegexLiterals.OneOf(LowerCase(members));
    }

    private static char[] LowerCase(List<char> members)
    {
        var different = new HashSet<char>(members.Count);
        foreach (var member in members) { different.Add(char.ToLowerInvariant(member)); }
        return [.. different];
    }

    /// <summary>One character of a class; none for an escape that stands for many.</summary>
    private char? Member()
    {
        if (_pattern[_at] != '\\') { return _pattern[_at++]; }
        return Escape().All is [{ Length: 1 } only] ? only[0] : null;
    }

    /// <summary>Characters that stand in every block, so that knowing them tells nothing.</summary>
    private static bool IsCommon(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '\u0621' and <= '\u064A' or ' ';

    private RegexLiterals Escape()
    {
        var start = _at++;
        if (AtEnd) { return RegexLiterals.Unknown; }
        var c = _pattern[_at++];
        switch (c)
        {
            case 'b' or 'B' or 'A' or 'z' or 'Z' or 'G':
                return RegexLiterals.Empty;
            case 'k' or (>= '1' and <= '9'):
                throw new RegexPatternException(start, "a reference to an earlier group can't be run in linear time");
            case 'u':
                return Code(4);
            case 'x':
                return Code(2);
            case 'p' or 'P':
                return SkipTo('}', RegexLiterals.Unknown);
            case 'n' or 't' or 'r':
                return RegexLiterals.OneOf(c == 'n' ? '\n' : c == 't' ? '\t' : '\r');
            default:
                return char.IsAsciiLetterOrDigit(c) ? RegexLiterals.Unknown : RegexLiterals.OneOf(c);
        }
    }

    private RegexLiterals Code(int digits)
    {
        if (_at + digits > _pattern.Length) { return RegexLiterals.Unknown; }
        var code = _pattern.AsSpan(_at, digits);
        _at += digits;
        return ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? RegexLiterals.OneOf(char.ToLowerInvariant((char)unit))
            : RegexLiterals.Unknown;
    }

    private RegexLiterals SkipTo(char close, RegexLiterals result, int from = -1)
    {
        var end = _pattern.IndexOf(close, from < 0 ? _at : from);
        _at = end < 0 ? _pattern.Length : end + 1;
        return result;
    }

    private bool Take(char c)
    {
        if (AtEnd || _pattern[_at] != c) { return false; }
        _at++;
        return true;
    }
}
