using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>The words that name the source of a statement: «وفقًا لوزارة الداخلية», "the ministry said".</summary>
public sealed class AttributionMention(TokenRange tokens, TextSpan span, TextSpan source, string words) : Mention(MentionKind.Attribution, tokens,
    span)
{
    /// <summary>Where the source stands.</summary>
    public TextSpan Source { get; } = source;

    /// <summary>Who it is, when facts know the name; none otherwise.</summary>
    public EntitySet? Entities { get; init; }

    /// <summary>True behind a verb of saying, false behind "according to".</summary>
    public bool IsSpeech { get; init; }

    /// <summary>The source as written.</summary>
    public override string Value { get; } = words;
}
