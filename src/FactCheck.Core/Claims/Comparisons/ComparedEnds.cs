using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads two figures of which one is called the lowest and one the highest: «أدنى سعر 48 جنيها وأعلى سعر 49 جنيها», "from a low of 12 to a high of 25".</summary>
internal static class ComparedEnds
{
    private const int MostWordsToFigure = 6;
    private const int MostWordsBehind = 2;
    private const int MostWordsOfBound = 5;

    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var first, var second] || first.Written == second.Written || first.Scale != second.Scale
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Respectively)
            // «الصغرى هنا 25، أعلى بدرجة من العظمى هناك وهي 24»: the ends of two things
            || AreCompared(model, first, second)
            || !ComparedMeasure.IsOne(model, first, second) && !IsBareBeside(model, first, second)) { return null; }
        if (AreBounds(model, first, second)) { return ComparisonMention.Of(model, second, first, first.Tokens); }
        if (Opening(model, sentence, first, second) is { } opening) { return ComparisonMention.Of(model, second, first, opening); }
        if (!model.Terms.AnyIn(sentence.Tokens, ComparisonRole.LowEnd)
            || !model.Terms.AnyIn(sentence.Tokens, ComparisonRole.HighEnd)) { return null; }
        if ((Labels(model, sentence, first, second, Behind) ?? Labels(model, sentence, first, second, Before)) is not var (word, isLow)
            || AreApart(model, first, second, sentence)) { return null; }
        return isLow ? ComparisonMention.Of(model, second, first, word) : ComparisonMention.Of(model, first, second, word);
    }

    private static bool AreCompared(SemanticModel model, FigureMention first, FigureMention second)
    {
        for (var i = first.Tokens.End; i < second.Tokens.First; i++)
        {
            if ((model.Terms.Is(i, ChangeRole.Greater) || model.Terms.Is(i, ChangeRole.Lesser)) && At(model, i) is null && At(model, i - 1) is null) { return true; }
        }
        return false;
    }

    /// <summary>«لا تقل عن 50 ألفا ولا تزيد على 20 ألفا», "at least 45 and at most 30": both bounds of one figure.</summary>
    private static bool AreBounds(SemanticModel model, FigureMention first, FigureMention second) =>
        first.Interval.Min == first.Written && first.Interval.Max == decimal.MaxValue && second.Interval.Max == second.Written
            && second.Interval.Min < second.Written
        && second.Tokens.First - first.Tokens.End <= MostWordsOfBound
        && (model.Terms.AnyIn(new TokenRange(first.Tokens.End, second.NumberTokens.First), WordRole.And)
        || model.Article.BeginsWithAnd(first.Tokens.End));

    /// <summary>«تبدأ الأسعار من 40 ألفا وتصل إلى 95 ألفا», "start at $100 and rise to $500": the verb of the lower end, where one of the higher end leads to the other.</summary>
    private static TokenRange? Opening(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second)
    {
        if (!FigureLead.LeadsTo(model, second, ComparisonRole.RisingTo)
            || second.Tokens.First - first.Tokens.End > MostWordsToFigure + MostWordsBehind) { return null; }
        for (var i = first.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsToFigure - 1); i--)
        {
            if (model.Terms.Is(i, ComparisonRole.StartingAt, out var hit))
            {
                return hit.Tokens.End == first.Tokens.First || FigureLead.LeadsTo(model, first, WordRole.From) ? hit.Tokens : null;
            }
        }
        return null;
    }

    /// <summary>"From a low of 32 to a high of 25 degrees", «العظمى 19 مئوية والصغرى 31»: the unit is told once.</summary>
    private static bool IsBareBeside(SemanticModel model, FigureMention first, FigureMention second) =>
        first is { Kind.Name: "number", Unit: null } && !NounKey.IsBehind(model, first) && second.Kind != MentionKind.Percent
            || second is { Kind.Name: "number", Unit: null } && !NounKey.IsNamed(model, second) && first.Kind is MentionKind { Name: "quantity" or "money" };

    /// <summary>The word of the first figure, where both have one and they are not the same.</summary>
    private static (TokenRange Word, bool IsLow)? Labels(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second,
        Func<SemanticModel, FigureMention, TokenRange, (TokenRange Word, bool IsLow)?> read) =>
        read(model, first, sentence.Tokens with { End = second.Tokens.First }) is var (word, isLow)
            && read(model, second, sentence.Tokens with { First = first.Tokens.End }) is var (_, isOtherLow) && isLow != isOtherLow
            ? (word, isLow)
            : null;

    /// <summary>«أدنى سعر 48», "a low of 12": the nearest of the two words before a figure.</summary>
    private static (TokenRange Word, bool IsLow)? Before(SemanticModel model, FigureMention figure, TokenRange around)
    {
        for (var i = figure.NumberTokens.First - 1; i >= Math.Max(around.First, figure.NumberTokens.First - MostWordsToFigure); i--)
        {
            if (At(model, i) is { } before) { return before; }
        }
        return null;
    }

    /// <summary>«48 جنيها كأدنى سعر», "12 degrees at the lowest": just behind, and not the next one's.</summary>
    private static (TokenRange Word, bool IsLow)? Behind(SemanticModel model, FigureMention figure, TokenRange around)
    {
        for (var i = figure.NumberTokens.End; i < Math.Min(around.End, figure.Tokens.End + MostWordsBehind); i++)
        {
            if (Statement.Begins(model, i)) { return null; }
            if (At(model, i) is { } behind) { return behind; }
        }
        return null;
    }

    /// <summary>The word at a token; «أكبر من» compares, and calls nothing the largest.</summary>
    private static (TokenRange Word, bool IsLow)? At(SemanticModel model, int token) =>
        model.Terms.Is(token + 1, ComparisonRole.ThanWord) ? null
            : model.Terms.Is(token, ComparisonRole.LowEnd, out var hit)
            ? (hit.Tokens, true)
            : model.Terms.Is(token, ComparisonRole.HighEnd, out hit) ? (hit.Tokens, false) : null;

    /// <summary>"A low of 30 in the north and a high of 20 in the south": two places or times have ends of their own.</summary>
    private static bool AreApart(SemanticModel model, FigureMention first, FigureMention second, Sentence sentence) =>
        IsTold(model, new TokenRange(first.Tokens.End, second.Tokens.First))
            && IsTold(model, new TokenRange(second.Tokens.End, sentence.Tokens.End));

    private static bool IsTold(SemanticModel model, TokenRange range) =>
        model.Terms.AnyIn(range, WordRole.In) || model.MentionsIn(MentionKind.Place, range).Any() || model.MentionsIn(MentionKind.Date, range).Any();
}
