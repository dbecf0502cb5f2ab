using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Two figures of one measure and the word that says which of them is more: «الحد الأدنى 100 والحد الأقصى 500», "led with 12, followed by … with 9".</summary>
public sealed class ComparisonMention(TokenRange tokens, TextSpan span, FigureMention more, FigureMention less,
    TextSpan word) : Mention(MentionKind.Comparison, tokens, span)
{
    /// <summary>The figure that is said to be more, or no less.</summary>
    public FigureMention More { get; } = more;

    /// <summary>The other.</summary>
    public FigureMention Less { get; } = less;

    /// <summary>The word that says so.</summary>
    public TextSpan Word { get; } = word;

    /// <summary>The one of the two that is a mark to be passed, and so exact however it is written: «حاجز المليار»; none where neither is.</summary>
    public FigureMention? Mark { get; init; }

    /// <summary>The first over all values that its rounding allows.</summary>
    public Interval MoreValue => More == Mark ? Interval.Exactly(More.Written) : Rounded(More);

    /// <summary>The second over all values that its rounding allows.</summary>
    public Interval LessValue => Less == Mark ? Interval.Exactly(Less.Written) : Rounded(Less);

    /// <summary>What is written, whatever bound stands before it: an end is the bound itself.</summary>
    private static Interval Rounded(FigureMention figure) =>
        figure.WrittenLength is { } length ? length.ToDays()
            : figure.Scale == 1 && figure.Decimals == 0 && figure.Kind != MentionKind.Percent
            ? Interval.Exactly(figure.Written)
            : Interval.Rounded(figure.Written / figure.Scale, figure.Decimals) * Interval.Exactly(figure.Scale);

    internal static ComparisonMention Of(SemanticModel model, FigureMention more, FigureMention less, TokenRange word, FigureMention? mark = null)
    {
        var first = Math.Min(word.First, Math.Min(more.Tokens.First, less.Tokens.First));
        var end = Math.Max(word.End, Math.Max(more.Tokens.End, less.Tokens.End));
        return new ComparisonMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), more, less,
            model.Article.Tokens.SpanOf(word.First, word.End))
        { Mark = mark };
    }
}
