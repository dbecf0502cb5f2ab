using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>A part and its whole, with the percentage that the article states: «450 من أصل 900، أي بنسبة 50%».</summary>
public sealed class ShareMention(TokenRange tokens, TextSpan span, FigureMention part, FigureMention whole,
    FigureMention stated) : Mention(MentionKind.Share, tokens, span)
{
    /// <summary>The part.</summary>
    public FigureMention Part { get; } = part;

    /// <summary>The whole.</summary>
    public FigureMention Whole { get; } = whole;

    /// <summary>The stated percentage.</summary>
    public FigureMention Stated { get; } = stated;

    /// <summary>The percentage that the two figures give, over all values that their rounding allows; none when the whole may be 0.</summary>
    public Interval? Computed { get; init; }

    /// <summary>The stated percentage over all values that are printed so.</summary>
    public Interval StatedInterval { get; init; }

    /// <summary>True where the words leave no other figure to bear the share out.</summary>
    internal bool IsOfBoth { get; set; }

    /// <summary>The three figures as they stand, with what the first two give.</summary>
    internal static ShareMention Of(FigureMention part, FigureMention whole, FigureMention stated, Interval statedInterval)
    {
        FigureMention[] row = [part, whole, stated];
        var span = part.Span.Union(whole.Span).Union(stated.Span);
        return new ShareMention(new TokenRange(row.Min(f => f.Tokens.First), row.Max(f => f.Tokens.End)), span, part, whole, stated)
        {
            Computed = Interval.Divide(FigureRow.Rounded(part) * Interval.Exactly(100), FigureRow.Rounded(whole)),
            StatedInterval = statedInterval,
        };
    }
}
