using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>An office and a name behind it that is made of the names of two: «رئيس الوزراء البريطاني كير سوناك». Of the second nothing may be known.</summary>
public sealed class MixedNameMention(TokenRange tokens, TextSpan span, OfficeMention office, string words) : Mention(MentionKind.MixedName, tokens, span)
{
    /// <summary>The name as written.</summary>
    public override string Value { get; } = words;

    /// <summary>The title.</summary>
    public OfficeMention Office { get; } = office;

    /// <summary>Who held the office and bears the first of the names.</summary>
    public required EntitySet Given { get; init; }

    /// <summary>Who held the same office and bears the last of them.</summary>
    public EntitySet? Family { get; init; }

    /// <summary>The days that the sentence may speak of.</summary>
    public DateSet Days { get; set; }
}
