using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a change whose base is the only figure of the sentence before: «بلغ عدد المصانع 400 مصنع في 2022. وارتفع العدد إلى 500 مصنع في 2023، بزيادة نسبتها 25%»,
/// "The airport handled 120,000 passengers in May. In June the number rose to 150,000, an increase of 25%".
/// </summary>
internal static class ChangeNext
{
    private const int MostWordsToHadBeen = 5;
    private const int MostWordsToSubject = 4;

    /// <param name="before">The only figure of the sentence before.</param>
    /// <param name="first">The first of the two figures of the sentence.</param>
    /// <param name="second">The other.</param>
    public static ChangeMention? TryRead(SemanticModel model, Sentence above, Sentence sentence, FigureMention before, FigureMention first,
        FigureMention second, CancellationToken cancellationToken)
    {
        var isFirst = IsReached(model, first);
        if (isFirst == IsReached(model, second) || before.IsApproximate) { return null; }
        var (to, stated) = isFirst ? (first, second) : (second, first);
        if (to.IsApproximate || !ChangeMeasure.IsOne(model, before, to) || RateMeasure.MayBeGrouped(before) != RateMeasure.MayBeGrouped(to)
            || before.Kind == MentionKind.Number && before is { Scale: 1, Written: < 10 }
            || ChangeStated.FormOf(model, before, to, stated) is not { } form || form == ChangeForm.Percent && to.Kind == MentionKind.Percent
            || !IsChange(model, sentence, stated) || model.Terms.Is(stated.Tokens.End, WordRole.Of)
            || stated.Tokens.First > to.Tokens.First && (model.Terms.Is(stated.Tokens.End, WordRole.From)
            || model.Terms.Is(stated.Tokens.End, WordRole.Than))) { return null; }
        if (ToldDirection.Of(model, sentence.Tokens) is not var (isFall, word) || word.Tokens.First > to.Tokens.First
            || HasOtherBase(model, sentence) || !IsTimed(model, above, sentence, cancellationToken)
            || !IsOfSame(model, above, sentence, word, before, to)) { return null; }
        return ChangeStated.Of(model, ChangePairing.FromTo, form, before, to, stated, isFall, isApart: true);
    }

    private static bool IsReached(SemanticModel model, FigureMention figure) =>
        FigureLead.LeadsTo(model, figure, WordRole.To) || FigureLead.LeadsTo(model, figure, WordRole.Reaching);

    private static bool IsChange(SemanticModel model, Sentence sentence, FigureMention stated) =>
        ChangeLed.Is(model, stated, sentence.Tokens.First) || ChangeLed.IsBefore(model, sentence, stated)
            || FigureLead.EndsBefore(model, stated.Tokens.First, WordRole.By)
        || stated.Tokens.First > sentence.Tokens.First && model.Terms.Is(stated.Tokens.First - 1, WordRole.Genitive)
        && ChangeWording.WordOf(model, new TokenRange(stated.Tokens.First - 2, stated.Tokens.First)) is not null;

    /// <summary>From a year ago, against last year: the base is another figure. What is expected has not come to be.</summary>
    private static bool HasOtherBase(SemanticModel model, Sentence sentence) =>
        model.Terms.AnyIn(sentence.Tokens, ChangeRole.Yearly, ChangeRole.Formerly, ChangeRole.HavingBeen)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Against, WordRole.TimeBefore, WordRole.Forecast, WordRole.Future, WordRole.OfWhich,
            WordRole.Respectively, WordRole.Since);

    /// <summary>What was is told as such, or each of the two has a time of its own.</summary>
    private static bool IsTimed(SemanticModel model, Sentence above, Sentence sentence, CancellationToken cancellationToken) =>
        model.Terms.AnyIn(above.Tokens with { End = Math.Min(above.Tokens.End, above.Tokens.First + MostWordsToHadBeen) }, WordRole.HadBeen)
            || model.MentionsIn(MentionKind.Date, above.Tokens, cancellationToken).Any()
            && model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Any();

    /// <summary>"The number rose", «وارتفع العدد», «تراجع الاستهلاك» where it was named or is all that is told: nothing else is named beside the verb.</summary>
    private static bool IsOfSame(SemanticModel model, Sentence above, Sentence sentence, TermHit word, FigureMention before, FigureMention to)
    {
        if (sentence.Block.Language.JoinsArticle)
        {
            for (var i = word.Tokens.End; i < Math.Min(to.Tokens.First, word.Tokens.End + MostWordsToSubject); i++)
            {
                if (model.Terms.Is(i, WordRole.By) || model.Terms.Is(i, WordRole.To)) { return true; }
                if (model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
                if (IsNamed(model, above, sentence, i, before)) { return true; }
                if (!model.Terms.Is(i, ChangeRole.CountNoun)) { return false; }
            }
            return false;
        }
        var subject = word.Tokens.First - 1;
        if (subject > sentence.Tokens.First && model.Terms.Is(subject, WordRole.Overall)) { subject--; } // "had fallen"
        return subject >= sentence.Tokens.First
            && (model.Terms.Is(subject, RateRole.TakingUp) || IsNamed(model, above, sentence, subject, before));
    }

    private static bool IsNamed(SemanticModel model, Sentence above, Sentence sentence, int noun, FigureMention before)
    {
        if (model.Terms.Is(noun, ChangeRole.CountNoun) && IsDefinite(model, sentence, noun)
            || NounKey.AreOne(model, noun, before.Tokens.End)) { return true; }
        for (var i = above.Tokens.First; i < above.Tokens.End; i++)
        {
            if (NounKey.AreOne(model, i, noun)) { return true; }
        }
        return false;
    }

    private static bool IsDefinite(SemanticModel model, Sentence sentence, int noun) =>
        sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(noun))
            || noun > sentence.Tokens.First && model.Terms.Is(noun - 1, WordRole.Article);
}
