using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Semantics;

/// <summary>Two month names side by side that should name one month.</summary>
public sealed class MonthPairMention(TokenRange tokens, TextSpan span, MonthName first, MonthName second) : Mention(MentionKind.MonthPair, tokens,
    span)
{
    /// <summary>The name written first.</summary>
    public MonthName First { get; } = first;

    /// <summary>The name written second.</summary>
    public MonthName Second { get; } = second;
}
