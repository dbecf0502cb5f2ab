using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>A person, something that the person is said to have done, and the day of it.</summary>
public sealed class DeedMention(TokenRange tokens, TextSpan span, NameMention person, DateMention date, DeedSort sort) : Mention(MentionKind.Deed, tokens, span)
{
    /// <summary>Who did it.</summary>
    public NameMention Person { get; } = person;

    /// <summary>When it is said to have been done.</summary>
    public DateMention Date { get; } = date;

    /// <summary>True where the sentence tells no day and the only one of the sentence before is taken.</summary>
    public bool IsTaken { get; init; }

    /// <summary>What sort of deed it is.</summary>
    public DeedSort Sort { get; } = sort;
}
