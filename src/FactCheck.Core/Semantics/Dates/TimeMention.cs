using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Semantics;

/// <summary>A time of day.</summary>
public sealed class TimeMention(TokenRange tokens, TextSpan span, string iso, string? other = null) : Mention(MentionKind.Time, tokens, span)
{
    /// <summary>ISO 8601 time: <c>T14:30</c>, with Z or an offset where a zone is written.</summary>
    public override string Value { get; } = iso;

    /// <summary>The other half of the day, where an hour of twelve is told without its own: «على الساعة السادسة».</summary>
    public string? Other { get; } = other;

    /// <summary>Its value, or both that it may have as a set of EDTF: <c>[T06:00,T18:00]</c>.</summary>
    public string Readings => Other is null ? Value : $"[{Value},{Other}]";
}
