using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the change of two values where its noun takes it up farther on: «تراجع إلى 84 مليونا مقابل 112 مليونا …، وعزت الانخفاض، الذي بلغت نسبته 33%، إلى …», "to 5.5 from 5.75 percent … The cut of 50 basis points".</summary>
internal static class ChangeTakenUp
{
    private const int MostFigures = 2;
    private const int MostWordsToFigure = 6;
    private const decimal MostAbout = 1.2m;

    /// <param name="behind">The figures behind the second value.</param>
    public static ChangeMention? TryRead(SemanticModel model, Sentence sentence, ChangePairing pairing, FigureMention first, FigureMention second,
        ReadOnlySpan<FigureMention> behind)
    {
        if (IsVague(first) || IsVague(second) || first.Written == second.Written || ChangeStated.IsOneVote(first, second)) { return null; }
        var isFall = pairing == ChangePairing.FromTo ? second.Written < first.Written : first.Written < second.Written;
        for (var i = 0; i < Math.Min(behind.Length, MostFigures); i++)
        {
            if (model.Article.SentenceOf(behind[i].Tokens.First) is not { } own || own.Block != sentence.Block
                || own.Index > sentence.Index + 1) { return null; }
            if (ChangeStated.FormOf(model, first, second, behind[i]) is not { } form
                || form == ChangeForm.Percent && first.Kind == MentionKind.Percent) { continue; }
            if (NounBefore(model, behind[i], Math.Max(second.Tokens.End, own.Tokens.First), isFall) is not { } noun
                || model.Terms.Is(behind[i].Tokens.End, WordRole.Of) || IsSince(model, behind[i].Tokens.End)
                || ChangeOwner.IsAnother(model, behind[i], new TokenRange(sentence.Tokens.First, second.Tokens.End))
                || IsOther(model, new TokenRange(second.Tokens.End, noun), isFall)) { return null; }
            return ChangeStated.Of(model, pairing, form, first, second, behind[i], isFall, isApart: true);
        }
        return null;
    }

    /// <summary>"Some 4,200" is near enough.</summary>
    private static bool IsVague(FigureMention figure) =>
        figure.IsApproximate && (figure.Interval.Max > figure.Written * MostAbout || figure.Interval.Min * MostAbout < figure.Written);

    /// <summary>"The rise of 10 percent since January" began at another value.</summary>
    private static bool IsSince(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Lasting) || model.Terms.Is(token, WordRole.Since);

    /// <summary>The definite noun of the same change, with nothing but words that lead from it to the figure.</summary>
    private static int? NounBefore(SemanticModel model, FigureMention figure, int from, bool isFall)
    {
        // "the 30 percent fall"
        if (ChangeLed.IsBefore(model, model.Article.SentenceOf(figure.Tokens.First)!, figure))
        {
            return figure.Tokens.First > from && model.Terms.Is(figure.Tokens.End, isFall ? WordRole.Fall : WordRole.Rise)
                && IsTaken(model, figure.Tokens.First)
                ? figure.Tokens.First
                : null;
        }
        for (var i = figure.Tokens.First - 1; i >= Math.Max(from, figure.Tokens.First - MostWordsToFigure); i--)
        {
            if (model.Terms.Is(i, isFall ? WordRole.Fall : WordRole.Rise, out var hit)) { return IsDefinite(model, hit) ? i : null; }
            if (!LeadsOn(model, i)) { return null; }
        }
        return null;
    }

    private static bool LeadsOn(SemanticModel model, int token) =>
        Statement.IsComma(model, token) || model.Terms.Is(token, WordRole.WhichIs) || model.Terms.Is(token, WordRole.By) || model.Terms.Is(token, WordRole.Relative)
            || model.Terms.Is(token, WordRole.Reaching) || model.Terms.Is(token, WordRole.Proportion) || model.Terms.Is(token, WordRole.Numbering)
        || model.Terms.Is(token, WordRole.Of) && !model.Terms.Is(token, WordRole.From) || model.Terms.Is<BoundTerm>(token, out _, out _);

    private static bool IsDefinite(SemanticModel model, TermHit noun)
    {
        var first = noun.Tokens.First;
        if (model.Article.SentenceOf(first) is not { Block.Language: { } language } own) { return false; }
        return language.JoinsArticle ? (noun.Front.Particles & Particles.Article) != 0 || language.StartsDefinite(model.Article.Tokens.CharsOf(first))
            : first > own.Tokens.First && IsTaken(model, first);
    }

    /// <summary>"The", "that" just before.</summary>
    private static bool IsTaken(SemanticModel model, int first) =>
        first > 0 && (model.Terms.Is(first - 1, WordRole.Article)
            || model.Terms.Is(first - 1, WordRole.Determiner) && model.Article.Tokens[first - 1].Length > 2);

    /// <summary>Another change is told between, or the words go on about another time or thing: then the noun may take up that.</summary>
    private static bool IsOther(SemanticModel model, TokenRange between, bool isFall) =>
        model.Terms.AnyIn(between, WordRole.Rise, WordRole.Fall, WordRole.Forecast, WordRole.Future, WordRole.Respectively);
}
