using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Two states and the date that their relations are said to go back to.</summary>
public sealed class RelationsMention(TokenRange tokens, TextSpan span, NameMention first, NameMention second, TextSpan date,
    DateSet days) : Mention(MentionKind.Relations, tokens, span)
{
    /// <summary>The state named first.</summary>
    public NameMention First { get; } = first;

    /// <summary>The state named second.</summary>
    public NameMention Second { get; } = second;

    /// <summary>Where the date stands.</summary>
    public TextSpan Date { get; } = date;

    /// <summary>The days that the date may mean.</summary>
    public DateSet Days { get; } = days;
}
