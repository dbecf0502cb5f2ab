using System.Text.RegularExpressions;

namespace FactCheck.Rules.Matching;

/// <summary>Gathers regular expressions into one set.</summary>
public sealed class RegexSetBuilder
{
    private const int MaxLength = 2_000;

    private readonly List<RegexEntry> _entries = [];

    /// <summary>Adds an expression, numbered from 0 in the order of adding, and says what is known of it.</summary>
    /// <param name="pattern">A .NET regular expression without look-around, references and atomic groups.</param>
    /// <param name="onSurface">True when it reads the text as written, false for the word view.</param>
    /// <param name="needs">Texts of which one is in every match, when the author knows better than can be worked out; else empty.</param>
    /// <exception cref="RegexPatternException">The expression is wrong or cannot be run in linear time.</exception>
    public RegexFacts Add(string pattern, bool onSurface, IReadOnlyList<string> needs)
    {
        if (pattern.Length > MaxLength) { throw new RegexPatternException(MaxLength, $"the expression is longer than {MaxLength} characters"); }
        Regex interpreter;
        try
        {
            interpreter = new Regex(pattern, RegexOptions.CultureInvariant, RegexEntry.Watch);
        }
        catch (RegexParseException e)
        {
            throw new RegexPatternException(e.Offset, e.Message);
        }
        var needed = RegexOutline.NeededTexts(pattern);
        if (needs.Count > 0) { needed = [.. needs.Select(n => n.ToLowerInvariant())]; }
        var names = new List<string>();
        foreach (var name in interpreter.GetGroupNames()) { if (!char.IsAsciiDigit(name[0])) { names.Add(name); } }
        _entries.Add(new RegexEntry(_entries.Count, interpreter, onSurface, needed, names.Count > 0));
        return new RegexFacts(needed is null, names);
    }

    /// <summary>The set of all expressions so far.</summary>
    public RegexSet Build() => new([.. _entries]);
}
