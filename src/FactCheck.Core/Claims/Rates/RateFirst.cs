using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads an average that is told before what it is of: "averaging 300 miles a day, they covered 1,200 miles in four days", «بمعدل 300 كيلومتر يوميا، قطعوا 1200 كيلومتر في أربعة أيام».</summary>
internal static class RateFirst
{
    private const int MostWordsToUnit = 3;
    private const int MostWordsToAll = 12;

    public static RateMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures, CancellationToken cancellationToken)
    {
        if (figures is not [var each, var total] || each.Kind == MentionKind.Percent || total.Written <= each.Written
            || !RateMeasure.IsOne(model, each, total)
            || !FigureLead.LeadsTo(model, each, RateRole.AtRate) && !FigureLead.LeadsTo(model, each, RateRole.Averaging)) { return null; }
        if (total.Tokens.First - each.Tokens.End > MostWordsToAll || RateResult.TellsOther(model, sentence, sentence.Tokens)
            || total.IsApproximate && each.IsApproximate) { return null; }
        for (var i = each.Tokens.End; i < Math.Min(total.Tokens.First, each.Tokens.End + MostWordsToUnit); i++)
        {
            if (RateTime.UnitAt(model, i, cancellationToken) is not { } unit) { continue; }
            if (RateTime.DivisorIn(model, sentence.Tokens with { First = total.Tokens.First }, each, unit, MostWordsToAll,
                cancellationToken) is not { Count: FigureMention time } divisor
                || time.Tokens.First - total.Tokens.End > MostWordsToUnit || !LeadsToTime(model, total, time)) { return null; }
            return new RateMention(new TokenRange(each.Tokens.First, time.Tokens.End), each.Span.Union(time.Span), total, time, each, total)
            {
                Number = divisor.Number,
                StatedInterval = RateMeasure.Told(total),
                Computed = RateMeasure.Told(each) * divisor.Number,
            };
        }
        return null;
    }

    /// <summary>"1,200 miles in four days": the time that all of it took stands behind it with a preposition.</summary>
    private static bool LeadsToTime(SemanticModel model, FigureMention total, FigureMention time)
    {
        for (var i = total.Tokens.End; Statement.IsOne(model, new TokenRange(total.Tokens.End, time.Tokens.First)) && i < time.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.In) || model.Terms.Is(i, WordRole.ForLength) || model.Terms.Is(i, WordRole.Enduring)) { return true; }
        }
        return false;
    }
}
