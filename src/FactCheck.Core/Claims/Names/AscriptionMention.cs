using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>A person with a title of a state or an organisation that no pack describes as an office: «المستشار النمساوي أولاف شولتس».</summary>
public sealed class AscriptionMention(TokenRange tokens, TextSpan span, string title, TitleOwner owner, NameMention of,
    NameMention person) : Mention(MentionKind.Ascription, tokens, span)
{
    /// <summary>The words of the title without what it is of.</summary>
    public override string Value { get; } = title;

    /// <summary>What titles with these words are of.</summary>
    public TitleOwner Owner { get; } = owner;

    /// <summary>The gender of the form of the title; unknown for an English one.</summary>
    public Gender Gender => Value is not [>= '\u0600', ..] ? Gender.Unknown : Value.Split(' ')[0].EndsWith('ة') ? Gender.Feminine : Gender.Masculine;

    /// <summary>The state or organisation.</summary>
    public NameMention Of { get; } = of;

    /// <summary>The person.</summary>
    public NameMention Person { get; } = person;

    /// <summary>The days that the sentence may speak of.</summary>
    public DateSet Days { get; init; }

    /// <summary>True behind «السابق», «الراحل» and the like.</summary>
    public bool IsFormer { get; init; }

    /// <summary>True behind «المنتخب», «المكلف».</summary>
    public bool IsElect { get; init; }
}
