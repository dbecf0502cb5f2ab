namespace FactCheck.Rules.Matching;

/// <summary>A part of a regular expression, as far as its outline goes: groups are their contents.</summary>
internal abstract record RegexPart
{
    /// <summary>Takes no character: an anchor, an empty group.</summary>
    public sealed record Nothing : RegexPart;

    /// <summary>One character of a set.</summary>
    public sealed record One(CharacterSet Set) : RegexPart;

    /// <summary>One part behind the other.</summary>
    public sealed record Row(IReadOnlyList<RegexPart> Parts) : RegexPart;

    /// <summary>One part or another.</summary>
    public sealed record Choice(IReadOnlyList<RegexPart> Options) : RegexPart;

    /// <summary>A part again and again.</summary>
    /// <param name="Part">The part.</param>
    /// <param name="Min">How often at least.</param>
    /// <param name="Max">How often at most; none for as often as it goes.</param>
    public sealed record Repeat(RegexPart Part, int Min, int? Max) : RegexPart;
}
