using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>A state and the part of the world that it is said to lie in.</summary>
public sealed class RegionMention(TokenRange tokens, TextSpan span, string region, NameMention state, bool isApposed) : Mention(MentionKind.Region,
    tokens, span)
{
    /// <summary>The part of the world, as fact packs call it.</summary>
    public override string Value { get; } = region;

    /// <summary>The state, by its name or its adjective.</summary>
    public NameMention State { get; } = state;

    /// <summary>True where the words stand beside the name; false where they take up the only state of the sentence or of the article.</summary>
    public bool IsApposed { get; } = isApposed;
}
