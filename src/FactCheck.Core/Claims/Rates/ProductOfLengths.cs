using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads a number of people, the years that each got and what all come to: "the three men were each sentenced to five years, a total of 15 years",
/// «عاقبت كل واحد من الموظفين الثلاثة بالسجن سبع سنوات، ليبلغ مجموع العقوبات 21 سنة». The number must be the only figure of the sentence beside the
/// two lengths.
/// </summary>
internal static class ProductOfLengths
{
    private const int MostWordsToEach = 9;
    private const int MostWordsBehind = 3;
    private const int MostWordsToAll = 7;
    private const int MostPeople = 200;

    public static RateMention? TryRead(SemanticModel model, Sentence sentence, FigureMention count, CancellationToken cancellationToken)
    {
        if (count is not { Kind.Name: "number", Unit: null, Decimals: 0, Scale: 1, IsApproximate: false, Written: >= 2 and <= MostPeople }
            || !model.Terms.AnyIn(sentence.Tokens, WordRole.Every, WordRole.ForEach)
            || model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken).ToArray() is not
            [FigureMention { Repeats: false, Length.Parts: [(_, var unit)] } each, FigureMention
            {
                Repeats: false, Length.Parts: [(_,
                var other)]
            } all]
            || unit != other || all.Written <= each.Written || count.Tokens.First >= all.Tokens.First
            || !IsEach(model, sentence, each) || !IsAll(model, sentence, each, all)) { return null; }
        var number = FigureRow.Rounded(count);
        var (first, end) = (Math.Min(count.Tokens.First, each.Tokens.First), all.Tokens.End);
        return new RateMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), all, count, each, all)
        {
            Number = number,
            StatedInterval = all.IsApproximate ? all.Interval : Interval.Exactly(all.Written),
            Computed = (each.IsApproximate ? each.Interval : Interval.Exactly(each.Written)) * number,
        };
    }

    /// <summary>"Were each jailed for six years", "four years apiece", «خمس سنوات لكل منهم»; without a word for the rest or for others.</summary>
    private static bool IsEach(SemanticModel model, Sentence sentence, FigureMention each)
    {
        var ahead = new TokenRange(Math.Max(sentence.Tokens.First, each.Tokens.First - MostWordsToEach), each.Tokens.First);
        var behind = new TokenRange(each.Tokens.End, Math.Min(sentence.Tokens.End, each.Tokens.End + MostWordsBehind));
        return !model.Terms.AnyIn(sentence.Tokens, WordRole.Others, WordRole.Adding, WordRole.While)
            && (model.Terms.AnyIn(ahead, WordRole.Every, WordRole.ForEach) || model.Terms.AnyIn(behind, WordRole.ForEach));
    }

    /// <summary>"A total of 15 years", «ليبلغ مجموع العقوبات 24 سنة», "28 years in all".</summary>
    private static bool IsAll(SemanticModel model, Sentence sentence, FigureMention each, FigureMention all)
    {
        // "…, and had already spent a total of nine years in custody"
        var between = new TokenRange(each.Tokens.End, all.Tokens.First);
        if (model.Terms.AnyIn(between, WordRole.Already)
            || model.Terms.AnyIn(between, ElapsedRole.Pluperfect, ElapsedRole.Spending)) { return false; }
        var ahead = new TokenRange(Math.Max(each.Tokens.End, all.Tokens.First - MostWordsToAll), all.Tokens.First);
        return model.Terms.AnyIn(ahead, WordRole.InAll) || model.Terms.AnyIn(ahead, RateRole.Summing)
            || sentence.Tokens.Contains(all.Tokens.End) && model.Terms.Is(all.Tokens.End, WordRole.InAll);
    }
}
