using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads a change whose two values stand in the sentences before it, or behind it when it is the headline: «بلغت الصادرات 46 مليونا. وكانت 40 مليونا قبل عام … وزادت الصادرات
/// بنسبة 15%», "The mills produced 5.4 million tonnes. They had turned out 6 million the year before … the 10 percent fall in output".
/// </summary>
internal static class ChangeAcross
{
    private const int MostWordsToChange = 8;
    private const int MostWordsBehind = 3;

    public static ChangeMention? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (!model.Terms.AnyIn(sentence.Tokens, WordRole.Rise, WordRole.Fall)) { return null; }
        if (StatedIn(model, sentence, cancellationToken) is not var (words, form, stated, isFall, change)
            || ChangeSubject.Of(model, sentence, change) is not { } subject) { return null; }
        if (ChangeValues.Find(model, sentence, subject, change, form, cancellationToken) is not var (low, high)) { return null; }
        var (from, to) = isFall ? (high, low) : (low, high);
        var (before, after) = (FigureRow.Rounded(from), FigureRow.Rounded(to));
        var difference = isFall ? before - after : after - before;
        var computed = form switch
        {
            ChangeForm.Percent => ChangeMeasure.InPercent(before, after, isFall),
            ChangeForm.Multiple => Interval.Divide(after, before),
            _ => difference,
        };
        var (start, end) = (Math.Min(words.First, Math.Min(low.Tokens.First, high.Tokens.First)),
            Math.Max(words.End, Math.Max(low.Tokens.End, high.Tokens.End)));
        return new ChangeMention(new TokenRange(start, end), model.Article.Tokens.SpanOf(start, end), from, to, form,
            model.Article.Tokens.SpanOf(words.First, words.End))
        {
            Computed = computed,
            Nominal = ChangeMeasure.Nominal(form, before.Middle, after.Middle, isFall),
            Stated = stated,
            Points = form == ChangeForm.Percent && from.Kind == MentionKind.Percent ? difference : null,
            IsApart = true,
        };
    }

    /// <summary>The only change that the sentence states, and the word that says so.</summary>
    private static (TokenRange Words, ChangeForm Form, Interval Stated, bool IsFall, int Change)? StatedIn(SemanticModel model, Sentence sentence,
        CancellationToken cancellationToken)
    {
        var percents = model.MentionsIn(MentionKind.Percent, sentence.Tokens, cancellationToken).Cast<FigureMention>().Take(2).ToArray();
        if (percents is [{ Role: FigureRole.Plain } percent])
        {
            if (ChangeNear(model, sentence, percent.Tokens, cancellationToken) is not { } at || FigureLead.LeadsTo(model, percent, WordRole.To)
                || FigureLead.LeadsTo(model, percent, WordRole.From) || model.Terms.Is(percent.Tokens.End, WordRole.Of)) { return null; }
            return (percent.Tokens, percent.Unit == "pp"
                ? ChangeForm.Points
                : ChangeForm.Percent, ChangeMeasure.Printed(percent), model.Terms.Is(at, WordRole.Fall), at);
        }
        return percents.Length == 0 ? InPoints(model, sentence, cancellationToken) ?? ByWord(model, sentence, cancellationToken) : null;
    }

    /// <summary>"The nine-point gain": of percentages, though nothing here says so.</summary>
    private static (TokenRange, ChangeForm, Interval, bool, int)? InPoints(SemanticModel model, Sentence sentence,
        CancellationToken cancellationToken)
    {
        foreach (var number in model.MentionsIn(MentionKind.Number, sentence.Tokens, cancellationToken).Cast<FigureMention>())
        {
            var behind = number.Tokens.End + (sentence.Tokens.Contains(number.Tokens.End) && model.Article.Tokens.Is(number.Tokens.End, '-') ? 1 : 0);
            if (!model.Terms.Is(behind, WordRole.Points)
                || ChangeNear(model, sentence, number.Tokens with { End = behind + 1 }, cancellationToken) is not { } at) { continue; }
            return (number.Tokens, ChangeForm.Points, ChangeMeasure.Printed(number), model.Terms.Is(at, WordRole.Fall), at);
        }
        return null;
    }

    /// <summary>«تضاعفت الأرباح», «تراجعت الإصابات إلى النصف», "sales halved".</summary>
    private static (TokenRange, ChangeForm, Interval, bool, int)? ByWord(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is<FactorTerm>(i, out var factor, out var hit) && model.Terms.Is(i, WordRole.Rise))
            {
                return (hit.Tokens, ChangeForm.Multiple, ChangeMultiple.StatedBy(model, factor, hit.Tokens), false, i);
            }
            if (!model.Terms.Is<FractionTerm>(i, out var fraction, out hit)
                || ChangeNear(model, sentence, hit.Tokens, cancellationToken) is not { } at || at > i) { continue; }
            return ChangeFraction.StatedBy(model, sentence, fraction.Value, hit.Tokens) is { } stated
                ? (hit.Tokens, ChangeForm.Multiple, stated, model.Terms.Is(at, WordRole.Fall), at)
                : null;
        }
        return null;
    }

    /// <summary>The nearest word of rise or fall before the figure, or just behind it: "a 30 percent fall".</summary>
    private static int? ChangeNear(SemanticModel model, Sentence sentence, TokenRange figure, CancellationToken cancellationToken)
    {
        for (var i = figure.End; i < Math.Min(sentence.Tokens.End, figure.End + MostWordsBehind) && !sentence.Block.Language.JoinsArticle; i++)
        {
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall)) { return i; }
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { break; }
        }
        for (var i = figure.First - 1; i >= Math.Max(sentence.Tokens.First, figure.First - MostWordsToChange); i--)
        {
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall)) { return i; }
            if (model.Article.Tokens[i].Kind == TokenKind.Number
                && !model.MentionsIn(MentionKind.Date, new TokenRange(i, i + 1), cancellationToken).Any()
                || Statement.IsSemicolon(model, i)) { break; }
        }
        return null;
    }
}
