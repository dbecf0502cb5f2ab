using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>A figure that went from one value to another, with the change that the article states.</summary>
public sealed class ChangeMention(TokenRange tokens, TextSpan span, FigureMention from, FigureMention to, ChangeForm form, TextSpan stated)
    : Mention(MentionKind.Change, tokens, span)
{
    private const decimal FarthestTimes = 1_000;
    private const decimal Largest = 1_000_000_000_000_000;
    private const decimal FarthestTimesOfTwoSorts = 4;

    /// <summary>The base.</summary>
    public FigureMention From { get; } = from;

    /// <summary>The value reached.</summary>
    public FigureMention To { get; } = to;

    /// <summary>How the change is stated.</summary>
    public ChangeForm Form { get; } = form;

    /// <summary>Where the stated change stands.</summary>
    public TextSpan StatedSpan { get; } = stated;

    /// <summary>The change that the two values give, over all values that their rounding allows; none when the base may be 0.</summary>
    public Interval? Computed { get; init; }

    /// <summary>The change that the two values give as they are printed, for the reader; none when the base is 0.</summary>
    public decimal? Nominal { get; init; }

    /// <summary>The stated change over all values that its own rounding, or its word, allows.</summary>
    public Interval Stated { get; init; }

    /// <summary>The difference of two percentages, in points, when the change between them is stated in percent; none otherwise.</summary>
    public Interval? Points { get; init; }

    /// <summary>The same with both values as exact as the more exact of them: beside 2.4 million, «مليونان» are 2.0 million. None where that is no other.</summary>
    public Interval? Finer { get; init; }

    /// <summary>True when only a rounding that the other value does not have could make the stated change right.</summary>
    public bool IsCoarse => Finer is { } finer && !finer.Meets(Stated) && Computed?.Meets(Stated) == true;

    /// <summary>True when the values stand in other sentences than the change.</summary>
    public bool IsApart { get; init; }

    /// <summary>True when the two values give what is stated.</summary>
    public bool IsBorneOut => Computed?.Meets(Stated) == true;

    /// <summary>True when the two values give as much as is stated, in the other direction.</summary>
    public bool IsTheOtherWay => Computed is { } computed && !computed.Meets(Stated) && (-computed).Meets(Stated);

    /// <summary>True where the values are too far from what is stated, or of two sorts, for anybody to have meant them.</summary>
    public bool IsAbsurd => Form != ChangeForm.Multiple && Nominal is { } nominal && !IsBorneOut && Stated.Max < Largest
        && Math.Abs(nominal) > Math.Max(1, Math.Abs(Stated.Middle)) * (From.Kind == To.Kind && From.Unit == To.Unit ? FarthestTimes : FarthestTimesOfTwoSorts);

    /// <summary>True when what is stated in percent is the difference in points: «من 20% إلى 25% بزيادة 5%».</summary>
    public bool MeansPoints => Points?.Meets(Stated) == true && Computed?.Meets(Stated) == false;
}
