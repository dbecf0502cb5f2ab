using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads changes that are stated as multiples: "doubled from 3,000 to 6,000", «تضاعف ثلاث مرات من 800 إلى 2400».</summary>
internal static class ChangeMultiple
{
    private const int MostWordsToValues = 8;
    private const int MostWordsBefore = 14;
    private const int MostWordsBehind = 11;

    /// <summary>How far from its word a multiple may be: "doubled" is said of 1.8 times.</summary>
    private const decimal Slack = 0.15m;

    public static ChangeMention? TryRead(SemanticModel model, Sentence sentence, ChangePairing pairing, FigureMention first, FigureMention second,
        FigureMention? before)
    {
        var (from, to) = pairing == ChangePairing.FromTo ? (first, second) : (second, first);
        for (var i = first.Tokens.First - 1; i >= sentence.Tokens.First && first.Tokens.First - i <= MostWordsBefore; i--)
        {
            if (before is not null && before.Tokens.First == i && IsTimesMore(model, sentence, before))
            {
                return Of(model, first, second, from, to, new TokenRange(i, before.Tokens.End + 1),
                    new Interval(before.Written * (1 - Slack), (before.Written + 1) * (1 + Slack)));
            }
            if (!model.Terms.Is<FactorTerm>(i, out var factor, out var hit))
            {
                // "between 2010 and 2015"
                if (Statement.Begins(model, i) && !model.Terms.Is(i, WordRole.Explaining)
                    && !(i > sentence.Tokens.First && model.Article.Tokens[i - 1].Kind == TokenKind.Number
                    && model.Article.Tokens[i + 1].Kind == TokenKind.Number)) { break; }
                continue;
            }
            var stated = StatedBy(model, factor, hit.Tokens);
            var end = hit.Tokens.End;
            if (before is not null && before.Tokens.First >= hit.Tokens.End)
            {
                if (before.IsApproximate || !model.Terms.Is(before.Tokens.End, WordRole.Times)) { return null; }
                // «تضاعف ثلاث مرات» is said of three times as much, and of three times more.
                stated = new Interval(before.Written * (1 - Slack), (before.Written + 1) * (1 + Slack));
                end = before.Tokens.End + 1;
            }
            return Of(model, first, second, from, to, new TokenRange(i, end), stated);
        }
        return Behind(model, sentence, first, second, from, to);
    }

    /// <summary>«من 3 إلى 6 خلال عام، أي ثلاثة أضعاف», "from 20 to 40, that is tripled".</summary>
    private static ChangeMention? Behind(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second, FigureMention from,
        FigureMention to)
    {
        var isLed = false;
        for (var i = second.Tokens.End; i < sentence.Tokens.End && i - second.Tokens.End <= MostWordsBehind; i++)
        {
            if ((isLed || Statement.IsComma(model, i - 1)) && model.Terms.Is<FactorTerm>(i, out var factor, out var hit))
            {
                return TimesBehind(model, hit.Tokens.End) is var (times, end)
                    ? Of(model, first, second, from, to, hit.Tokens with { End = end }, new Interval(times * (1 - Slack), (times + 1) * (1 + Slack)))
                    : Of(model, first, second, from, to, hit.Tokens, StatedBy(model, factor, hit.Tokens));
            }
            if (Statement.Begins(model, i) || model.Article.Tokens[i].Kind == TokenKind.Number) { return null; }
            // «يكون الأسطول قد ازداد ثلاثة أضعاف»
            isLed |= model.Terms.Is(i, WordRole.That) || model.Terms.Is(i, WordRole.Rise);
        }
        return null;
    }

    /// <summary>«تضاعف ثماني مرات»: how often, behind the verb.</summary>
    private static (decimal Times, int End)? TimesBehind(SemanticModel model, int token)
    {
        foreach (var mention in model.MentionsAt(MentionKind.Number, token, default))
        {
            if (mention is FigureMention { IsCount: false, IsApproximate: false, Written: >= 2 } number && number.Tokens.First == token
                && model.Terms.Is(number.Tokens.End, WordRole.Times)) { return (number.Written, number.Tokens.End + 1); }
        }
        return null;
    }

    /// <summary>The multiples of the base that a word is said of, with "nearly" or "more than" beside it.</summary>
    public static Interval StatedBy(SemanticModel model, FactorTerm factor, TokenRange word)
    {
        var most = factor.Most is { } limit ? limit * (1 + Slack) : decimal.MaxValue;
        return (BoundAt(model, word.First - 1) ?? BoundAt(model, word.End)) switch
        {
            null or BoundKind.Exactly => new Interval(factor.Least * (1 - Slack), most),
            BoundKind.MoreThan or BoundKind.AtLeast => new Interval(factor.Least * (1 - Slack), decimal.MaxValue),
            _ => new Interval(factor.Least * (1 - (2 * Slack)), most),
        };
    }

    private static ChangeMention Of(SemanticModel model, FigureMention first, FigureMention second, FigureMention from, FigureMention to,
        TokenRange words, Interval stated)
    {
        var (before, after) = (ChangeMeasure.Rounded(from, first, second), ChangeMeasure.Rounded(to, first, second));
        var (start, end) = (Math.Min(words.First, first.Tokens.First), Math.Max(words.End, second.Tokens.End));
        return new ChangeMention(new TokenRange(start, end), model.Article.Tokens.SpanOf(start, end), from, to, ChangeForm.Multiple,
            model.Article.Tokens.SpanOf(words.First, words.End))
        {
            Computed = Interval.Divide(after, before),
            Nominal = ChangeMeasure.Nominal(ChangeForm.Multiple, before.Middle, after.Middle, isFall: false),
            Stated = stated,
        };
    }

    /// <summary>«زاد خمسة أضعاف» is said of five times as much, and of five times more; what rose «three times» may have risen on three days.</summary>
    private static bool IsTimesMore(SemanticModel model, Sentence sentence, FigureMention times) =>
        times is { IsApproximate: false, Unit: null, Written: >= 2 and <= 1_000 }
        // «قفز خمس مرات من 15 إلى 75»
        && (model.Terms.Is(times.Tokens.End, WordRole.Folds)
        || model.Terms.Is(times.Tokens.End, WordRole.Times) && model.Terms.Is(times.Tokens.End + 1, WordRole.From))
        && ChangeWording.WordOf(model,
        new TokenRange(Math.Max(sentence.Tokens.First, times.Tokens.First - MostWordsToValues), times.Tokens.First)) == false;

    /// <summary>"Nearly doubled", "more than doubled", «تضاعف تقريبا».</summary>
    private static BoundKind? BoundAt(SemanticModel model, int token)
    {
        for (var i = Math.Max(0, token - 1); i <= token; i++)
        {
            if (model.Terms.Is<BoundTerm>(i, out var bound, out var hit) && hit.Tokens.End > token) { return bound.Kind; }
        }
        return null;
    }
}
