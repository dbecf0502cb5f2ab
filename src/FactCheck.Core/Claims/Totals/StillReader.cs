using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads those who are gone and those who still remain of a group: "Of the 120 hostages, 45 have been freed and 75 are still held", «استقبل المستشفى 32 جريحا، غادر منهم 20 وما زال 12 قيد العلاج».
/// Nobody is of both, though some may be of neither.
/// </summary>
internal static class StillReader
{
    private const int MostWordsToVerb = 4;
    private const int MostWordsBetween = 12;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 2; i < row.Length; i++)
        {
            var (a, b, rest) = (row[i - 2], row[i - 1], row[i]);
            if (!IsCount(a) || !IsCount(b) || !IsCount(rest) || model.Article.SentenceOf(rest.Tokens.First) is not { } sentence || !sentence.Tokens.Contains(a.Tokens)) { continue; }
            if (!IsStill(model, sentence, b, rest) || rest.Tokens.First - b.Tokens.End > MostWordsBetween || b.Tokens.First - a.Tokens.End > MostWordsBetween) { continue; }
            var (whole, gone) = a.Written > b.Written ? (a, b) : (b, a);
            if (!NounKey.IsBehind(model, whole) && !model.Terms.Is(whole.Tokens.End, WordRole.Person) && !WholeMark.Is(model, sentence, whole) || !IsGone(model, sentence, gone) || rest.Written >= whole.Written || model.Terms.AnyIn(sentence.Tokens, WordRole.Adding, WordRole.Respectively, WordRole.HadBeen, WordRole.Forecast) || !HasJoint(model, b, rest)) { continue; }
            found.Add(new TotalMention(new TokenRange(a.Tokens.First, rest.Tokens.End), a.Span.Union(rest.Span), whole, [gone, rest]) { IsOpen = true });
        }
    }

    private static bool IsCount(FigureMention figure) => figure is { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0 };

    /// <summary>"75 are still held", "75 remain", «وما زال 75»: the word for it beside the figure.</summary>
    private static bool IsStill(SemanticModel model, Sentence sentence, FigureMention before, FigureMention rest)
    {
        for (var i = Math.Max(before.Tokens.End, rest.Tokens.First - MostWordsToVerb); i < Math.Min(sentence.Tokens.End, rest.Tokens.End + MostWordsToVerb); i++)
        {
            if (rest.Tokens.Contains(i)) { continue; }
            if (model.Terms.Is(i, WordRole.Still)) { return true; }
            if (i >= rest.Tokens.End && model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
        }
        return false;
    }

    /// <summary>"45 have been freed", «غادر منهم 20», «أُفرج عن 45».</summary>
    private static bool IsGone(SemanticModel model, Sentence sentence, FigureMention gone)
    {
        for (var i = gone.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, gone.Tokens.First - MostWordsToVerb); i--)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { break; }
            if (model.Terms.Is(i, WordRole.Gone)) { return true; }
        }
        for (var i = gone.Tokens.End; !sentence.Block.Language.JoinsArticle && i < Math.Min(sentence.Tokens.End, gone.Tokens.End + MostWordsToVerb); i++)
        {
            if (model.Terms.Is(i, WordRole.And) || model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
            if (model.Terms.Is(i, WordRole.Gone)) { return true; }
        }
        return false;
    }

    private static bool HasJoint(SemanticModel model, FigureMention before, FigureMention rest)
    {
        for (var i = before.Tokens.End; i < rest.Tokens.First; i++)
        {
            if (Statement.Begins(model, i) || Statement.IsComma(model, i)) { return true; }
        }
        return false;
    }
}
