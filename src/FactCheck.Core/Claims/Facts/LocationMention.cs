using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>A city and the state that it is said to be the capital of, or to lie in.</summary>
public sealed class LocationMention(TokenRange tokens, TextSpan span, NameMention city, NameMention? state,
    bool isCapital) : Mention(MentionKind.Location, tokens, span)
{
    /// <summary>The city.</summary>
    public NameMention City { get; } = city;

    /// <summary>The state, by its name or its adjective; none where the city is called a capital and no more.</summary>
    public NameMention? State { get; } = state;

    /// <summary>True when the city is called its capital.</summary>
    public bool IsCapital { get; } = isCapital;

    /// <summary>True when only a pronoun or the article takes up the state: «عاصمتها», "in its capital".</summary>
    public bool IsTakenUp { get; init; }
}
