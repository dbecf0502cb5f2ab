using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>The score of a match, with what is said of it: «تعادل … 1-1», "won in straight sets, 6-4, 6-2".</summary>
public sealed class ScoreMention(TokenRange tokens, TextSpan span, int first, int second) : Mention(MentionKind.Score, tokens, span)
{
    /// <summary>What is written first: goals, or sets that the first side won.</summary>
    public int First { get; } = first;

    /// <summary>What is written second.</summary>
    public int Second { get; } = second;

    /// <summary>What the sentence says of it.</summary>
    public ScoreOutcome Outcome { get; init; }

    /// <inheritdoc/>
    public override string Value => $"{First}-{Second}";
}
