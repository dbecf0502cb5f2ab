using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads a share of votes that one sentence asks for and the vote that a later one tells: "needed the support of two-thirds of the senate's 90
/// members. … With 54 in favour and 36 against, it passed", «يتطلب التعديل موافقة ثلثي الأعضاء البالغ عددهم 90. وأيده 54. وبذلك أُقر».
/// </summary>
internal static class StoryBar
{
    private const int MostSentencesBehind = 3;
    private const int MostWordsToBar = 8;
    private const int MostWordsToSide = 5;
    private const decimal Whole = 100;

    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row)
    {
        if (sentence.Block.Kind != BlockKind.Paragraph || !model.Terms.AnyIn(sentence.Tokens, StoryRole.Requiring)
            || FigureRow.In(row, sentence.Tokens).ToArray() is not [{ Kind.Name: "number", Unit: null, IsApproximate: false } house]
            || !model.Terms.Is(house.Tokens.End, ShareRole.HouseMember) && !model.Terms.Is(house.Tokens.End, WordRole.Person)
            && !model.Terms.Is(house.Tokens.End, WordRole.Seat)
            || BarIn(model, sentence) is not var (fraction, words)) { return null; }
        FigureMention? votes = null;
        bool? isCarried = null;
        for (var i = sentence.Index + 1; i <= Math.Min(model.Article.Sentences.Length - 1, sentence.Index + MostSentencesBehind); i++)
        {
            var next = model.Article.Sentences[i];
            if (next.Block.Kind != BlockKind.Paragraph || model.Terms.AnyIn(next.Tokens, WordRole.Lacking, WordRole.TimeBefore)) { return null; }
            foreach (var figure in FigureRow.In(row, next.Tokens))
            {
                if (!IsFor(model, next, figure)) { continue; }
                if (votes is not null && votes.Written != figure.Written) { return null; }
                votes ??= figure;
            }
            var (carried, failed) = (model.Terms.AnyIn(next.Tokens, StoryRole.Carried), model.Terms.AnyIn(next.Tokens, StoryRole.Failed));
            if (votes is null || !carried && !failed) { continue; }
            isCarried = carried == failed ? null : carried;
            break;
        }
        if (votes is not { IsApproximate: false } || isCarried is not { } told || votes.Written > house.Written) { return null; }
        var bar = fraction.Value * Whole;
        return ShareMention.Of(votes, house, ShareFraction.Figure(model, fraction, words), told ? new Interval(bar, Whole) : new Interval(0, bar));
    }

    /// <summary>«موافقة ثلثي أعضاء», "the support of two-thirds of": more than half of all who sit there.</summary>
    private static (FractionTerm Fraction, TokenRange Words)? BarIn(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (!model.Terms.Is<FractionTerm>(i, out var fraction, out var hit) || fraction.Value <= 0.5m) { continue; }
            var before = new TokenRange(Math.Max(sentence.Tokens.First, i - MostWordsToBar), i);
            return model.Terms.AnyIn(before, StoryRole.Requiring) ? (fraction, hit.Tokens) : null;
        }
        return null;
    }

    private static bool IsFor(SemanticModel model, Sentence sentence, FigureMention figure) =>
        figure is { Kind.Name: "number", Unit: null }
            && (BallotReader.SideOf(model, sentence, figure, sentence.Tokens.First, isBefore: sentence.Block.Language.JoinsArticle, MostWordsToSide)
            ?? BallotReader.SideOf(model, sentence, figure, sentence.Tokens.First, isBefore: !sentence.Block.Language.JoinsArticle)) == BallotSide.For;
}
