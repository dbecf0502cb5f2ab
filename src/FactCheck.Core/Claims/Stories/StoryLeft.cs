using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads what is left of a whole, or missing to an amount that is aimed at, where each of the three figures has a sentence of its own: "received 640
/// doses. It used 410. Only 230 are left", «تسعى إلى جمع 90 ألفا. وبلغت التبرعات 67 ألفا. ولا يزال ينقصها 23 ألفا».
/// </summary>
internal static class StoryLeft
{
    private const int MostWordsToWord = 6;
    private static readonly WordRole[] Unfit = [WordRole.TimeBefore, WordRole.Against, WordRole.Adding, WordRole.Respectively, WordRole.ForEach,
        WordRole.Rise, WordRole.Fall];

    public static void AddTo(SemanticModel model, FigureMention[] row, List<Mention> found)
    {
        for (var i = 2; i < row.Length; i++)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is { } sentence && !sentence.Tokens.Contains(row[i - 1].Tokens)
                && !(i + 1 < row.Length && sentence.Tokens.Contains(row[i + 1].Tokens))
                && !found.Any(m => m is DifferenceMention known && known.Stated == row[i])
                && TryRead(model, sentence, row, i) is { } left) { found.Add(left); }
        }
    }

    private static DifferenceMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int first)
    {
        if (row[first] is not { IsApproximate: false, Decimals: 0 } stated || stated.Kind == MentionKind.Percent
            || sentence.Index < 2 || model.Terms.AnyIn(sentence.Tokens, Unfit)) { return null; }
        var near = new TokenRange(Math.Max(sentence.Tokens.First, stated.Tokens.First - MostWordsToWord),
            Math.Min(sentence.Tokens.End, stated.Tokens.End + MostWordsToWord));
        var isMissing = model.Terms.AnyIn(near, StoryRole.Missing);
        if (!isMissing && !model.Terms.AnyIn(near, StoryRole.LeftOver)
            || StoryAbove.Pair(model, sentence, row, first) is not var (whole, part) || whole.IsApproximate || part.IsApproximate
            || part.Written >= whole.Written || stated.Written >= whole.Written || !StoryAbove.AreOne(model, whole, stated) && !IsOfWhole(model, whole, stated)
            || model.Article.SentenceOf(whole.Tokens.First) is not { } above || model.Article.SentenceOf(part.Tokens.First) is not { } below
            || above == below || model.Terms.AnyIn(below.Tokens, Unfit) || model.Terms.AnyIn(below.Tokens, WordRole.Others)
            || model.Terms.AnyIn(above.Tokens, WordRole.Respectively, WordRole.ForEach)) { return null; }
        return (isMissing
            ? model.Terms.AnyIn(above.Tokens, StoryRole.Aiming)
            : model.Terms.AnyIn(below.Tokens, StoryRole.Taken) || model.Terms.AnyIn(below.Tokens, TotalRole.Gone))
            ? DifferenceMention.Of(whole, part, stated)
            : null;
    }

    /// <summary>"The 340 who remain", of the people counted before.</summary>
    private static bool IsOfWhole(SemanticModel model, FigureMention whole, FigureMention stated) =>
        whole is { Kind.Name: "number", Unit: null } && stated is { Kind.Name: "number", Unit: null }
            && (model.Terms.Is(stated.Tokens.End, WordRole.Relative) || model.Terms.Is(stated.Tokens.End, StoryRole.LeftOver)
            || model.Terms.Is(stated.Tokens.End, WordRole.Others));
}
