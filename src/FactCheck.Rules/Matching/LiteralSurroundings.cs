namespace FactCheck.Rules.Matching;

/// <summary>
/// What stands around a literal of one character in every match. A comma or a single letter is in every line of prose; a comma between two
/// digits is not.
/// </summary>
internal sealed class LiteralSurroundings
{
    private readonly CharacterTable? _before;
    private readonly CharacterTable? _after;

    private LiteralSurroundings(CharacterSet? before, CharacterSet? after)
    {
        _before = before is null ? null : new CharacterTable(before);
        _after = after is null ? null : new CharacterTable(after);
    }

    /// <summary>What stands around the part of an expression that takes one of its needed texts; none when nothing is known.</summary>
    public static LiteralSurroundings? Of(RegexPart part, IReadOnlyList<string> needed)
    {
        var parts = new List<RegexPart>();
        Flatten(part, parts);
        for (var i = 0; i < parts.Count; i++)
        {
            if (RegexLiterals.Of(parts[i]).All is not { } texts || texts.Any(t => t.Length != 1)
                || !needed.ToHashSet(StringComparer.Ordinal).SetEquals(texts)) { continue; }
            var (before, after) = (i > 0 ? TakenBy(parts[i - 1]) : null, i + 1 < parts.Count ? TakenBy(parts[i + 1]) : null);
            return before is null && after is null ? null : new LiteralSurroundings(before, after);
        }
        return null;
    }

    /// <summary>False when the character at <paramref name="index"/> surely is not that of a match.</summary>
    public bool MayStandAt(ReadOnlySpan<char> text, int index) =>
        (_before is null || (index > 0 && _before.MayTake(text[index - 1])))
            && (_after is null || (index + 1 < text.Length && _after.MayTake(text[index + 1])));

    private static void Flatten(RegexPart part, List<RegexPart> parts)
    {
        if (part is not RegexPart.Row row)
        {
            parts.Add(part);
            return;
        }
        foreach (var each in row.Parts) { Flatten(each, parts); }
    }

    /// <summary>The set of which a part takes at least one character, and nothing else.</summary>
    private static CharacterSet? TakenBy(RegexPart part) => part switch
    {
        RegexPart.One one => one.Set,
        RegexPart.Repeat { Min: > 0, Part: RegexPart.One one } => one.Set,
        _ => null,
    };
}
