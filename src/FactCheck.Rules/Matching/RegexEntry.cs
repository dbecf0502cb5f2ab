using System.Text.RegularExpressions;

namespace FactCheck.Rules.Matching;

/// <summary>One regular expression of a set; the engine's automaton is built when a block first needs it.</summary>
internal sealed class RegexEntry(int index, string pattern, bool onSurface, IReadOnlyList<string>? needed)
{
    private readonly Lazy<Regex> _regex = new(() => new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));

    /// <summary>Its number.</summary>
    public int Index { get; } = index;

    /// <summary>True when it reads the surface view.</summary>
    public bool OnSurface { get; } = onSurface;

    /// <summary>Texts of which one is in every match; none when it runs over every block.</summary>
    public IReadOnlyList<string>? Needed { get; } = needed;

    /// <summary>True when nothing tells which blocks may hold a match.</summary>
    public bool IsAlwaysOn => Needed is null;

    /// <summary>True when it names groups.</summary>
    public bool HasNames { get; } = pattern.Contains("(?<", StringComparison.Ordinal) || pattern.Contains("(?'", StringComparison.Ordinal);

    /// <summary>The engine's expression, which runs in linear time.</summary>
    public Regex Regex => _regex.Value;
}
