using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>A stated date of something that fact packs know the date of: a founding, an accession or a leaving, the beginning of relations, a birth or a death.</summary>
public sealed class DatedFactMention(TokenRange tokens, TextSpan span, string what, TextSpan date, DateSet stated) : Mention(MentionKind.DatedFact,
    tokens, span)
{
    /// <summary>founding, joining, leaving, relations, independence, birth or death.</summary>
    public override string Value { get; } = what;

    /// <summary>Where the date stands.</summary>
    public TextSpan Date { get; } = date;

    /// <summary>The stated days.</summary>
    public DateSet Stated { get; } = stated;

    /// <summary>The mentions that the fact is about, in the order of the article.</summary>
    public required (NameMention First, NameMention? Second) About { get; init; }
}
