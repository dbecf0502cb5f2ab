using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>A place in an order and those who are ahead: «في المركز الثالث خلف فرنسا وإيطاليا».</summary>
public sealed class RankingMention(TokenRange tokens, TextSpan span, FigureMention place, Interval ahead,
    TextSpan last) : Mention(MentionKind.Ranking, tokens, span)
{
    /// <summary>The place.</summary>
    public FigureMention Place { get; } = place;

    /// <summary>How many are named ahead; an interval where a conjunction may stand inside a name.</summary>
    public Interval Ahead { get; } = ahead;

    /// <summary>Whether nobody else is ahead: "behind only".</summary>
    public bool IsOnly { get; init; }

    /// <summary>The last of those named.</summary>
    public TextSpan Last { get; } = last;
}
