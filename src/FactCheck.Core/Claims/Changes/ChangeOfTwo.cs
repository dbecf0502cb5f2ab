using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads the change of two values that are told side by side, each with its time: «480 ولادة في مارس و360 في فبراير، ما يعني ارتفاعا بنسبة 33%»,
/// "1,200 in April and 1,500 in May, an increase of 25%". Whichever came first, what rose was less before.
/// </summary>
internal static class ChangeOfTwo
{
    private const int MostWordsToStated = 10;
    private const int MostWordsBetween = 8;

    /// <summary>«640 حادثا في 2023 ثم 480 في 2024، بانخفاض الثلث», "…, down by a quarter": the part is told by a word.</summary>
    public static ChangeMention? OfFraction(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside,
        CancellationToken cancellationToken)
    {
        if (inside is not [var first, var second] || !AreBeside(model, sentence, first, second, cancellationToken)) { return null; }
        for (var i = second.Tokens.End; i < Math.Min(sentence.Tokens.End, second.Tokens.End + MostWordsToStated); i++)
        {
            if (Statement.Begins(model, i)) { return null; }
            if (!model.Terms.Is<FractionTerm>(i, out var fraction, out var hit)) { continue; }
            if (!IsTimed(model, new TokenRange(second.Tokens.End, i), cancellationToken)
                || ChangeFraction.StatedBy(model, sentence, fraction.Value, hit.Tokens) is not { } stated
                || stated.Meets(Interval.Exactly(1))) { return null; }
            var (less, more) = first.Written < second.Written ? (first, second) : (second, first);
            var (from, to) = stated.Max < 1 ? (more, less) : (less, more);
            var (before, after) = (FigureRow.Rounded(from), FigureRow.Rounded(to));
            var all = new TokenRange(first.Tokens.First, hit.Tokens.End);
            return new ChangeMention(all, model.Article.Tokens.SpanOf(all.First, all.End), from, to, ChangeForm.Multiple,
                model.Article.Tokens.SpanOf(hit.Tokens.First, hit.Tokens.End))
            {
                Computed = Interval.Divide(after, before),
                Nominal = ChangeMeasure.Nominal(ChangeForm.Multiple, before.Middle, after.Middle, isFall: false),
                Stated = stated,
            };
        }
        return null;
    }

    public static ChangeMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside,
        CancellationToken cancellationToken)
    {
        if (inside is not [var first, var second, var stated] || stated is not { Kind.Name: "percent", Unit: "%", IsApproximate: false }
            || !AreBeside(model, sentence, first, second, cancellationToken)
            || !IsTimed(model, new TokenRange(second.Tokens.End, stated.Tokens.First), cancellationToken)) { return null; }
        if (ChangeWording.DirectionOf(model, sentence, first, second, stated, MostWordsToStated) is not { } isFall) { return null; }
        var fromFirst = isFall == first.Written > second.Written;
        return ChangeStated.Of(model, fromFirst ? ChangePairing.FromTo : ChangePairing.Against, ChangeForm.Percent, first, second, stated, isFall);
    }

    private static bool AreBeside(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second,
        CancellationToken cancellationToken) =>
        first.Kind != MentionKind.Percent && !first.IsApproximate && !second.IsApproximate && first.Written != second.Written
            && second.Tokens.First - first.Tokens.End <= MostWordsBetween && ChangeMeasure.IsOne(model, first, second) && IsJoined(model, second)
            && !model.Terms.AnyIn(sentence.Tokens, WordRole.Respectively, WordRole.OfWhich)
            && IsTimed(model, new TokenRange(first.Tokens.End, second.Tokens.First), cancellationToken);

    /// <summary>«و360», "and 1,500": no other noun stands before the second value.</summary>
    private static bool IsJoined(SemanticModel model, FigureMention second) =>
        model.Terms.Is(second.Tokens.First - 1, WordRole.And) || model.Terms.Is(second.Tokens.First - 1, WordRole.Then)
            || model.Article.BeginsWithAnd(second.Tokens.First - 1) && model.Article.Tokens[second.Tokens.First - 1].Length == 1
            || second.Span.Start > model.Article.Tokens.SpanOf(second.Tokens.First).Start && model.Article.BeginsWithAnd(second.Tokens.First);

    private static bool IsTimed(SemanticModel model, TokenRange range, CancellationToken cancellationToken)
    {
        foreach (var _ in model.MentionsIn(MentionKind.Date, range, cancellationToken)) { return true; }
        for (var i = range.First; i < range.End; i++)
        {
            if (model.Terms.Is<PeriodTerm>(i, out _, out _)) { return true; }
        }
        return false;
    }
}
