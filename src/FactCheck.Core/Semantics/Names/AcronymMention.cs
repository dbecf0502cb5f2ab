using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Semantics;

/// <summary>An acronym in brackets and the words before it that may be the name it stands for.</summary>
public sealed class AcronymMention(TokenRange tokens, TextSpan span, string letters, TokenRange before) : Mention(MentionKind.Acronym, tokens, span)
{
    /// <summary>The acronym's letters.</summary>
    public override string Value { get; } = letters;

    /// <summary>Up to eight words before the bracket, within the sentence: the name is their ending.</summary>
    public TokenRange Before { get; } = before;

    /// <summary>What the acronym may stand for; none when no pack knows it.</summary>
    public EntitySet? Entities { get; init; }
}
