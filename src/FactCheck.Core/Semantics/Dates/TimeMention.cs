using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Semantics;

/// <summary>A time of day.</summary>
public sealed class TimeMention(TokenRange tokens, TextSpan span, string iso) : Mention(MentionKind.Time, tokens, span)
{
    /// <summary>ISO 8601 time: <c>T14:30</c>, with Z or an offset where a zone is written.</summary>
    public override string Value { get; } = iso;
}
