using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Two figures and what is said to lie between them: a deficit, a margin.</summary>
public sealed class DifferenceMention(TokenRange tokens, TextSpan span, FigureMention more, FigureMention less,
    FigureMention stated) : Mention(MentionKind.Difference, tokens, span)
{
    /// <summary>The figure that the other is taken from: spending, for a deficit.</summary>
    public FigureMention More { get; } = more;

    /// <summary>The figure that is taken from it.</summary>
    public FigureMention Less { get; } = less;

    /// <summary>What is said to lie between them.</summary>
    public FigureMention Stated { get; } = stated;

    /// <summary>The stated difference over all values that are printed so.</summary>
    public Interval StatedInterval => FigureRow.Rounded(Stated);

    /// <summary>The difference over all values that the rounding of both allows.</summary>
    public Interval Computed => FigureRow.Rounded(More) - FigureRow.Rounded(Less);

    internal static DifferenceMention Of(FigureMention more, FigureMention less, FigureMention stated)
    {
        FigureMention[] row = [more, less, stated];
        return new DifferenceMention(new TokenRange(row.Min(f => f.Tokens.First), row.Max(f => f.Tokens.End)),
            more.Span.Union(less.Span).Union(stated.Span), more, less, stated);
    }
}
