using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a mark that was crossed and where the figure then stood: «هبط السعر دون 70 دولارا ليستقر عند 68», "fell below 5,000 for the first time, with
/// 4,870 members".
/// </summary>
internal static class ComparedCrossing
{
    private const int MostWordsToVerb = 7;
    private const int MostWordsToActual = 12;
    private const int MostWordsToSettling = 6;

    /// <summary>What is said to have crossed a mark, and has not, is near it.</summary>
    private const decimal MostTimes = 1.5m;

    private static readonly WordRole[] Parting =
    [
        WordRole.From, WordRole.Against, WordRole.After, WordRole.Then, WordRole.TimeBefore, WordRole.OfWhich, WordRole.HadBeen, WordRole.Before,
    ];

    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [{ IsApproximate: true } mark, { IsApproximate: false } actual] || SideOf(mark) is not { } isOver
            || actual.Tokens.First - mark.Tokens.End is < 1 or > MostWordsToActual || mark.Written <= 0 || actual.Written <= 0
            || Math.Max(mark.Written, actual.Written) > MostTimes * Math.Min(mark.Written, actual.Written)
            || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.Despite)
            || CrossingBefore(model, sentence, mark, isOver) is not { } verb) { return null; }
        var between = new TokenRange(mark.Tokens.End, actual.Tokens.First);
        if (model.Terms.AnyIn(between, Parting) || model.Terms.AnyIn(between, WordRole.Rise, WordRole.Fall) || !IsReached(model, between, isOver)
            || !ComparedMeasure.IsOne(model, mark, actual) && !AreBare(model, mark, actual)) { return null; }
        return isOver ? ComparisonMention.Of(model, actual, mark, verb, mark) : ComparisonMention.Of(model, mark, actual, verb, mark);
    }

    /// <summary>«لم يتجاوز عدد الحضور ألف شخص، إذ أحصى المنظمون 950 حاضرا»: how many there were, behind what they did not exceed.</summary>
    public static ComparisonMention? NotCrossed(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var mark, { IsApproximate: false } actual] || mark.Written <= 0 || actual.Written <= 0
            || Math.Max(mark.Written, actual.Written) > MostTimes * Math.Min(mark.Written, actual.Written)
            || !model.Terms.AnyIn(new TokenRange(mark.Tokens.End, actual.Tokens.First), WordRole.Explaining)
            && !model.Terms.AnyIn(new TokenRange(mark.Tokens.End, actual.Tokens.First), ComparisonRole.Settling)
            || model.Terms.AnyIn(new TokenRange(mark.Tokens.End, actual.Tokens.First), Parting)
            || actual.Tokens.First - mark.Tokens.End > MostWordsToActual || !ComparedMeasure.IsOne(model, mark, actual)
            && !(NounKey.IsPerson(model, mark.Tokens.End) && mark.Kind == MentionKind.Number && actual.Kind == MentionKind.Number)) { return null; }
        for (var i = mark.Tokens.First; i >= Math.Max(sentence.Tokens.First, mark.Tokens.First - MostWordsToVerb); i--)
        {
            if (model.Terms.Is(i, ComparisonRole.NotOver, out var hit)) { return ComparisonMention.Of(model, mark, actual, hit.Tokens, mark); }
            if (model.Terms.Is(i, ComparisonRole.NotUnder, out hit)) { return ComparisonMention.Of(model, actual, mark, hit.Tokens, mark); }
        }
        return null;
    }

    /// <summary>Whether a bound leaves all that is over it.</summary>
    private static bool? SideOf(FigureMention mark) =>
        mark.Interval.Max == decimal.MaxValue && mark.Interval.Min == mark.Written ? true
            : mark.Interval.Max == mark.Written && mark.Interval.Min <= 0 ? false : null;

    /// <summary>The verb of rise or fall that the mark belongs to.</summary>
    private static TokenRange? CrossingBefore(SemanticModel model, Sentence sentence, FigureMention mark, bool isOver)
    {
        for (var i = mark.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, mark.Tokens.First - MostWordsToVerb); i--)
        {
            if (model.Terms.Is(i, isOver ? WordRole.Rise : WordRole.Fall, out var hit))
            {
                return model.Terms.Is(i, isOver ? WordRole.Fall : WordRole.Rise)
                    || model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, i - 2), i), ComparisonRole.Negating) ? null : hit.Tokens;
            }
            // "settled above $80 for the first time"
            if (model.Terms.Is(i, ComparisonRole.Settled, out hit) && hit.Tokens.End == mark.Tokens.First) { return hit.Tokens; }
            if (model.Article.Tokens[i].Kind != TokenKind.Word || Statement.Begins(model, i)) { return null; }
        }
        return null;
    }

    /// <summary>
    /// «ليستقر عند», "closing the month at" close before; or, of a fall for the first time, "with", since what is more than all is no part of it.
    /// </summary>
    private static bool IsReached(SemanticModel model, TokenRange between, bool isOver)
    {
        var near = between with { First = Math.Max(between.First, between.End - MostWordsToSettling) };
        for (var i = near.First; i < near.End; i++)
        {
            if (Statement.IsSemicolon(model, i) || model.Terms.Is(i, WordRole.And)) { return false; }
        }
        return model.Terms.AnyIn(near, ComparisonRole.Settling)
            || !isOver && model.Terms.AnyIn(between, ComparisonRole.FirstTime) && model.Terms.AnyIn(near, ComparisonRole.HavingFigure);
    }

    /// <summary>"Below 5,000 for the first time, with 5,230 people": what the mark counts is told with the other alone.</summary>
    private static bool AreBare(SemanticModel model, FigureMention mark, FigureMention actual) =>
        mark is { Kind.Name: "number", Unit: null } && actual is { Kind.Name: "number", Unit: null } && mark.Scale == actual.Scale
            && model.Terms.Is(mark.Tokens.End, ComparisonRole.FirstTime);
}
