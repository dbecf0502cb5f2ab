using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads changes that are stated as a figure: in percent, in points, or as a difference.</summary>
internal static class ChangeStated
{
    private const decimal End = 0.0001m;
    private const int MostWordsToStated = 12;
    private const int MostWordsToBase = 6;
    private const decimal Whole = 100;

    public static ChangeMention? TryRead(SemanticModel model, Sentence sentence, ChangePairing pairing, FigureMention first, FigureMention second,
        FigureMention? stated)
    {
        if (stated is null || !sentence.Tokens.Contains(stated.Tokens) || FormOf(model, first, second, stated) is not { } form) { return null; }
        // "the target is 2 percent, so the overshoot narrowed from 0.9 to 0.6": a level, and no change
        if (stated.Tokens.First < first.Tokens.First && model.Terms.Is(stated.Tokens.First - 1, WordRole.Copula)) { return null; }
        if (IsEpithet(model, stated)) { return null; }
        // «10% مقابل 8%، بزيادة 2%» may be points
        if (pairing == ChangePairing.Against && form == ChangeForm.Percent && first.Kind == MentionKind.Percent) { return null; }
        if (pairing == ChangePairing.Against && (IsOneVote(first, second) || BaseOwner.IsAnother(model, first, second))) { return null; }
        if (form == ChangeForm.Percent && HasBaseOfItsOwn(model, sentence, first, stated)
            || stated.Tokens.First > second.Tokens.First
            && ChangeOwner.IsAnother(model, stated, new TokenRange(sentence.Tokens.First, second.Tokens.End))) { return null; }
        if (ChangeWording.DirectionOf(model, sentence, first, second, stated, MostWordsToStated) is not { } isFall) { return null; }
        return Of(model, pairing, form, first, second, stated, isFall);
    }

    /// <summary>"24,000, up 20% from 20,000", «24 ألفا بزيادة 20% عن 20 ألفا», «من 40 بنسبة 25% إلى 50»: the change stands between its values.</summary>
    public static ChangeMention? TryBetween(SemanticModel model, Sentence sentence, FigureMention first, FigureMention stated, FigureMention second)
    {
        if (!sentence.Tokens.Contains(second.Tokens) || !ChangeMeasure.IsOne(model, first, second)
            || FormOf(model, first, second, stated) is not { } form
            || form == ChangeForm.Percent && first.Kind == MentionKind.Percent) { return null; }
        if (second.Tokens.First - stated.Tokens.End > MostWordsToBase || stated.Tokens.First - first.Tokens.End > MostWordsToStated) { return null; }
        ChangePairing? pairing = FigureLead.LeadsTo(model, second, WordRole.From) || FigureLead.LeadsTo(model, second, WordRole.Against)
            || FigureLead.LeadsTo(model, second, WordRole.Than)
            ? ChangePairing.Against
            : FigureLead.LeadsTo(model, first, WordRole.From) && FigureLead.LeadsTo(model, second, WordRole.To)
            ? ChangePairing.FromTo
            : null;
        if (pairing == ChangePairing.Against && BaseOwner.IsAnother(model, first, second)) { return null; }
        return pairing is { } known && ChangeWording.DirectionBetween(model, sentence, first, stated, second) is { } isFall
            ? Of(model, known, form, first, second, stated, isFall)
            : null;
    }

    /// <summary>The change between two values that are known to stand so.</summary>
    public static ChangeMention? Of(SemanticModel model, ChangePairing pairing, ChangeForm form, FigureMention first, FigureMention second,
        FigureMention stated, bool isFall, bool isApart = false)
    {
        var (from, to) = pairing == ChangePairing.FromTo ? (first, second) : (second, first);
        var (before, after) = (ChangeMeasure.Rounded(from, first, second), ChangeMeasure.Rounded(to, first, second));
        // from 1,507 to 15,000 for a dollar: the pound lost 90%
        if (form == ChangeForm.Percent && first.Kind == MentionKind.Money
            && ChangeMeasure.InPercent(after, before, isFall)?.Meets(ChangeMeasure.Printed(stated)) == true) { return null; }
        // «من 18.5% إلى 17%، بمقدار 150 نقطة أساس»: rates are told in full
        if (IsInBasisPoints(model, stated) && ChangeMeasure.IsEarlierStep(model, stated.Tokens.First)) { return null; }
        if (IsInBasisPoints(model, stated)) { (before, after) = (ChangeMeasure.As(from, to), ChangeMeasure.As(to, from)); }
        var difference = isFall ? before - after : after - before;
        var (start, end) = (first.Tokens.First < stated.Tokens.First ? first : stated, second.Tokens.First > stated.Tokens.First ? second : stated);
        return new ChangeMention(new TokenRange(start.Tokens.First, end.Tokens.End), start.Span.Union(end.Span), from, to, form, stated.Span)
        {
            Computed = form switch
            {
                ChangeForm.Percent => ChangeMeasure.InPercent(before, after, isFall),
                ChangeForm.Points => Inner(difference),
                _ => difference,
            },
            Nominal = ChangeMeasure.Nominal(form, before.Middle, after.Middle, isFall),
            Stated = form == ChangeForm.Difference
                ? FigureRow.Rounded(stated)
                : IsInBasisPoints(model, stated) ? ChangeMeasure.Printed(stated) * Interval.Exactly(0.01m) : ChangeMeasure.Printed(stated),
            Finer = form == ChangeForm.Percent && from.Scale == to.Scale && from.Decimals != to.Decimals && from.Scale > 1
                ? ChangeMeasure.InPercent(ChangeMeasure.As(from, to), ChangeMeasure.As(to, from), isFall)
                : null,
            Points = form == ChangeForm.Percent && first.Kind == MentionKind.Percent ? difference : null,
            IsApart = isApart,
        };
    }

    /// <summary>"On a $300,000 home": the amount tells what sort of thing it is, and no change.</summary>
    private static bool IsEpithet(SemanticModel model, FigureMention stated)
    {
        var noun = stated.Tokens.End;
        return stated.Kind != MentionKind.Percent && stated.Tokens.First > 0 && model.Terms.Is(stated.Tokens.First - 1, WordRole.Indefinite)
            && noun < model.Article.Tokens.Count && model.Article.Tokens[noun].Kind == TokenKind.Word
            && !model.Terms.Is(noun, WordRole.Rise) && !model.Terms.Is(noun, WordRole.Fall) && !model.Terms.Is(noun, ChangeRole.GapNoun);
    }

    /// <summary>Without its ends: from 24% to 15% are more than eight points, and not eight.</summary>
    private static Interval Inner(Interval difference) => difference.IsExact ? difference : new Interval(difference.Min + End, difference.Max - End);

    /// <summary>«تمثل 3.8% من المؤشر، من 7.0% إلى 2.9%»: a percentage of something else. «50% من 20 إلى 30» is none.</summary>
    private static bool HasBaseOfItsOwn(SemanticModel model, Sentence sentence, FigureMention first, FigureMention stated)
    {
        var behind = stated.Tokens.End;
        return sentence.Tokens.Contains(behind) && !model.Terms.Is(behind + 1, ChangeRole.OwnValue) && !FigureLead.IsLeadOf(model, behind, first)
            && model.Terms.Is(behind, WordRole.Of);
    }

    /// <summary>«66.1% مقابل 33.9%»: the two sides of one vote make up the whole, and neither was the other before.</summary>
    public static bool IsOneVote(FigureMention first, FigureMention second) =>
        first.Kind == MentionKind.Percent && second.Kind == MentionKind.Percent
            && (FigureRow.Rounded(first) + FigureRow.Rounded(second)).Meets(Interval.Exactly(Whole));

    private static bool IsInBasisPoints(SemanticModel model, FigureMention stated) => model.Terms.Is(stated.Tokens.End, WordRole.BasisPoints);

    /// <summary>How a figure states the change of two values, or none where it may be none of them.</summary>
    public static ChangeForm? FormOf(SemanticModel model, FigureMention first, FigureMention second, FigureMention stated) => stated switch
    {
        { Kind.Name: "percent", Unit: "%" } => ChangeForm.Percent,
        { Kind.Name: "percent" } => second.Kind == MentionKind.Percent ? ChangeForm.Points : null, // «من 4.5 إلى 4.25 في المئة»
        { Kind.Name: "number", Unit: null } when second.Kind == MentionKind.Percent => model.Terms.Is(stated.Tokens.End,
            WordRole.Points) || IsInBasisPoints(model, stated) ? ChangeForm.Points : null,
        _ => ChangeMeasure.IsDifference(model, second, stated) || ChangeMeasure.IsDifference(model, first, stated) ? ChangeForm.Difference : null,
    };
}
