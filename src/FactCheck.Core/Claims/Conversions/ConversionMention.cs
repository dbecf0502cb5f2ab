using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>One amount in two units: «100 كيلومتر (62 ميلًا)».</summary>
public sealed class ConversionMention(TokenRange tokens, TextSpan span, FigureMention from, FigureMention to) : Mention(MentionKind.Conversion,
    tokens, span)
{
    /// <summary>The figure written first.</summary>
    public FigureMention From { get; } = from;

    /// <summary>The same in another unit.</summary>
    public FigureMention To { get; } = to;

    /// <summary>The first figure in the unit of the second, with the slack of writers who round; none for units that have no fixed ratio.</summary>
    public Interval? Computed { get; init; }

    /// <summary>The second figure, with the same slack.</summary>
    public Interval Stated { get; init; }
}
