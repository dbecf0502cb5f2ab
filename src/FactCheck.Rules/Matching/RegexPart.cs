namespace FactCheck.Rules.Matching;

/// <summary>A part of a regular expression, as far as its outline goes: groups are their contents.</summary>
internal abstract record RegexPart
{
    /// <summary>The most characters that it takes; none when that has no end.</summary>
    public abstract int? Length { get; }

    /// <summary>Takes no character: an anchor, an empty group.</summary>
    public sealed record Nothing : RegexPart
    {
        /// <inheritdoc/>
        public override int? Length => 0;
    }

    /// <summary>One character of a set.</summary>
    public sealed record One(CharacterSet Set) : RegexPart
    {
        /// <inheritdoc/>
        public override int? Length => 1;
    }

    /// <summary>One part behind the other.</summary>
    public sealed record Row(IReadOnlyList<RegexPart> Parts) : RegexPart
    {
        /// <inheritdoc/>
        public override int? Length => Parts.Aggregate((int?)0, (sum, part) => sum + part.Length);
    }

    /// <summary>One part or another.</summary>
    public sealed record Choice(IReadOnlyList<RegexPart> Options) : RegexPart
    {
        /// <inheritdoc/>
        public override int? Length =>
            Options.Aggregate((int?)0, (most, option) => most is null || option.Length is null ? null : Math.Max(most.Value, option.Length.Value));
    }

    /// <summary>A part again and again.</summary>
    /// <param name="Part">The part.</param>
    /// <param name="Min">How often at least.</param>
    /// <param name="Max">How often at most; none for as often as it goes.</param>
    public sealed record Repeat(RegexPart Part, int Min, int? Max) : RegexPart
    {
        /// <inheritdoc/>
        public override int? Length => Part.Length * Max;
    }
}
