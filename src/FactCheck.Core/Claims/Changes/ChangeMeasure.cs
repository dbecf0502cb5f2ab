using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Says whether figures measure one thing, and what their rounding allows.</summary>
internal static class ChangeMeasure
{
    /// <summary>How far from what it is of a percentage behind «نحو» may be, of itself.</summary>
    private const decimal RoughSlack = 0.15m;

    private const string Degree = "deg";
    private const int MostWordsToOrder = 6;

    /// <summary>Behind a value in thousands or more, a smaller number that counts nothing has lost its scale.</summary>
    private const decimal LeastOfScale = 1_000;

    /// <summary>One unit, or a unit that is written once for both: «من 20 إلى 30 مليونًا».</summary>
    public static bool IsOne(SemanticModel model, FigureMention first, FigureMention second)
    {
        if (first.Unit is not null && second.Unit is not null)
        {
            // «33 درجة مئوية بعدما سجلت 29 درجة»
            return first.Kind == second.Kind && (first.Unit == second.Unit || AreDegrees(first, second) || AreDegrees(second, first));
        }
        if (IsWithoutScale(model, first, second)) { return false; }
        if (AreOneMoney(first, second)) { return true; }
        if (first.Kind == MentionKind.Number && second.Unit is not null) { return second.Tokens.First - first.Tokens.End <= 1; }
        if (first.Unit is not null || first.Kind == MentionKind.Money && first.Units.Length > 1)
        {
            return second.Kind == MentionKind.Number && second.Scale == first.Scale
                // «إلى 5.5 في المئة، بحسب تقرير من 40 صفحة»
                && !(first.Kind == MentionKind.Percent && NounKey.IsBehind(model, second));
        }
        var tokens = model.Article.Tokens;
        var (x, y) = (first.Tokens.End, second.Tokens.End);
        return second.Tokens.First - first.Tokens.End <= 1
            || tokens[x].Kind != TokenKind.Word || y >= tokens.Count || tokens[y].Kind != TokenKind.Word
            // «مقابل 2020 في الجلسة السابقة»: the noun is that of the first
            || NounKey.AreOne(model, x, y) || !NounKey.IsBehind(model, second) || model.Terms.Is<PeriodTerm>(y, out _, out _);
    }

    /// <summary>«من 310 ملايين إلى 403»: millions too, which is not said.</summary>
    private static bool IsWithoutScale(SemanticModel model, FigureMention first, FigureMention second) =>
        first.Scale >= LeastOfScale && second is { Kind.Name: "number", Unit: null, Scale: 1, Written: < LeastOfScale }
            && !NounKey.IsBehind(model, second);

    /// <summary>«900 درهم بدلا من 600 درهم»: money of one name, though it is not told of which state.</summary>
    private static bool AreOneMoney(FigureMention first, FigureMention second) =>
        first.Kind == MentionKind.Money && second.Kind == MentionKind.Money && first.Unit is null && second.Unit is null && first.Units.Length > 1
            && first.Units.SequenceEqual(second.Units);

    /// <summary>A difference needs the unit or the counted noun of the values: «بزيادة 50 مدرسة».</summary>
    public static bool IsDifference(SemanticModel model, FigureMention value, FigureMention difference)
    {
        if (value.Kind == MentionKind.Percent) { return false; }
        if (AreOneMoney(value, difference) || IsScaleAlone(model, value, difference)) { return true; }
        if (value.Unit is not null || difference.Unit is not null)
        {
            return value.Kind == difference.Kind && (value.Unit == difference.Unit || AreDegrees(value, difference));
        }
        var tokens = model.Article.Tokens;
        var (x, y) = (value.Tokens.End, difference.Tokens.End);
        return x < tokens.Count && y < tokens.Count && tokens[x].Kind == TokenKind.Word && tokens[y].Kind == TokenKind.Word
            && NounKey.AreOne(model, x, y);
    }

    /// <summary>«من 29 درجة مئوية إلى 34 درجة مئوية، بفارق 5 درجات»: of which scale is told once.</summary>
    private static bool AreDegrees(FigureMention value, FigureMention difference) =>
        value.Unit is not null && difference.Unit == Degree && UnitScale.IsTemperature(value.Unit);

    /// <summary>«من 90 ألفا إلى 75 ألفا، بانخفاض قدره عشرون ألفا», «من 80 مليون دولار إلى 65 مليونا، بانخفاض قدره 20 مليونا»: nothing is named behind the difference.</summary>
    private static bool IsScaleAlone(SemanticModel model, FigureMention value, FigureMention difference) =>
        difference is { Kind.Name: "number", Unit: null, Scale: > 1 } && value.Scale == difference.Scale
            && (value.Kind == MentionKind.Money || value is { Kind.Name: "number", Unit: null })
        && (difference.Tokens.End >= model.Article.Tokens.Count || model.Article.Tokens[difference.Tokens.End].Kind == TokenKind.Punctuation
        || model.Terms.Is(difference.Tokens.End, WordRole.Reaching) || model.Terms.Is(difference.Tokens.End, WordRole.Becoming));

    /// <summary>"Shed 340 posts … from 2,150 people to 1,910": jobs are counted by those who have them.</summary>
    public static bool AreOfWork(SemanticModel model, FigureMention value, FigureMention difference) =>
        AreNumbers(value, difference)
            && (model.Terms.Is(difference.Tokens.End, ChangeRole.Post)
            || FigureLead.EndsBefore(model, difference.Tokens.First, ChangeRole.Dismissing))
            && (model.Terms.Is(value.Tokens.End, WordRole.Person) || model.Terms.Is(value.Tokens.End, ChangeRole.Post));

    /// <summary>"Gained 84 points to finish at 6,248, having ended Wednesday at 6,200": what the values count is told with the difference alone.</summary>
    public static bool AreBare(SemanticModel model, FigureMention first, FigureMention second, FigureMention difference) =>
        AreNumbers(first, difference) && AreNumbers(second, difference) && first.Scale == 1 && second.Scale == 1 && !NounKey.IsBehind(model, first)
            && !NounKey.IsBehind(model, second);

    /// <summary>«زاد عدد العاطلين 48 ألف شخص … 667 ألفا بعدما كان 609 آلاف»: people are told with the difference alone.</summary>
    public static bool AreOfPeople(SemanticModel model, FigureMention first, FigureMention second, FigureMention difference) =>
        AreNumbers(first, difference) && AreNumbers(second, difference) && first.Scale == second.Scale && first.Scale == difference.Scale
            && model.Terms.Is(difference.Tokens.End, WordRole.Person) && !NounKey.IsBehind(model, first) && !NounKey.IsBehind(model, second);

    /// <summary>"Nine points", "the nine-point drop".</summary>
    public static bool AreInPoints(SemanticModel model, FigureMention figure) =>
        model.Terms.Is(figure.Tokens.End, WordRole.Points) || model.Terms.Is(figure.Tokens.End, WordRole.BasisPoints)
            || figure.Tokens.End + 1 < model.Article.Tokens.Count && model.Article.Tokens.Is(figure.Tokens.End, '-')
            && model.Terms.Is(figure.Tokens.End + 1, WordRole.Points);

    /// <summary>"Following the cut of 25 basis points in March": the change before this one.</summary>
    public static bool IsEarlierStep(SemanticModel model, int figure)
    {
        for (var i = Math.Max(0, figure - MostWordsToOrder); i < figure; i++)
        {
            if (model.Terms.Is(i, WordRole.After) || model.Terms.Is<OrderTerm>(i, out _, out _)) { return true; }
        }
        return false;
    }

    private static bool AreNumbers(FigureMention value, FigureMention difference) =>
        value is { Kind.Name: "number", Unit: null } && difference is { Kind.Name: "number", Unit: null };

    /// <summary>The values that rounding allows. «من 20 إلى 30 مليونًا» shares its scale with both.</summary>
    public static Interval Rounded(FigureMention figure, FigureMention first, FigureMention second)
    {
        if (!MayShareScale(first, second) || figure != first || first.Scale != 1 || first.Unit is not null || second.Scale == 1 || first.Written >= 1_000)
        {
            return FigureRow.Rounded(figure);
        }
        return Interval.Rounded(first.Written, first.Decimals) * Interval.Exactly(second.Scale);
    }

    /// <summary>«من 20 إلى 30 مليونًا»; in «من 250 محطة إلى ألف محطة» a noun between says that the first is told in full, and a bare scale shares nothing.</summary>
    private static bool MayShareScale(FigureMention first, FigureMention second) =>
        second.Tokens.First - first.Tokens.End <= 1 && second.Written != second.Scale;

    /// <summary>The values of a figure that is as exact as another of its scale.</summary>
    public static Interval As(FigureMention figure, FigureMention other) =>
        Interval.Rounded(figure.Written / figure.Scale, Math.Max(figure.Decimals, other.Decimals)) * Interval.Exactly(figure.Scale);

    /// <summary>The change in percent of the base; from the quotient, in which the base stands once, so that the interval is no wider than rounding makes it.</summary>
    public static Interval? InPercent(Interval before, Interval after, bool isFall)
    {
        if (Interval.Divide(after, before) is not { } quotient) { return null; }
        var change = (quotient - Interval.Exactly(1)) * Interval.Exactly(100);
        return isFall ? -change : change;
    }

    /// <summary>The change between two printed values, to one decimal in percent and two as a multiple.</summary>
    public static decimal? Nominal(ChangeForm form, decimal before, decimal after, bool isFall)
    {
        var difference = isFall ? before - after : after - before;
        if (form is ChangeForm.Points or ChangeForm.Difference) { return difference; }
        if (before == 0) { return null; }
        return form == ChangeForm.Multiple ? decimal.Round(after / before, 2) : decimal.Round(difference / before * 100, 1);
    }

    /// <summary>The percentages that are printed so: rounded, or cut behind the last printed digit; behind «نحو» a good deal farther off.</summary>
    public static Interval Printed(FigureMention percent)
    {
        var rounded = Interval.Rounded(percent.Written, Math.Max(percent.Decimals, percent.Written.Scale)); // «ربع نقطة» has no printed decimals
        var printed = new Interval(rounded.Min, percent.Written + (rounded.Max - rounded.Min));
        if (!percent.IsApproximate) { return printed; }
        var slack = Math.Abs(percent.Written * RoughSlack);
        return printed.Hull(percent.Interval).Hull(new Interval(percent.Written - slack, percent.Written + slack));
    }
}
