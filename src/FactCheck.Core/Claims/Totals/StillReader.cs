using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads those who are gone and those who still remain of a group: "Of the 120 hostages, 45 have been freed and 75 are still held", «استقبل المستشفى 32 جريحا، غادر منهم 20 وما زال 12 قيد العلاج»,
/// "received 40 doses. It has given 28 and lost two, so 10 are still there". Nobody is of both, though some may be of neither.
/// </summary>
internal static class StillReader
{
    private const int MostWordsToVerb = 4;
    private const int MostWordsBetween = 14;
    private const int MostParts = 4;
    private const decimal FewestOfAll = 5;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 1; i < row.Length; i++)
        {
            var rest = row[i];
            if (!IsCount(rest) || model.Article.SentenceOf(rest.Tokens.First) is not { } sentence) { continue; }
            var first = i;
            while (first > 0 && i - first <= MostParts && sentence.Tokens.Contains(row[first - 1].Tokens)) { first--; }
            var isRest = IsStill(model, sentence, first < i ? row[i - 1] : null, rest);
            var isNegated = !isRest && IsNegated(model, sentence, rest);
            if (!isRest && !isNegated || i - first is 0 or > MostParts
                || i + 1 < row.Length && sentence.Tokens.Contains(row[i + 1].Tokens)) { continue; }
            if (TryRead(model, sentence, row[first..i], first > 0 ? row[first - 1] : null, rest, isNegated) is { } total) { found.Add(total); }
        }
    }

    private static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures, FigureMention? before, FigureMention rest,
        bool isNegated)
    {
        if (figures.Any(f => !IsCount(f)) || rest.Tokens.First - figures[^1].Tokens.End > MostWordsBetween
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Adding, WordRole.Respectively, WordRole.Forecast)) { return null; }
        var whole = figures.MaxBy(f => f.Written)!;
        var gone = figures.Where(f => f != whole).ToImmutableArray();
        var isInside = gone.Length > 0
            && (NounKey.IsBehind(model, whole) || model.Terms.Is(whole.Tokens.End, WordRole.Person) || WholeMark.Is(model, sentence, whole));
        if (isInside && isNegated)
        {
            if (gone is not [var part] || WholeAndPart.TryRead(model, sentence, figures[0], figures[1]) is not var (read, all) || read != part
                || all != whole) { return null; }
        }
        else if (isInside && IsGone(model, sentence, whole)) { isInside = false; }
        if (!isInside)
        {
            if (isNegated || before is null || !IsCount(before) || !IsAllBefore(model, sentence, before)) { return null; }
            (whole, gone) = (before, [.. figures]);
        }
        if (rest.Written >= whole.Written || gone.Any(g => g.Written >= whole.Written)
            || !isNegated && gone.Any(g => !IsGone(model, sentence, g))) { return null; }
        var first = Math.Min(whole.Tokens.First, gone[0].Tokens.First);
        return new TotalMention(new TokenRange(first, rest.Tokens.End), model.Article.Tokens.SpanOf(first, rest.Tokens.End), whole, gone.Add(rest))
        {
            IsOpen = !isNegated,
        };
    }

    /// <summary>The only count of the sentence before.</summary>
    private static bool IsAllBefore(SemanticModel model, Sentence sentence, FigureMention whole) =>
        model.Article.SentenceOf(whole.Tokens.First) is { } before && before.Index == sentence.Index - 1 && before.Block == sentence.Block
            && whole.Written >= FewestOfAll && !model.MentionsIn(MentionKind.Number, before.Tokens with { End = whole.Tokens.First }, default).Any();

    private static bool IsCount(FigureMention figure) => figure is { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0 };

    /// <summary>"75 are still held", "75 remain", «وما زال 75»: the word for it beside the figure.</summary>
    private static bool IsStill(SemanticModel model, Sentence sentence, FigureMention? before, FigureMention rest)
    {
        for (var i = Math.Max(before?.Tokens.End
            ?? sentence.Tokens.First, rest.Tokens.First - MostWordsToVerb); i < Math.Min(sentence.Tokens.End, rest.Tokens.End + MostWordsToVerb); i++)
        {
            if (rest.Tokens.Contains(i)) { continue; }
            if (model.Terms.Is(i, TotalRole.Still)) { return true; }
            if (i >= rest.Tokens.End && model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
        }
        return false;
    }

    /// <summary>"The fifteen that have not": the others, by what they did not do.</summary>
    private static bool IsNegated(SemanticModel model, Sentence sentence, FigureMention rest)
    {
        if (rest.Tokens.First == sentence.Tokens.First || !model.Terms.Is(rest.Tokens.First - 1, WordRole.Article)) { return false; }
        for (var i = rest.Tokens.End; i < Math.Min(sentence.Tokens.End, rest.Tokens.End + 2); i++)
        {
            if (model.Terms.Is(i, WordRole.Relative) || model.Terms.Is(i, WordRole.Narrowing))
            {
                return model.Terms.AnyIn(new TokenRange(i + 1, Math.Min(sentence.Tokens.End, i + 3)), ListRole.Failing);
            }
        }
        return false;
    }

    /// <summary>"45 have been freed", «غادر منهم 20», «أُفرج عن 45».</summary>
    public static bool IsGone(SemanticModel model, Sentence sentence, FigureMention gone)
    {
        for (var i = gone.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, gone.Tokens.First - MostWordsToVerb); i--)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { break; }
            if (model.Terms.Is(i, TotalRole.Gone)) { return true; }
        }
        for (var i = gone.Tokens.End; !sentence.Block.Language.JoinsArticle
            && i < Math.Min(sentence.Tokens.End, gone.Tokens.End + MostWordsToVerb); i++)
        {
            if (model.Terms.Is(i, WordRole.And) || model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
            if (model.Terms.Is(i, TotalRole.Gone)) { return true; }
        }
        return false;
    }
}
