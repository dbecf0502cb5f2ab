using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>A whole and all its parts: «1500 سلة (700 في الشمال و500 في الجنوب و300 في الوسط)».</summary>
public sealed class TotalMention(TokenRange tokens, TextSpan span, FigureMention whole,
    ImmutableArray<FigureMention> parts) : Mention(MentionKind.Total, tokens, span)
{
    private const decimal CoarseRounding = 0.05m, FineRounding = 0.2m;

    /// <summary>The whole.</summary>
    public FigureMention Whole { get; } = whole;

    /// <summary>The parts, in the order of the text.</summary>
    public ImmutableArray<FigureMention> Parts { get; } = parts;

    /// <summary>True when parts may be missing, so that their sum may be less than the whole and never more: «بينهم 8 نساء و9 أطفال».</summary>
    public bool IsOpen { get; init; }

    /// <summary>True when the words hardly leave room for other parts, though they do not say so: «وتضم القائمة …».</summary>
    public bool IsLikelyWhole { get; init; }

    /// <summary>True when the parts stand in later sentences, so that one of them may be of something else.</summary>
    public bool IsApart { get; init; }

    /// <summary>How many more are told without a number: «وطفل» is one.</summary>
    public int Unnumbered { get; init; }

    /// <summary>True when only a coarse rounding of the whole, whose parts are told to the last, could make it right: three million of which 1.5, 0.9 and 0.8 are told.</summary>
    public bool IsUneven =>
        Unnumbered == 0 && Whole.Scale > 1 && Parts.Any(p => p.Decimals > Whole.Decimals || p.Scale < Whole.Scale)
            && Math.Abs(Parts.Sum(p => p.Written) - Whole.Written) > Whole.Written * CoarseRounding;

    /// <summary>The whole over all values that its rounding allows.</summary>
    public Interval Stated => FigureRow.Rounded(Whole);

    /// <summary>The sum of the parts over all values that their rounding allows.</summary>
    public Interval Sum => Parts.Aggregate(Interval.Exactly(Unnumbered), (sum, part) => sum + RoundedBeside(part));

    /// <summary>Beside a whole with decimals a part without them has none to round away: «7.5 ملايين: أربعة ملايين … ومليونان».</summary>
    private Interval RoundedBeside(FigureMention part) =>
        Whole is { Decimals: > 0, Scale: > 1 } && part.Scale == Whole.Scale && part is { Decimals: 0, IsApproximate: false }
            ? new Interval(part.Written - (part.Scale * FineRounding), part.Written + (part.Scale * FineRounding))
            : FigureRow.Rounded(part);
}
