using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the change of two values that are told side by side, each with its time: «480 ولادة في مارس و360 في فبراير، ما يعني ارتفاعا بنسبة 33%», "1,200
/// in April and 1,500 in May, an increase of 25%". Whichever came first, what rose was less before.
/// </summary>
internal static class ChangeOfTwo
{
    private const int MostWordsToStated = 10;
    private const int MostWordsBetween = 8;

    public static ChangeMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside, CancellationToken cancellationToken)
    {
        if (inside is not [var first, var second, var stated] || first.Kind == MentionKind.Percent || first.IsApproximate || second.IsApproximate
            || stated is not { Kind.Name: "percent", Unit: "%", IsApproximate: false } || first.Written == second.Written
            || second.Tokens.First - first.Tokens.End > MostWordsBetween || !ChangeMeasure.IsOne(model, first, second)
            || !IsJoined(model, second) || model.Terms.AnyIn(sentence.Tokens, WordRole.Respectively, WordRole.OfWhich)
            || !IsTimed(model, new TokenRange(first.Tokens.End, second.Tokens.First), cancellationToken)
            || !IsTimed(model, new TokenRange(second.Tokens.End, stated.Tokens.First), cancellationToken)) { return null; }
        if (ChangeWording.DirectionOf(model, sentence, first, second, stated, MostWordsToStated) is not { } isFall) { return null; }
        var fromFirst = isFall == first.Written > second.Written;
        return ChangeStated.Of(model, fromFirst ? ChangePairing.FromTo : ChangePairing.Against, ChangeForm.Percent, first, second, stated, isFall);
    }

    /// <summary>«و360», "and 1,500": no other noun stands before the second value.</summary>
    private static bool IsJoined(SemanticModel model, FigureMention second) =>
        model.Terms.Is(second.Tokens.First - 1, WordRole.And)
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
