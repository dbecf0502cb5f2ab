using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads changes that are stated as multiples: "doubled from 3,000 to 6,000", «تضاعف ثلاث مرات من 800 إلى 2400».</summary>
internal static class ChangeMultiple
{
    private const int MostWordsToValues = 8;

    /// <summary>How far from its word a multiple may be: "doubled" is said of 1.8 times.</summary>
    private const decimal Slack = 0.15m;

    public static ChangeMention? TryRead(SemanticModel model, Sentence sentence, ChangePairing pairing, FigureMention first, FigureMention second, FigureMention? before)
    {
        if (pairing != ChangePairing.FromTo) { return null; }
        for (var i = first.Tokens.First - 1; i >= sentence.Tokens.First && first.Tokens.First - i <= MostWordsToValues; i--)
        {
            if (!model.Terms.Is<FactorTerm>(i, out var factor, out var hit)) { continue; }
            if (IsBounded(model, i - 1) || IsBounded(model, hit.Tokens.End)) { return null; }
            var stated = new Interval(factor.Least * (1 - Slack), factor.Most is { } most ? most * (1 + Slack) : decimal.MaxValue);
            var end = hit.Tokens.End;
            if (before is not null && before.Tokens.First >= hit.Tokens.End)
            {
                if (before.IsApproximate || !model.Terms.Is(before.Tokens.End, WordRole.Times)) { return null; }
                // «تضاعف ثلاث مرات» is said of three times as much, and of three times more.
                stated = new Interval(before.Written * (1 - Slack), (before.Written + 1) * (1 + Slack));
                end = before.Tokens.End + 1;
            }
            return new ChangeMention(new TokenRange(i, second.Tokens.End), model.Article.Tokens.SpanOf(i, second.Tokens.End), first, second, ChangeForm.Multiple, model.Article.Tokens.SpanOf(i, end))
            {
                Computed = Interval.Divide(ChangeMeasure.Rounded(second, first, second), ChangeMeasure.Rounded(first, first, second)),
                Nominal = ChangeMeasure.Nominal(ChangeForm.Multiple, ChangeMeasure.Rounded(first, first, second).Middle, ChangeMeasure.Rounded(second, first, second).Middle, isFall: false),
                Stated = stated,
            };
        }
        return null;
    }

    /// <summary>"Nearly doubled", "more than doubled", «تضاعف تقريبا».</summary>
    private static bool IsBounded(SemanticModel model, int token)
    {
        for (var i = Math.Max(0, token - 1); i <= token; i++)
        {
            if (model.Terms.Is<BoundTerm>(i, out _, out var hit) && hit.Tokens.End > token) { return true; }
        }
        return false;
    }
}
