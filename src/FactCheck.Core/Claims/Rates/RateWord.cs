using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads what comes to each where it is told without a number: «بواقع سلتين لكل أسرة» is two, «بمعدل هدف ونصف في المباراة» one and a half.</summary>
internal static class RateWord
{

    /// <summary>How far from the number of a word an average may be, and what is dealt out evenly.</summary>
    private const decimal Average = 0.5m, Even = 0.25m;

    public static RateMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures, CancellationToken cancellationToken)
    {
        if (!sentence.Block.Language.JoinsArticle) { return null; }
        for (var i = figures[^1].Tokens.End; i < sentence.Tokens.End; i++)
        {
            if (!model.Terms.Is(i, RateRole.AtRate, out var lead) || !sentence.Tokens.Contains(lead.Tokens.End)
                || Value(model, lead.Tokens.End) is not var (value, end)) { continue; }
            var noun = lead.Tokens.End;
            if (figures.Count(f => IsOfNoun(model, sentence, f, noun)) != 1) { return null; }
            var each = new FigureMention(MentionKind.Number, new TokenRange(noun, end), model.Article.Tokens.SpanOf(noun, end),
                Interval.Exactly(value))
            {
                Written = value,
                Decimals = value == Math.Truncate(value) ? 0 : 1,
            };
            var total = figures.First(f => IsOfNoun(model, sentence, f, noun));
            if (RateBase.Behind(model, sentence, figures, each,
                cancellationToken) is not { Count: FigureMention { Kind.Name: "number" } count } divisor
                || count == total) { return null; }
            if (RateResult.TellsOther(model, sentence, new TokenRange(Math.Min(total.Tokens.First, count.Tokens.First), noun))
                || Interval.Divide(FigureRow.Rounded(total), divisor.Number) is not { } computed) { return null; }
            var first = Math.Min(total.Tokens.First, count.Tokens.First);
            return new RateMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), total, count, each, each)
            {
                Number = divisor.Number,
                StatedInterval = lead.Tokens.Count == 1 && model.Terms.Is(i, RateRole.EachInShare)
                    ? new Interval(value - Even, value + Even)
                    : new Interval(value - Average, value + Average),
                Computed = computed,
            };
        }
        return null;
    }

    /// <summary>«5 آلاف سلة» and «سلتين»: the dual of a feminine noun shows the letter that its ending hides.</summary>
    private static bool IsOfNoun(SemanticModel model, Sentence sentence, FigureMention figure, int noun)
    {
        if (NounKey.AreOne(model, figure.Tokens.End, noun)) { return true; }
        var word = model.Article.Tokens.CharsOf(noun);
        return sentence.Block.Language.SingularOfDual(word) is { } singular
            && sentence.Block.Language.NounStem(singular) == NounKey.At(model, figure.Tokens.End);
    }

    /// <summary>Two for a dual, one for a singular, a half more behind «ونصف».</summary>
    private static (decimal Value, int End)? Value(SemanticModel model, int noun)
    {
        var isDual = model.Article.LanguageOf(noun).HasDualForm(model.Article.Tokens.CharsOf(noun));
        if (model.Article.Tokens[noun].Kind != TokenKind.Word || model.Terms.Is<NumeralTerm>(noun, out _, out _)) { return null; }
        var hasHalf = model.Terms.Is<FractionTerm>(noun + 1, out var fraction, out _) && fraction.Value == 0.5m;
        return ((isDual ? 2 : 1) + (hasHalf ? 0.5m : 0), noun + (hasHalf ? 2 : 1));
    }
}
