using System.Text.RegularExpressions;

namespace FactCheck.Rules.Matching;

/// <summary>Gathers regular expressions into one set.</summary>
public sealed class RegexSetBuilder
{
    private const int MaxLength = 2_000;

    private readonly List<RegexEntry> _entries = [];

    /// <summary>Adds an expression, numbered from 0 in the order of adding, and says whether it must run over every block.</summary>
    /// <param name="pattern">A .NET regular expression without look-around, references and atomic groups.</param>
    /// <param name="onSurface">True when it reads the text as written, false for the word view.</param>
    /// <param name="needs">Texts of which one is in every match, when the author knows better than can be worked out; else empty.</param>
    /// <exception cref="RegexPatternException">The expression is wrong or cannot be run in linear time.</exception>
    public bool Add(string pattern, bool onSurface, IReadOnlyList<string> needs)
    {
        if (pattern.Length > MaxLength) { throw new RegexPatternException(MaxLength, $"the expression is longer than {MaxLength} characters"); }
        try
        {
            _ = Regex.IsMatch("", pattern, RegexOptions.CultureInvariant);
        }
        catch (RegexParseException e)
        {
            throw new RegexPatternException(e.Offset, e.Message);
        }
        var needed = RegexOutline.NeededTexts(pattern);
        if (needs.Count > 0) { needed = [.. needs.Select(n => n.ToLowerInvariant())]; }
        var entry = new RegexEntry(_entries.Count, pattern, onSurface, needed);
        _entries.Add(entry);
        return entry.IsAlwaysOn;
    }

    /// <summary>The set of all expressions so far.</summary>
    public RegexSet Build() => new([.. _entries]);
}
