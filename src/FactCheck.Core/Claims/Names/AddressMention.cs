using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>A person and a word before the name that says whether it is a man or a woman: «السيدة», «المتحدثة باسم …», "Mr".</summary>
public sealed class AddressMention(TokenRange tokens, TextSpan span, string word, NameMention person, Gender gender) : Mention(MentionKind.Address,
    tokens, span)
{
    /// <summary>The word.</summary>
    public override string Value { get; } = word;

    /// <summary>The person.</summary>
    public NameMention Person { get; } = person;

    /// <summary>True for a pronoun behind what the person said, which may also be another's.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>The gender that the word says.</summary>
    public Gender Gender { get; } = gender;
}
