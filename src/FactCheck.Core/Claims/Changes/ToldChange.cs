using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads the change of two values that a sentence tells in full, wherever the words of it stand: «صعودا من 420 مليونا قبل عام، وهي قفزة قدرتها إدارته بستة عشر في المئة»,
/// "came down half a point in August, standing at 6.8% after July's 6.3%".
/// </summary>
internal static class ToldChange
{
    private const int MostWordsToWord = 24;
    private const decimal BasisPoint = 0.01m;

    public static ChangeMention? TryRead(SemanticModel model, ToldPair pair)
    {
        if (pair.Stated is { } figure) { return OfFigure(model, pair, figure); }
        var (sentence, bothPercent) = (pair.Sentence, pair.From.Kind == MentionKind.Percent && pair.To.Kind == MentionKind.Percent);
        if (bothPercent && ChangePoint.In(model, pair.Text) is { } points) { return OfFigure(model, pair, points); }
        return ToldDirection.Of(model, pair.Text) is var (isFall, _) && WordIn(model, sentence, pair.Text) is var (words, stated)
            && ToldStatement.IsOne(model, sentence, Hull(words, pair.Tokens))
            ? Of(model, pair, words, ChangeForm.Multiple, stated, isFall)
            : null;
    }

    /// <summary>The change that another sentence states of the pair.</summary>
    public static ChangeMention? Of(SemanticModel model, ToldPair pair, TokenRange words, ChangeForm form, Interval stated, bool isFall)
    {
        var (before, after) = (ChangeMeasure.Rounded(pair.From, pair.First, pair.Second), ChangeMeasure.Rounded(pair.To, pair.First, pair.Second));
        // what a money lost that now buys less
        if (form == ChangeForm.Percent && pair.From.Kind == MentionKind.Money
            && ChangeMeasure.InPercent(after, before, isFall)?.Meets(stated) == true) { return null; }
        var all = Hull(words, pair.Tokens);
        if (form == ChangeForm.Points && model.Terms.Is(words.End, WordRole.BasisPoints))
        {
            if (ChangeMeasure.IsEarlierStep(model, words.First)) { return null; }
            (before, after, stated) = (ChangeMeasure.As(pair.From, pair.To), ChangeMeasure.As(pair.To, pair.From),
                stated * Interval.Exactly(BasisPoint));
        }
        return new ChangeMention(all, model.Article.Tokens.SpanOf(all.First, all.End), pair.From, pair.To, form,
            model.Article.Tokens.SpanOf(words.First, words.End))
        {
            Computed = Computed(form, before, after, isFall),
            Nominal = ChangeMeasure.Nominal(form, before.Middle, after.Middle, isFall),
            Stated = stated,
            Finer = pair.From.Scale == pair.To.Scale && pair.From.Decimals != pair.To.Decimals
                ? Computed(form, ChangeMeasure.As(pair.From, pair.To), ChangeMeasure.As(pair.To, pair.From), isFall)
                : null,
            Points = form == ChangeForm.Percent && pair.From.Kind == MentionKind.Percent ? Difference(before, after, isFall) : null,
            IsApart = true,
        };
    }

    private static Interval? Computed(ChangeForm form, Interval before, Interval after, bool isFall) =>
        form switch
        {
            ChangeForm.Percent => ChangeMeasure.InPercent(before, after, isFall),
            ChangeForm.Multiple => Interval.Divide(after, before),
            _ => Difference(before, after, isFall),
        };

    private static Interval Difference(Interval before, Interval after, bool isFall) => isFall ? before - after : after - before;

    private static ChangeMention? OfFigure(SemanticModel model, ToldPair pair, FigureMention figure)
    {
        var (sentence, end) = (pair.Sentence, figure.Tokens.End);
        if (FormOf(model, pair, figure) is not { } form || ToldDirection.Of(model, pair.Text) is not var (isFall, word)) { return null; }
        if (figure.Tokens.First > pair.Second.Tokens.First
            && ChangeOwner.IsAnother(model, figure, new TokenRange(sentence.Tokens.First, pair.Second.Tokens.End))) { return null; }
        if (form == ChangeForm.Percent && pair.Text.Contains(end) && !model.Terms.Is(end + 1, ChangeRole.OwnValue)
            && !FigureLead.IsLeadOf(model, end, pair.From) && model.Terms.Is(end, WordRole.Of)) { return null; }
        return ToldStatement.IsOne(model, sentence, Hull(word.Tokens.First < pair.Tokens.First
            ? word.Tokens
            : figure.Tokens, Hull(figure.Tokens, pair.Tokens)))
            ? Of(model, pair, figure.Tokens, form, form == ChangeForm.Difference ? FigureRow.Rounded(figure) : ChangeMeasure.Printed(figure), isFall)
            : null;
    }

    private static ChangeForm? FormOf(SemanticModel model, ToldPair pair, FigureMention figure)
    {
        var arePercents = pair.From.Kind == MentionKind.Percent;
        if (figure is { Kind.Name: "percent", Unit: "%" }) { return arePercents ? null : ChangeForm.Percent; }
        if (arePercents) { return figure.Kind == MentionKind.Percent || ChangeMeasure.AreInPoints(model, figure) ? ChangeForm.Points : null; }
        return ChangeMeasure.IsDifference(model, pair.Second, figure) || ChangeMeasure.IsDifference(model, pair.First, figure)
            || ChangeMeasure.AreOfWork(model, pair.First, figure) || ChangeMeasure.AreOfWork(model, pair.Second, figure)
            || ChangeMeasure.AreBare(model, pair.First, pair.Second, figure)
            ? ChangeForm.Difference
            : null;
    }

    /// <summary>The only multiple or part that a sentence tells by a word, as what it leaves of the base.</summary>
    public static (TokenRange Words, Interval Stated)? WordIn(SemanticModel model, Sentence sentence, TokenRange text)
    {
        (TokenRange, Interval)? only = null;
        for (var i = text.First; i < text.End; i++)
        {
            var stated = model.Terms.Is<FactorTerm>(i, out var factor, out var hit) ? ChangeMultiple.StatedBy(model, factor, hit.Tokens)
                : model.Terms.Is<FractionTerm>(i, out var fraction, out hit)
                ? ChangeFraction.StatedBy(model, sentence, fraction.Value, hit.Tokens)
                : null;
            if (stated is not { } told) { continue; }
            if (only is not null || i - text.First > MostWordsToWord) { return null; }
            only = (hit.Tokens, told);
            i = hit.Tokens.End - 1;
        }
        return only;
    }

    private static TokenRange Hull(TokenRange a, TokenRange b) => new(Math.Min(a.First, b.First), Math.Max(a.End, b.End));
}
