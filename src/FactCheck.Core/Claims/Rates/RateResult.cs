using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Binds an amount to its number and to what comes to each, by the word that makes one of them the result.</summary>
internal static class RateResult
{
    private const int MostWordsToResult = 10;

    /// <summary>«600 مليون على مليوني مواطن، أي 300 لكل مواطن»: what comes to each is the result.</summary>
    public static RateMention? OfEach(SemanticModel model, Sentence sentence, FigureMention[] figures, FigureMention each, RateDivisor divisor,
        bool isLed = false)
    {
        if ((TotalOf(model, figures, each, divisor) ?? SharedOf(model, sentence, figures, each, divisor)) is not { } total
            || total.Tokens.First > each.Tokens.First
            || divisor.Count.Tokens.First > each.Tokens.First) { return null; }
        if (!isLed && !IsLed(model, each)
            || !(isLed && RateBase.IsSharedOut(model, sentence, figures)) && TellsOther(model, sentence,
            new TokenRange(Math.Min(total.Tokens.First, divisor.Count.Tokens.First), each.Tokens.First))) { return null; }
        if (each.Tokens.First - Math.Max(total.Tokens.End, divisor.Count.Tokens.End) > MostWordsToResult) { return null; }
        return Of(model, total, divisor, each, each, RateMeasure.Told(each), Interval.Divide(FigureRow.Rounded(total), divisor.Number));
    }

    /// <summary>«60 حافلة بسعر 200 ألف دولار للحافلة، بكلفة إجمالية 12 مليونا»: the amount is the result.</summary>
    public static RateMention? OfAll(SemanticModel model, Sentence sentence, FigureMention[] figures, FigureMention each, RateDivisor divisor,
        int mostWordsToAll)
    {
        if (divisor.Count is not FigureMention { Kind.Name: "number" or "quantity" } || TotalOf(model, figures, each, divisor) is not { } total
            || divisor.Count.Tokens.First > each.Tokens.First) { return null; }
        var computed = RateMeasure.Price(each) * divisor.Number;
        if (total.Tokens.First < divisor.Count.Tokens.First)
        {
            // «صفقة بقيمة 12 مليونا لشراء 60 حافلة بسعر …»: there may be more in it, but not less.
            return LeadsTo(model, each, RateRole.AtPrice) && !TellsOther(model, sentence, new TokenRange(total.Tokens.End, each.Tokens.First))
                ? Of(model, total, divisor, each, total, RateMeasure.Told(total), new Interval(computed.Min, decimal.MaxValue))
                : null;
        }
        if (total.Tokens.First < each.Tokens.End || total.Tokens.First - each.Tokens.End > MostWordsToResult || !IsInAll(model, total, mostWordsToAll)
            || TellsOther(model, sentence, new TokenRange(divisor.Count.Tokens.First, total.Tokens.First))) { return null; }
        return Of(model, total, divisor, each, total, RateMeasure.Told(total), computed);
    }

    private static RateMention Of(SemanticModel model, FigureMention total, RateDivisor divisor, FigureMention each, FigureMention stated,
        Interval statedInterval, Interval? computed)
    {
        var first = Math.Min(total.Tokens.First, Math.Min(divisor.Count.Tokens.First, each.Tokens.First));
        var end = Math.Max(total.Tokens.End, Math.Max(divisor.Count.Tokens.End, each.Tokens.End));
        return new RateMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), total, divisor.Count, each, stated)
        {
            Number = divisor.Number,
            StatedInterval = statedInterval,
            Computed = computed,
        };
    }

    /// <summary>The only other figure that measures what comes to each.</summary>
    private static FigureMention? TotalOf(SemanticModel model, FigureMention[] figures, FigureMention each, RateDivisor divisor)
    {
        FigureMention? only = null;
        foreach (var figure in figures)
        {
            if (figure == each || figure == divisor.Count
                || !RateMeasure.IsOne(model, figure, each) && !IsBareRate(model, figure, each)
                && !(divisor.Count.Kind == MentionKind.Duration && IsBareMoney(model, figure, each))) { continue; }
            if (only is not null) { return null; }
            only = figure;
        }
        return only;
    }

    /// <summary>«ستة آلاف حاسوب على 150 مدرسة بالتساوي، بمعدل 40 جهازا لكل مدرسة»: what is shared out, by whatever name.</summary>
    private static FigureMention? SharedOf(SemanticModel model, Sentence sentence, FigureMention[] figures, FigureMention each, RateDivisor divisor) =>
        figures.Length == 3 && each.Kind == MentionKind.Number && LeadsTo(model, each, RateRole.AtRate)
            && RateBase.IsSharedOut(model, sentence, figures)
            && Array.Find(figures, f => f != each && f != divisor.Count) is { Kind.Name: "number", Unit: null } total
                && total.Written > each.Written ? total : null;

    /// <summary>"1,200 patients in 30 days, or 40 a day": what is counted is told once.</summary>
    private static bool IsBareRate(SemanticModel model, FigureMention total, FigureMention each) =>
        each is { Kind.Name: "number", Unit: null } && total is { Kind.Name: "number", Unit: null } && total.Written > each.Written
            && NounKey.IsBehind(model, total) && !NounKey.IsBehind(model, each);

    /// <summary>«600 مليون دولار …، بواقع 120 مليونا في كل سنة»: the currency is told once.</summary>
    private static bool IsBareMoney(SemanticModel model, FigureMention total, FigureMention each) =>
        total.Kind == MentionKind.Money && total.Written > each.Written && LeftReader.IsBare(model, each);

    /// <summary>True where «أي», «بواقع», "averaging" leads to what comes to each.</summary>
    public static bool IsLed(SemanticModel model, FigureMention each) =>
        LeadsTo(model, each, RateRole.AtRate) || LeadsTo(model, each, WordRole.That) || model.Article.Tokens.Is(each.Tokens.First - 1, '(')
            || IsSetApart(model, each);

    /// <summary>"$2 million on 4,000 families, $500 per family", "36 goals in 12 matches, three a game".</summary>
    private static bool IsSetApart(SemanticModel model, FigureMention each) =>
        Statement.IsComma(model, each.Tokens.First - 1)
            && (model.Terms.Is(each.Tokens.End, WordRole.ForEach) || model.Terms.Is(each.Tokens.End, WordRole.OfRate)
            || NounKey.IsBehind(model, each) && model.Terms.Is(each.Tokens.End + 1, WordRole.ForEach));

    private static bool LeadsTo<TRole>(SemanticModel model, FigureMention figure, TRole role)
        where TRole : unmanaged, Enum => FigureLead.LeadsTo(model, figure, role);

    private static bool IsInAll(SemanticModel model, FigureMention total, int mostWords)
    {
        for (var i = total.Tokens.First - mostWords; i < total.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.InAll)) { return true; }
        }
        return model.Terms.Is(total.Tokens.End, WordRole.InAll) || LeadsTo(model, total, WordRole.That)
            || LeadsTo(model, total, RateRole.Summing);
    }

    /// <summary>What rose or fell, a part and a contrast make the figures of different things.</summary>
    public static bool TellsOther(SemanticModel model, Sentence sentence, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (Statement.IsSemicolon(model, i) || model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall)
                || model.Terms.Is(i, WordRole.OfWhich)
                && !(i > range.First && (model.Terms.Is(i - 1, WordRole.ForEach) || model.Terms.Is(i - 1, WordRole.Every)))
                || model.Terms.Is(i, WordRole.While) || model.Terms.Is(i, WordRole.Adding)
                || model.Terms.Is(i, WordRole.Respectively)) { return true; }
        }
        return false;
    }
}
