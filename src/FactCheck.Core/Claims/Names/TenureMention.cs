using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>An office and the person who is named in it: «وزير الدفاع الكيني، سويبان تويا».</summary>
public sealed class TenureMention(TokenRange tokens, TextSpan span, OfficeMention office, NameMention person) : Mention(MentionKind.Tenure, tokens,
    span)
{
    /// <summary>The title.</summary>
    public OfficeMention Office { get; } = office;

    /// <summary>The person.</summary>
    public NameMention Person { get; } = person;

    /// <summary>The days that the sentence may speak of.</summary>
    public DateSet Days { get; init; }

    /// <summary>The only day that the sentence tells, or where it says "at the time" the one before; unknown where it tells none or several.</summary>
    public DateSet Told { get; init; }

    /// <summary>True beside a verb for what is done in office: «وقع», "received".</summary>
    public bool IsAct { get; init; }

    /// <summary>True beside «آنذاك», "then": the person held the office on the told day.</summary>
    public bool IsThen { get; init; }

    /// <summary>True behind «السابق», «الراحل» and the like: the person held the office once.</summary>
    public bool IsFormer { get; init; }

    /// <summary>True behind «المنتخب», «المكلف»: the person does not hold it yet, or only for a time.</summary>
    public bool IsElect { get; init; }
}
