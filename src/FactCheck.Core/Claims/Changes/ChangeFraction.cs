using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads changes that are stated as parts named by a word: «إلى النصف، من 90 إلى 45», "fell by a third from 900 to 600", «أي الثلث».</summary>
internal static class ChangeFraction
{
    private const int MostWordsBefore = 14;
    private const int MostWordsBehind = 8;
    private const int MostWordsOfBound = 3;
    private const int MostWordsLed = 14;
    private const int MostWordsToLed = 4;

    /// <summary>How far from its word a part may be, of the part: "a third" is said of 30%.</summary>
    private const decimal Slack = 0.15m;

    public static ChangeMention? TryRead(SemanticModel model, Sentence sentence, ChangePairing pairing, FigureMention first, FigureMention second,
        CancellationToken cancellationToken)
    {
        for (var i = first.Tokens.First - 1; i >= sentence.Tokens.First && first.Tokens.First - i <= MostWordsBefore; i--)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number) { return null; }
            if (model.Terms.Is<FractionTerm>(i, out var fraction, out var hit))
            {
                return Read(model, sentence, pairing, first, second, fraction.Value, hit.Tokens);
            }
            if (Statement.Begins(model, i) && !model.Terms.Is(i, WordRole.Explaining) && !IsChangeItself(model, i)
                && !IsOfMonths(model, i)) { break; }
        }
        for (var i = second.Tokens.End; i < sentence.Tokens.End && i - second.Tokens.End <= MostWordsLed; i++)
        {
            // «…، أي بزيادة قدرها ثلث»: farther off only behind a comma and «أي»
            if (i - second.Tokens.End > MostWordsBehind
                && !model.Terms.AnyIn(new TokenRange(Math.Max(second.Tokens.End, i - MostWordsToLed), i), WordRole.That)) { continue; }
            if (IsFigure(model, i, cancellationToken) || Statement.Begins(model, i)) { return null; }
            if (model.Terms.Is<FractionTerm>(i, out var fraction, out var hit))
            {
                return Read(model, sentence, pairing, first, second, fraction.Value, hit.Tokens);
            }
        }
        return null;
    }

    /// <summary>"Between January and February".</summary>
    private static bool IsOfMonths(SemanticModel model, int and) =>
        model.Terms.Is<MonthTerm>(and - 1, out _, out _) && (model.Terms.Is<MonthTerm>(and + 1, out _, out _)
            || model.Terms.Is<MonthTerm>(and, out _, out _));

    /// <summary>«فقدت نصف قيمتها، وتراجعت من …»: the verb without a subject of its own.</summary>
    private static bool IsChangeItself(SemanticModel model, int token) =>
        (model.Terms.Is(token, WordRole.Rise, out var hit) || model.Terms.Is(token, WordRole.Fall, out hit))
            && model.Terms.Is(hit.Tokens.End, WordRole.From);

    /// <summary>A number that is no part of a date: «إلى 36 ألفا في 2024، أي النصف».</summary>
    private static bool IsFigure(SemanticModel model, int token, CancellationToken cancellationToken) =>
        model.Article.Tokens[token].Kind == TokenKind.Number
            && !model.MentionsIn(MentionKind.Date, new TokenRange(token, token + 1), cancellationToken).Any();

    private static ChangeMention? Read(SemanticModel model, Sentence sentence, ChangePairing pairing, FigureMention first, FigureMention second,
        decimal fraction, TokenRange word)
    {
        if (StatedBy(model, sentence, fraction, word) is not { } stated) { return null; }
        var (from, to) = pairing == ChangePairing.FromTo ? (first, second) : (second, first);
        var (before, after) = (ChangeMeasure.Rounded(from, first, second), ChangeMeasure.Rounded(to, first, second));
        // «خسرت الليرة نصف قيمتها، إذ انتقل سعر الدولار من 200 إلى 400»: what the other money costs
        if (first.Kind == MentionKind.Money && Interval.Divide(before, after)?.Meets(stated) == true) { return null; }
        var (start, end) = (Math.Min(word.First, first.Tokens.First), Math.Max(word.End, second.Tokens.End));
        return new ChangeMention(new TokenRange(start, end), model.Article.Tokens.SpanOf(start, end), from, to, ChangeForm.Multiple,
            model.Article.Tokens.SpanOf(word.First, word.End))
        {
            Computed = Interval.Divide(after, before),
            Nominal = ChangeMeasure.Nominal(ChangeForm.Multiple, before.Middle, after.Middle, isFall: false),
            Stated = stated,
        };
    }

    /// <summary>The multiple of the base that the words state: «إلى النصف» is the half itself, «بمقدار الثلث» what a third more or less leaves.</summary>
    public static Interval? StatedBy(SemanticModel model, Sentence sentence, decimal fraction, TokenRange word)
    {
        if (word.First == sentence.Tokens.First || ChangePoint.IsPart(model, word.First, sentence.Tokens.End)) { return null; }
        var (bound, at) = BoundBefore(model, word.First);
        var left = Bounded(fraction, bound);
        if (model.Terms.Is(at - 1, WordRole.To)) { return left; }
        if (model.Terms.Is(at - 1, WordRole.Losing) || at - 2 >= sentence.Tokens.First && model.Terms.Is(at - 2, WordRole.Losing))
        {
            return Interval.Exactly(1) - left;
        }
        if (!model.Terms.Is(word.End, WordRole.Indefinite) && !model.Terms.Is<UnitTerm>(word.End, out _, out _) && NounOf(model, at) is { } isLess)
        {
            return isLess ? Interval.Exactly(1) - left : Interval.Exactly(1) + left;
        }
        if (!model.Terms.Is(at - 1, WordRole.By) && !model.Terms.Is(at - 1, WordRole.That)
            && !(bound is not null && model.Terms.Is<BoundTerm>(at, out _, out var hit) && hit.Front.Length > 0)) { return null; }
        if (model.Terms.Is(at - 1, WordRole.That) && IsOfAnother(model, sentence, word.End)) { return null; }
        return ChangeWording.WordOf(model, new TokenRange(Math.Max(sentence.Tokens.First, at - ChangeWording.MostWordsToVerb), at)) is { } isFall
            ? isFall ? Interval.Exactly(1) - left : Interval.Exactly(1) + left
            : null;
    }

    /// <summary>"A fall of a third", «بانخفاض الثلث»: whether the noun of change just before says that it fell.</summary>
    private static bool? NounOf(SemanticModel model, int fraction)
    {
        var noun = fraction - 1 - (model.Terms.Is(fraction - 1, WordRole.Of) && !model.Terms.Is(fraction - 1, WordRole.From)
            || model.Terms.Is(fraction - 1, ChangeRole.OwnValue)
            ? 1
            : 0);
        if (noun < 1 || model.Terms.Is(noun, ChangeRole.Unsure) || model.Article.SentenceOf(noun)?.Block.Language is not { } language
            || !(language.JoinsArticle
            ? model.Terms.Is(noun, WordRole.Rise, out var hit) && hit.Front.Length > 0
            || model.Terms.Is(noun, WordRole.Fall, out hit) && hit.Front.Length > 0
            : noun < fraction - 1 && model.Terms.Is(noun - 1, WordRole.Indefinite))) { return null; }
        return ChangeWording.WordOf(model, new TokenRange(noun, noun + 1));
    }

    /// <summary>«إلى أقل من النصف», "by more than a third": the bound just before the word, and where it begins.</summary>
    private static (BoundKind? Kind, int First) BoundBefore(SemanticModel model, int word)
    {
        for (var i = Math.Max(0, word - MostWordsOfBound); i < word; i++)
        {
            if (model.Terms.Is<BoundTerm>(i, out var bound, out var hit) && hit.Tokens.End == word) { return (bound.Kind, i); }
        }
        return (null, word);
    }

    private static Interval Bounded(decimal fraction, BoundKind? bound) => bound switch
    {
        BoundKind.MoreThan or BoundKind.AtLeast => new Interval(fraction, 1),
        BoundKind.LessThan or BoundKind.AtMost => new Interval(0, fraction),
        BoundKind.About => new Interval(fraction * (1 - (2 * Slack)), fraction * (1 + (2 * Slack))),
        _ => new Interval(fraction * (1 - Slack), fraction * (1 + Slack)),
    };

    /// <summary>«من 3 إلى 5، أي ثلث الأعضاء», "to 5, or a third of the members": a part of something else, and no change.</summary>
    private static bool IsOfAnother(SemanticModel model, Sentence sentence, int behind) =>
        sentence.Tokens.Contains(behind) && (model.Terms.Is(behind, WordRole.Of)
            || sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(behind)));
}
