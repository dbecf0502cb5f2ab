using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads which of three figures is the amount of a change, which its percentage and which the value reached.</summary>
internal static class StepReader
{
    private const int MostWordsToAmount = 6;
    private const int MostWordsToPercent = 4;
    private const int MostWordsToOwnWord = 6;
    private const int MostWordsToEnd = 5;

    /// <param name="clause">The sentence as far as it goes on about one thing.</param>
    /// <param name="inside">Its figures.</param>
    public static StepMention? TryRead(SemanticModel model, Sentence sentence, TokenRange clause, ReadOnlySpan<FigureMention> inside,
        CancellationToken cancellationToken)
    {
        if (PercentAmong(inside) is not var (percent, first, second) || first.IsApproximate || second.IsApproximate) { return null; }
        var isFirst = IsReached(model, first);
        if (isFirst == IsReached(model, second)) { return null; }
        var (to, amount) = isFirst ? (first, second) : (second, first);
        if (amount.Written <= 0 || to.Written <= 0 || !AreOfOne(model, amount, to) || !IsAmount(model, clause, amount)
            || model.Terms.Is(percent.Tokens.End, WordRole.Of) && !model.Terms.Is(percent.Tokens.End + 1, ChangeRole.OwnValue)
            || (ToldDirection.Of(model, clause)?.IsFall ?? (IsAdded(model, clause) ? false : null)) is not { } isFall || !isFall
            && amount.Written >= to.Written
            || DirectionFinder.IsExchanged(model, sentence, amount, to)) { return null; }
        return IsOfAmount(model, amount, percent) || IsOfValue(model, clause, to, percent, cancellationToken)
            ? Of(amount, to, percent, isFall, model)
            : null;
    }

    /// <summary>«أضاف السهم 0.6 ريال إلى قيمته»: what is added to makes more, where no word of change is told.</summary>
    private static bool IsAdded(SemanticModel model, TokenRange clause) =>
        model.Terms.AnyIn(clause, ChangeRole.AddingTo) && !model.Terms.AnyIn(clause, WordRole.Rise, WordRole.Fall);

    private static (FigureMention Percent, FigureMention First, FigureMention Second)? PercentAmong(ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var a, var b, var c]) { return null; }
        var at = IsPercent(a) ? 0 : IsPercent(b) ? 1 : IsPercent(c) ? 2 : -1;
        (FigureMention Percent, FigureMention First, FigureMention Second)? found = at switch
        {
            0 => (a, b, c),
            1 => (b, a, c),
            2 => (c, a, b),
            _ => null,
        };
        return found is var (_, first, second) && first.Kind != MentionKind.Percent && second.Kind != MentionKind.Percent ? found : null;
    }

    private static bool IsPercent(FigureMention figure) => figure is { Kind.Name: "percent", Unit: "%", IsApproximate: false };

    /// <summary>"To 50", «ليغلق عند 50», «لتبلغ 50».</summary>
    private static bool IsReached(SemanticModel model, FigureMention figure) =>
        FigureLead.LeadsTo(model, figure, WordRole.To) || FigureLead.LeadsTo(model, figure, WordRole.Reaching)
            || FigureLead.LeadsTo(model, figure, WordRole.Becoming) || FigureLead.IsJoinedTo(model, figure)
        || model.Terms.AnyIn(new TokenRange(Math.Max(0, figure.Tokens.First - MostWordsToPercent), figure.Tokens.First), ChangeRole.EndingAt)
        // «وأقفل على 9,880 نقطة»
        || model.Terms.Is(figure.Tokens.First - 1, RateRole.HeldAt)
        && model.Terms.AnyIn(new TokenRange(Math.Max(0, figure.Tokens.First - 3), figure.Tokens.First), ChangeRole.Closing);

    private static bool AreOfOne(SemanticModel model, FigureMention amount, FigureMention to) =>
        ChangeMeasure.IsDifference(model, to, amount)
            || amount is { Kind.Name: "number", Unit: null } && to is { Kind.Name: "number", Unit: null } && !NounKey.IsBehind(model, to);

    /// <summary>Behind a word of change, with its subject at most between, and no word that makes the figure a value.</summary>
    private static bool IsAmount(SemanticModel model, TokenRange clause, FigureMention amount)
    {
        if (FigureLead.LeadsTo(model, amount, WordRole.From) || FigureLead.LeadsTo(model, amount, WordRole.Against)) { return false; }
        for (var i = amount.Tokens.First - 1; i >= Math.Max(clause.First, amount.Tokens.First - MostWordsToAmount); i--)
        {
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall) || model.Terms.Is(i, ChangeRole.AddingTo)) { return true; }
            if (model.Article.Tokens[i].Kind != TokenKind.Word || model.Terms.Is(i, RateRole.HeldAt)) { return false; }
        }
        return false;
    }

    /// <summary>"$10, or 25%", «10 ملايين، أي بنسبة 25%», «230 نقطة (2%)»: the percentage just behind the amount.</summary>
    private static bool IsOfAmount(SemanticModel model, FigureMention amount, FigureMention percent)
    {
        if (percent.Tokens.First - amount.Tokens.End is < 1 or > MostWordsToOwnWord) { return false; }
        for (var i = amount.Tokens.End; i < percent.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.That) || model.Terms.Is(i, WordRole.Or) || model.Terms.Is(i, WordRole.Proportion)
                || model.Article.Tokens.Is(i, '(')) { return true; }
            if (model.Terms.Is(i, WordRole.And) || model.Terms.Is(i, WordRole.From)) { return false; }
        }
        // "$20 million, a drop of 10 percent,"
        return Statement.IsComma(model, amount.Tokens.End)
            && ChangeWording.WordOf(model, new TokenRange(amount.Tokens.End, percent.Tokens.First)) is not null;
    }

    /// <summary>«إلى 100 مليون، بزيادة نسبتها 25%», "to close at 6,248, a gain of 1.4%": behind the value, and of no time of its own.</summary>
    private static bool IsOfValue(SemanticModel model, TokenRange clause, FigureMention to, FigureMention percent,
        CancellationToken cancellationToken)
    {
        var gap = new TokenRange(to.Tokens.End, percent.Tokens.First);
        if (gap.Count is < 1 or > MostWordsToOwnWord || ChangeWording.WordOf(model, gap) is null || !Statement.IsOne(model, gap)) { return false; }
        var around = new TokenRange(gap.First, Math.Min(clause.End, percent.Tokens.End + MostWordsToEnd));
        return !model.Terms.AnyIn(around, ChangeRole.Yearly) && !model.Terms.AnyIn(around, WordRole.TimeBefore, WordRole.Since, WordRole.Against)
            && !BalanceReader.TellsTime(model, around, cancellationToken);
    }

    private static StepMention Of(FigureMention amount, FigureMention to, FigureMention percent, bool isFall, SemanticModel model)
    {
        var (step, value) = (Rounded(amount), Rounded(to));
        FigureMention[] all = [amount, to, percent];
        var (first, end) = (all.Min(f => f.Tokens.First), all.Max(f => f.Tokens.End));
        return new StepMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), amount, to, percent)
        {
            StatedInterval = ChangeMeasure.Printed(percent),
            Computed = new Interval(InPercent(step.Min, value.Max, isFall), InPercent(step.Max, value.Min, isFall)),
            Nominal = decimal.Round(InPercent(amount.Written, to.Written, isFall), 1),
        };
    }

    /// <summary>The amount in percent of the value that it was added to or taken from; what began at nothing rose without bound.</summary>
    private static decimal InPercent(decimal amount, decimal value, bool isFall)
    {
        var before = isFall ? value + amount : value - amount;
        return before <= 0 ? decimal.MaxValue : amount / before * 100;
    }

    /// <summary>The values that are printed so: points and money are seldom told in full.</summary>
    private static Interval Rounded(FigureMention figure) =>
        Interval.Rounded(figure.Written / figure.Scale, figure.Decimals) * Interval.Exactly(figure.Scale);
}
