using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>An organisation and how many members it is said to have.</summary>
public sealed class MemberCountMention(TokenRange tokens, TextSpan span, NameMention organisation,
    FigureMention count) : Mention(MentionKind.MemberCount, tokens, span)
{
    /// <summary>The organisation.</summary>
    public NameMention Organisation { get; } = organisation;

    /// <summary>The number.</summary>
    public FigureMention Count { get; } = count;

    /// <summary>True where the number stands near the name; further behind, it may be that of something else.</summary>
    public bool IsNear { get; init; }

    /// <summary>True where only some of the members may be counted, so that nothing but more than all is wrong.</summary>
    public bool IsPart { get; init; }

    /// <summary>The days that the sentence may speak of.</summary>
    public DateSet Days { get; init; }
}
