using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>A word of the headline and one of the text that say of the same thing which way it went, and not the same way.</summary>
public sealed class HeadlineTurnMention(TokenRange tokens, TextSpan headline, TextSpan text, bool isFall) : Mention(MentionKind.HeadlineTurn, tokens,
    headline)
{
    /// <summary>The word of the headline.</summary>
    public TextSpan Headline { get; } = headline;

    /// <summary>The word of the text.</summary>
    public TextSpan Text { get; } = text;

    /// <summary>True where the headline says that it fell.</summary>
    public bool IsFall { get; } = isFall;
}
