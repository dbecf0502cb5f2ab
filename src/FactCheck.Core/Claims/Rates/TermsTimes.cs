using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads terms of one length, how many they are and what they come to: "three consecutive four-year terms, a total of 12 years", «ثلاث ولايات مدة كل
/// منها أربع
/// سنوات، أي 12 عاما».
/// </summary>
internal static class TermsTimes
{
    private const int MostWordsToNoun = 3;
    private const int MostWordsToSum = 5;
    private const decimal MostTerms = 12;

    public static void AddTo(List<Mention> found, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var sentence in model.Article.Sentences)
        {
            if (!model.Terms.AnyIn(sentence.Tokens, ElapsedRole.TermOfOffice, ElapsedRole.TermsNoun)
                || model.Terms.AnyIn(sentence.Tokens, ElapsedRole.AtOneTime)) { continue; }
            FigureMention[] lengths = [.. model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken).OfType<FigureMention>()];
            if (lengths is [{ IsApproximate: false, Repeats: false, Length.Parts: [({ IsExact: true }, var unit)] } each,
                { IsApproximate: false, Length.Parts: [({ IsExact: true }, var other)] } sum]
                && unit == other && IsSum(model, sentence, sum) && NumberOf(model, sentence, each, cancellationToken) is { } number)
            {
                found.Add(Of(model, number, each, sum));
            }
        }
    }

    /// <summary>"A total of", "or", «أي» before it, "in all" behind it.</summary>
    private static bool IsSum(SemanticModel model, Sentence sentence, FigureMention sum)
    {
        var ahead = new TokenRange(Math.Max(sentence.Tokens.First, sum.Tokens.First - MostWordsToSum), sum.Tokens.First);
        return model.Terms.AnyIn(ahead, WordRole.InAll, WordRole.That) || model.Terms.AnyIn(ahead, RateRole.Summing)
            || sentence.Tokens.Contains(sum.Tokens.End) && model.Terms.AnyIn(new TokenRange(sum.Tokens.End, sum.Tokens.End + 1), WordRole.InAll);
    }

    /// <summary>The only number of the sentence, which counts terms: "three four-year terms", "three terms of four years each".</summary>
    private static FigureMention? NumberOf(SemanticModel model, Sentence sentence, FigureMention each, CancellationToken cancellationToken)
    {
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Number, sentence.Tokens, cancellationToken))
        {
            if (mention is not FigureMention { Role: FigureRole.Plain, IsCount: false } number) { continue; }
            if (only is not null || number is not { Decimals: 0, Scale: 1, Written: >= 2 and <= MostTerms, IsApproximate: false }) { return null; }
            only = number;
        }
        if (only is null || only.Tokens.First > each.Tokens.First) { return null; }
        var nouns = new TokenRange(only.Tokens.End, Math.Max(each.Tokens.End + 1, only.Tokens.End + MostWordsToNoun));
        return each.Tokens.First - only.Tokens.End <= MostWordsToNoun + 2
            && model.Terms.AnyIn(nouns, ElapsedRole.TermOfOffice, ElapsedRole.TermsNoun) ? only : null;
    }

    private static RateMention Of(SemanticModel model, FigureMention number, FigureMention each, FigureMention sum) =>
        new(new TokenRange(number.Tokens.First, sum.Tokens.End), model.Article.Tokens.SpanOf(number.Tokens.First, sum.Tokens.End), sum, number, each, sum)
        {
            Number = Interval.Exactly(number.Written),
            StatedInterval = Interval.Exactly(sum.Written),
            Computed = Interval.Exactly(each.Written * number.Written),
        };
}
