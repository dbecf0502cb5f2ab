using System.Text.RegularExpressions;

namespace FactCheck.Rules.Matching;

/// <summary>
/// One regular expression of a set. Which engine runs it is told by the expression and the length of the text alone, never by time, so that
/// a finding does not depend on the machine: where the engine that comes back on its steps has next to no steps to come back on, it is
/// taken, since it costs nothing to build; everywhere else the linear one, which costs milliseconds and half a megabyte.
/// </summary>
internal sealed class RegexEntry(int index, string pattern, bool onSurface, IReadOnlyList<string>? needed, int? reach, bool hasNames)
{
    private const int FewWays = 64;
    private const int LongText = 20_000;
    private const int ManyWays = 512;
    private const int ShortText = 500;

    private readonly Lazy<Regex> _simple = new(() => new Regex(pattern, RegexOptions.CultureInvariant));
    private readonly Lazy<Regex> _linear = new(() => new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
    private readonly Lazy<bool> _isEasy = new(() => new RegexOutline(pattern).EffortWithin(LongText) <= FewWays);
    private readonly Lazy<bool> _isEasyInShortTexts = new(() => new RegexOutline(pattern).EffortWithin(ShortText) <= ManyWays);

    /// <summary>Its number.</summary>
    public int Index { get; } = index;

    /// <summary>True when it reads the surface view.</summary>
    public bool OnSurface { get; } = onSurface;

    /// <summary>Texts of which one is in every match; none when it runs over every block.</summary>
    public IReadOnlyList<string>? Needed { get; } = needed;

    /// <summary>What stands around its needed texts in every match; none when nothing is known.</summary>
    public LiteralSurroundings? Surroundings { get; init; }

    /// <summary>True when nothing tells which blocks may hold a match.</summary>
    public bool IsAlwaysOn => Needed is null;

    /// <summary>How many units around one of its literals a match may take; none when a match has no longest length, or the literals are only the author's word.</summary>
    public int? Reach { get; } = reach;

    /// <summary>True when it names groups.</summary>
    public bool HasNames { get; } = hasNames;

    /// <summary>The engine for a text.</summary>
    public Regex EngineFor(int length) =>
        length <= LongText && (_isEasy.Value || (length <= ShortText && _isEasyInShortTexts.Value)) ? _simple.Value : _linear.Value;
}
