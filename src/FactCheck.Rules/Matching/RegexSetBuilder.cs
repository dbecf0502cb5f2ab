using System.Text.RegularExpressions;

namespace FactCheck.Rules.Matching;

/// <summary>Gathers regular expressions into one set.</summary>
public sealed class RegexSetBuilder
{
    private const int MaxLength = 2_000;
    private const int LongReach = 300;

    private readonly List<RegexEntry> _entries = [];

    /// <summary>Adds an expression, numbered from 0 in the order of adding, and says what is known of it.</summary>
    /// <param name="pattern">A .NET regular expression without look-around, references and atomic groups.</param>
    /// <param name="onSurface">True when it reads the text as written, false for the word view.</param>
    /// <param name="needs">Texts of which one is in every match, when the author knows better than can be worked out; else empty.</param>
    /// <exception cref="RegexPatternException">The expression is wrong or cannot be run in linear time.</exception>
    public RegexFacts Add(string pattern, bool onSurface, IReadOnlyList<string> needs)
    {
        if (pattern.Length > MaxLength) { throw new RegexPatternException(MaxLength, $"the expression is longer than {MaxLength} characters"); }
        RegexOutline outline;
        IReadOnlyList<string> names;
        try
        {
            outline = new RegexOutline(pattern);
            names = outline.IsSurelyValid ? outline.Names : NamesOf(new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
        }
        catch (RegexParseException e)
        {
            throw new RegexPatternException(e.Offset, e.Message);
        }
        catch (NotSupportedException e)
        {
            throw new RegexPatternException(0, e.Message);
        }
        var needed = needs.Count > 0 ? [.. needs.Select(n => n.ToLowerInvariant())] : outline.NeededTexts;
        var reach = needs.Count == 0 && needed is not null && outline.IsSurelyValid && outline.Length <= LongReach ? outline.Length : null;
        _entries.Add(new RegexEntry(_entries.Count, pattern, onSurface, needed, reach, names.Count > 0)
        {
            Surroundings = needs.Count == 0
            && outline.IsSurelyValid
            ? outline.Surroundings
            : null
        });
        return new RegexFacts(needed is null, names);
    }

    private static List<string> NamesOf(Regex expression)
    {
        var names = new List<string>();
        foreach (var name in expression.GetGroupNames()) { if (!char.IsAsciiDigit(name[0])) { names.Add(name); } }
        return names;
    }

    /// <summary>The set of all expressions so far.</summary>
    public RegexSet Build() => new([.. _entries]);
}
