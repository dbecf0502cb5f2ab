using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>How much a figure rose or fell, in its unit and in percent, and the value that it reached: «زاد 20 مليونًا، أو 25%، إلى 100 مليون».</summary>
public sealed class StepMention(TokenRange tokens, TextSpan span, FigureMention amount, FigureMention to,
    FigureMention stated) : Mention(MentionKind.Step, tokens, span)
{
    /// <summary>The change in the unit of the value.</summary>
    public FigureMention Amount { get; } = amount;

    /// <summary>The value reached.</summary>
    public FigureMention To { get; } = to;

    /// <summary>The change in percent.</summary>
    public FigureMention Stated { get; } = stated;

    /// <summary>The percentage over all values that are printed so.</summary>
    public Interval StatedInterval { get; init; }

    /// <summary>The percentage that the amount and the value give, over all values that their rounding allows.</summary>
    public Interval Computed { get; init; }

    /// <summary>The same from the figures as they are printed, to one decimal.</summary>
    public decimal Nominal { get; init; }
}
