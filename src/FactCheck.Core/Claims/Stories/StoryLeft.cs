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
    private const decimal MostOfOthers = 12;
    private static readonly WordRole[] Unfit = [WordRole.TimeBefore, WordRole.Against, WordRole.Adding, WordRole.Respectively, WordRole.ForEach,
        WordRole.Rise, WordRole.Fall];

    private static readonly WordRole[] UnfitOfPart = [WordRole.TimeBefore, WordRole.Against, WordRole.Adding, WordRole.Respectively, WordRole.ForEach];

    public static void AddTo(SemanticModel model, FigureMention[] row, List<Mention> found)
    {
        for (var i = 2; i < row.Length; i++)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is { } sentence && !sentence.Tokens.Contains(row[i - 1].Tokens)
                && !(i + 1 < row.Length && sentence.Tokens.Contains(row[i + 1].Tokens) && row[i + 1].Written > MostOfOthers)
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
        if (KindOf(model, sentence, stated, near) is not { } kind
            || StoryAbove.Pair(model, sentence, row, first) is not var (whole, part) || whole.IsApproximate || part.IsApproximate
            || part.Written >= whole.Written && kind != Kind.Margin || stated.Written >= Math.Max(whole.Written, part.Written)
            || !StoryAbove.AreOne(model, whole, stated) && !IsOfWhole(model, whole, stated) && !(kind == Kind.Drawn && AreCounts(whole, stated))
            || model.Article.SentenceOf(whole.Tokens.First) is not { } above || model.Article.SentenceOf(part.Tokens.First) is not { } below
            || above == below || model.Terms.AnyIn(below.Tokens, kind == Kind.Left ? UnfitOfPart : Unfit) || model.Terms.AnyIn(below.Tokens, WordRole.Others)
            || model.Terms.AnyIn(above.Tokens, WordRole.Respectively, WordRole.ForEach)) { return null; }
        var fits = kind switch
        {
            Kind.Missing => model.Terms.AnyIn(above.Tokens, StoryRole.Aiming),
            Kind.Margin => true,
            // "Visitors took 90 of them. Locals therefore got 40": neither of the two again, and not both together
            Kind.Drawn => stated.Written > MostOfOthers && StoryAbove.IsOfThose(model, part) && stated.Written != part.Written && stated.Written != whole.Written,
            _ => model.Terms.AnyIn(below.Tokens, StoryRole.Taken) || model.Terms.AnyIn(below.Tokens, TotalRole.Gone)
                || StoryConclusion.IsDrawn(model, sentence, stated) || StoryAbove.IsOfThose(model, part),
        };
        return !fits ? null
            : whole.Written > part.Written ? DifferenceMention.Of(whole, part, stated) : DifferenceMention.Of(part, whole, stated);
    }

    private enum Kind { Left, Missing, Margin, Drawn }

    /// <summary>What the words around the figure make it.</summary>
    private static Kind? KindOf(SemanticModel model, Sentence sentence, FigureMention stated, TokenRange near)
    {
        if (model.Terms.AnyIn(near, StoryRole.Missing)) { return Kind.Missing; }
        if (model.Terms.AnyIn(near, StoryRole.LeftOver)) { return Kind.Left; }
        if (!StoryConclusion.IsDrawn(model, sentence, stated)) { return null; }
        return model.Terms.AnyIn(near, StoryRole.MarginWord) ? Kind.Margin
            : model.Terms.AnyIn(sentence.Tokens, TotalRole.SumNoun) || model.Terms.AnyIn(sentence.Tokens, WordRole.InAll) ? null : Kind.Drawn;
    }

    private static bool AreCounts(FigureMention whole, FigureMention stated) =>
        whole is { Kind.Name: "number", Unit: null } && stated is { Kind.Name: "number", Unit: null };

    /// <summary>"The 340 who remain", of the people counted before.</summary>
    private static bool IsOfWhole(SemanticModel model, FigureMention whole, FigureMention stated) =>
        whole is { Kind.Name: "number", Unit: null } && stated is { Kind.Name: "number", Unit: null }
            && (model.Terms.Is(stated.Tokens.End, WordRole.Relative) || model.Terms.Is(stated.Tokens.End, StoryRole.LeftOver)
            || model.Terms.Is(stated.Tokens.End, WordRole.Others));
}
