using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>A share that a word tells without a figure: half, «ثلثا», a majority, most.</summary>
/// <param name="Figure">The word as a percentage.</param>
/// <param name="Said">The percentages that it is said of.</param>
/// <param name="IsMost">True for a majority, most or a minority.</param>
/// <param name="IsWord">False for a percentage.</param>
internal sealed record ShareWord(FigureMention Figure, Interval Said, bool IsMost, bool IsWord)
{
    private const int MostWordsToDenial = 3;
    private const decimal Half = 50;
    private const decimal Whole = 100;

    /// <summary>The only such word of a range; none where there are two, or where it is taken back: "short of a majority".</summary>
    public static ShareWord? OnlyIn(SemanticModel model, TokenRange range)
    {
        ShareWord? only = null;
        for (var i = range.First; i < range.End; i++)
        {
            if (At(model, i) is not { } word) { continue; }
            if (only is not null || IsTakenBack(model, new TokenRange(Math.Max(range.First, i - MostWordsToDenial), i))) { return null; }
            only = word;
            i = word.Figure.Tokens.End - 1;
        }
        return only;
    }

    private static ShareWord? At(SemanticModel model, int token)
    {
        if (model.Terms.Is<FractionTerm>(token, out var fraction, out var hit))
        {
            return IsOfTime(model, hit.Tokens) ? null : new ShareWord(ShareFraction.Figure(model, fraction, hit.Tokens),
                ShareFraction.Said(fraction, ShareFraction.BoundBefore(model, token).Kind), IsMost: false, IsWord: true);
        }
        if (model.Terms.Is(token, ShareRole.Majority, out hit) || model.Terms.Is(token, ShareRole.Most, out hit))
        {
            return Of(model, hit.Tokens, new Interval(Half, Whole));
        }
        return model.Terms.Is(token, ShareRole.Minority, out hit) ? Of(model, hit.Tokens, new Interval(0, Half)) : null;
    }

    /// <summary>«الربع الأول», "the first quarter": a part of a year or of a match.</summary>
    private static bool IsOfTime(SemanticModel model, TokenRange word) =>
        model.Article.LanguageOf(word.First).JoinsArticle
            ? model.Terms.Is<OrdinalTerm>(word.End, out _, out _)
            : word.First > 0 && model.Terms.Is<OrdinalTerm>(word.First - 1, out _, out _);

    private static ShareWord Of(SemanticModel model, TokenRange words, Interval said) =>
        new(new FigureMention(MentionKind.Percent, words, model.Article.Tokens.SpanOf(words.First, words.End),
            said)
        { Unit = "%", Written = Half, IsApproximate = true },
            said, IsMost: true, IsWord: true);

    private static bool IsTakenBack(SemanticModel model, TokenRange before) =>
        model.Terms.AnyIn(before, WordRole.Lacking);
}
