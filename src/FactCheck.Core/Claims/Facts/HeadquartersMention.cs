using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>An organisation and the city that it is said to sit in.</summary>
public sealed class HeadquartersMention(TokenRange tokens, TextSpan span, NameMention organisation, NameMention city,
    bool isMain) : Mention(MentionKind.Headquarters, tokens, span)
{
    /// <summary>The organisation.</summary>
    public NameMention Organisation { get; } = organisation;

    /// <summary>The city.</summary>
    public NameMention City { get; } = city;

    /// <summary>True where the seat itself is spoken of; false where a house of the organisation may be meant: «في مقر المنظمة في عمّان».</summary>
    public bool IsMain { get; } = isMain;
}
