using System.Globalization;

namespace FactCheck.Rules.Matching;

/// <summary>
/// Reads as much of a .NET regular expression as is needed to know texts that every match holds and how much work it may make, and refuses
/// what no linear engine can run. It tells whether the expression is surely well formed; where it is in doubt an engine has to say.
/// </summary>
internal sealed class RegexOutline
{
    private const int MaxRepeat = 1_000;

    private readonly string _pattern;
    private readonly List<string> _names = [];
    private readonly RegexPart _part;
    private int _at;
    private bool _spacesIgnored;

    /// <summary>Reads an expression.</summary>
    /// <exception cref="RegexPatternException">The expression looks around or back.</exception>
    public RegexOutline(string pattern)
    {
        _pattern = pattern;
        _part = Choice();
        Doubt(_at < _pattern.Length);
        NeededTexts = _spacesIgnored ? null : RegexLiterals.Of(_part).Best;
        Surroundings = NeededTexts is null ? null : LiteralSurroundings.Of(_part, NeededTexts);
    }

    /// <summary>Texts of which one is in every match, in lower case; <see langword="null"/> when none are known.</summary>
    public IReadOnlyList<string>? NeededTexts { get; }

    /// <summary>What stands around a needed text of one character; none when nothing is known.</summary>
    public LiteralSurroundings? Surroundings { get; }

    /// <summary>How often a backtracking engine may have to come back to one place of a text of at most <paramref name="longest"/> characters; see <see cref="RegexEffort"/>.</summary>
    public int EffortWithin(int longest) => _spacesIgnored ? int.MaxValue : RegexEffort.Of(_part, longest);

    /// <summary>The most characters of a match; none when that has no end.</summary>
    public int? Length => _part.Length;

    /// <summary>True when no engine can refuse the expression; false when only an engine can tell.</summary>
    public bool IsSurelyValid { get; private set; } = true;

    /// <summary>The names of its groups, when it is surely valid.</summary>
    public IReadOnlyList<string> Names => _names;

    private bool AtEnd => _at >= _pattern.Length;

    private void Doubt(bool reason = true) => IsSurelyValid &= !reason;

    private RegexPart Choice()
    {
        var options = new List<RegexPart>();
        do
        {
            var parts = new List<RegexPart>();
            while (!AtEnd && _pattern[_at] is not ('|' or ')')) { parts.Add(Repeat(Atom())); }
            options.Add(parts.Count switch { 0 => new RegexPart.Nothing(), 1 => parts[0], _ => new RegexPart.Row(parts) });
        }
        while (Take('|'));
        return options.Count == 1 ? options[0] : new RegexPart.Choice(options);
    }

    private RegexPart Repeat(RegexPart atom)
    {
        for (var count = 0; !AtEnd; count++)
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
            Doubt(count > 0 || max < min || atom is RegexPart.Nothing);
            atom = new RegexPart.Repeat(atom, min, max);
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
        if (numbers.Length == 1) { max = min; }
        else if (numbers[1].Length == 0) { max = null; }
        else if (int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)) { max = last; }
        else { return false; }
        if (min > MaxRepeat || max > MaxRepeat) { throw new RegexPatternException(_at, $"a part may be repeated at most {MaxRepeat} times"); }
        _at = close + 1;
        return true;
    }

    private RegexPart Atom()
    {
        var c = _pattern[_at];
        switch (c)
        {
            case '(': return Group();
            case '[': return new RegexPart.One(Class());
            case '\\': return Escape() is { } set ? new RegexPart.One(set) : new RegexPart.Nothing();
            case '.':
                _at++;
                return new RegexPart.One(CharacterSet.Any);
            case '^' or '$':
                _at++;
                return new RegexPart.Nothing();
            default:
                Doubt(c is '*' or '+' or '?' or '{');
                _at++;
                return new RegexPart.One(CharacterSet.Of(c));
        }
    }

    private RegexPart Group()
    {
        var open = _at++;
        if (Take('?'))
        {
            var kind = AtEnd ? '\0' : _pattern[_at];
            var next = _at + 1 < _pattern.Length ? _pattern[_at + 1] : '\0';
            if (kind is '=' or '!' || (kind == '<' && next is '=' or '!'))
            {
                throw new RegexPatternException(open,
                    "look-around can't be run in linear time: match the context too and report a named group, or use unless:");
            }
            if (kind is '>' or '(') { throw new RegexPatternException(open, "atomic and conditional groups can't be run in linear time"); }
            if (kind == '#')
            {
                Doubt();
                SkipTo(')', _at);
                return new RegexPart.Nothing();
            }
            if (kind is '<' or '\'') { ReadName(kind == '<' ? '>' : '\''); }
            else
            {
                Doubt(kind != ':' && !_pattern.AsSpan(_at).StartsWith("i)") && !_pattern.AsSpan(_at).StartsWith("i:"));
                while (!AtEnd && _pattern[_at] is not (':' or ')'))
                {
                    _spacesIgnored |= _pattern[_at] == 'x';
                    _at++;
                }
                if (Take(')')) { return new RegexPart.Nothing(); }
                Take(':');
            }
        }
        var inner = Choice();
        Doubt(!Take(')'));
        return inner;
    }

    private void ReadName(char close)
    {
        var start = _at + 1;
        SkipTo(close, start);
        var name = _pattern[start..Math.Max(start, _at - 1)];
        Doubt(name.Length == 0 || !char.IsAsciiLetter(name[0]) || !name.All(char.IsAsciiLetterOrDigit));
        if (!_names.Contains(name)) { _names.Add(name); }
    }

    private CharacterSet Class()
    {
        _at++;
        var set = new CharacterSet { IsNegated = Take('^') };
        var start = _at;
        while (!AtEnd && (_pattern[_at] != ']' || _at == start))
        {
            var first = Member(set);
            if (AtEnd || _pattern[_at] != '-' || _at + 1 >= _pattern.Length || _pattern[_at + 1] == ']')
            {
                if (first is { } one) { set.Add(one, one); }
                continue;
            }
            _at++;
            Doubt(_pattern[_at] == '['); // a class taken away from a class
            var last = Member(set);
            Doubt(first is null || last is null || last < first);
            if (first is { } from && last is { } to) { set.Add(from, to); }
        }
        Doubt(!Take(']'));
        return set;
    }

    /// <summary>One character of a class; none for an escape that stands for many, which are added.</summary>
    private char? Member(CharacterSet set)
    {
        if (_pattern[_at] != '\\') { return _pattern[_at++]; }
        var escaped = Escape();
        if (escaped?.Only is { } only) { return only; }
        Doubt(escaped is null); // of anchors a class may hold \b alone, and means a backspace
        set.Include(escaped ?? CharacterSet.Any);
        return null;
    }

    /// <summary>What an escape takes; none for an anchor.</summary>
    private CharacterSet? Escape()
    {
        var start = _at++;
        var c = AtEnd ? '\0' : _pattern[_at++];
        switch (c)
        {
            case 'b' or 'B' or 'A' or 'z' or 'Z':
                return null;
            case 's':
                return CharacterSet.WhiteSpace;
            case 'd':
                return CharacterSet.Digits;
            case 'w':
                return CharacterSet.WordCharacters;
            case 'D' or 'S' or 'W':
                return CharacterSet.Any;
            case 'G':
                throw new RegexPatternException(start, "\\G can't be run in linear time");
            case 'k' or (>= '1' and <= '9'):
                throw new RegexPatternException(start, "a reference to an earlier group can't be run in linear time");
            case 'u':
                return Code(4);
            case 'x':
                return Code(2);
            case 'p' or 'P':
                Doubt();
                SkipTo('}', _at);
                return CharacterSet.Any;
            case 'n' or 't' or 'r':
                return CharacterSet.Of(c == 'n' ? '\n' : c == 't' ? '\t' : '\r');
            case '\0' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '0':
                Doubt();
                return CharacterSet.Any;
            default:
                return CharacterSet.Of(c);
        }
    }

    private CharacterSet Code(int digits)
    {
        if (_at + digits <= _pattern.Length
            && ushort.TryParse(_pattern.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            _at += digits;
            return CharacterSet.Of((char)unit);
        }
        Doubt();
        return CharacterSet.Any;
    }

    private void SkipTo(char close, int from)
    {
        var end = _pattern.IndexOf(close, from);
        _at = end < 0 ? _pattern.Length : end + 1;
    }

    private bool Take(char c)
    {
        if (AtEnd || _pattern[_at] != c) { return false; }
        _at++;
        return true;
    }
}
