using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads what comes to each where the amount is told a sentence before: "$3.6 million on 120 flats … That works out at $30,000 a flat",
/// «وزعت 840 سلة على 35 قرية … وحصلت كل قرية على 24 سلة بالتساوي»,
/// «توزيع 18 ألف سلة … وقسمت بالتساوي على ست محافظات، فكان نصيب الواحدة منها ثلاثة آلاف».
/// </summary>
internal static class SharedOutNext
{
    private const int MostWordsToCue = 6;
    private const int MostSentencesBack = 2;

    /// <summary>A slip of one nought is a slip; what is farther off is told of something else.</summary>
    private const decimal FarthestTimes = 11;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = 2; i < row.Length; i++)
        {
            var each = row[i];
            if (each.Kind == MentionKind.Percent || each.IsApproximate
                || model.Article.SentenceOf(each.Tokens.First) is not { Index: > 0 } sentence
                || i + 1 < row.Length && sentence.Tokens.Contains(row[i + 1].Tokens) || !IsShare(model, sentence, each) && !IsOfEvery(model, sentence, row[i - 1], row[i - 2])
                || model.Article.SentenceOf(row[i - 2].Tokens.First) is not { Block.Kind: not BlockKind.Title } before || before.Block != sentence.Block
                || sentence.Index - before.Index is < 1 or > MostSentencesBack) { continue; }
            FigureMention[] figures = [row[i - 2], row[i - 1], each];
            var isCountHere = sentence.Tokens.Contains(row[i - 1].Tokens);
            if (!before.Tokens.Contains(row[i - 2].Tokens) || !isCountHere && !before.Tokens.Contains(row[i - 1].Tokens)
                || i > 2 && before.Tokens.Contains(row[i - 3].Tokens) || figures.Any(f => f.Kind == MentionKind.Percent)
                || TellsOther(model, before) || TellsOther(model, sentence)) { continue; }
            if (Read(model, sentence, figures, cancellationToken) is { } rate && !IsSecond(model, sentence, row, i, rate)) { found.Add(rate); }
        }
    }

    /// <summary>"Grants to 60 schools … Fifteen schools received both": the noun is counted twice, and which is meant stays open.</summary>
    private static bool IsSecond(SemanticModel model, Sentence sentence, FigureMention[] row, int at, RateMention rate)
    {
        for (var i = 0; i < at; i++)
        {
            if (row[i] != rate.Count && NounKey.AreOne(model, row[i].Tokens.End, rate.Count.Tokens.End)
                && model.Article.SentenceOf(row[i].Tokens.First)?.Block == sentence.Block) { return true; }
        }
        return false;
    }

    /// <summary>"Works out at", «بالتساوي», «نصيب الواحدة» in the sentence before the figure, or just behind it.</summary>
    private static bool IsShare(SemanticModel model, Sentence sentence, FigureMention each) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, each.Tokens.First - MostWordsToCue), each.Tokens.First), RateRole.WorkingOut)
            || model.Terms.AnyIn(new TokenRange(sentence.Tokens.First, Math.Min(sentence.Tokens.End, each.Tokens.End + MostWordsToCue)), RateRole.EqualShares);

    /// <summary>«وحصلت كل قرية على», "each village received": of the very things that the sentence before counts.</summary>
    private static bool IsOfEvery(SemanticModel model, Sentence sentence, FigureMention count, FigureMention other)
    {
        for (var i = sentence.Tokens.First; i < Math.Min(sentence.Tokens.End - 1, sentence.Tokens.First + MostWordsToCue); i++)
        {
            if ((model.Terms.Is(i, WordRole.Every) || model.Terms.Is(i, WordRole.ForEach))
                && (NounKey.AreOne(model, i + 1, count.Tokens.End) || NounKey.AreOne(model, i + 1, other.Tokens.End))) { return true; }
        }
        return false;
    }

    private static bool TellsOther(SemanticModel model, Sentence sentence) =>
        model.Terms.AnyIn(sentence.Tokens, WordRole.Rise, WordRole.Fall, WordRole.Adding, WordRole.Respectively, WordRole.Others)
            || model.Terms.AnyIn(sentence.Tokens, RateRole.Instalment, RateRole.Discount)
            || model.Terms.AnyIn(sentence.Tokens, TotalRole.Remainder);

    private static RateMention? Read(SemanticModel model, Sentence sentence, FigureMention[] figures, CancellationToken cancellationToken)
    {
        var each = figures[^1];
        if ((RateBase.Behind(model, sentence, figures, each, cancellationToken) ?? RateBase.Ahead(model, sentence, figures, each)
            ?? OfThem(model, sentence, figures, each)) is not { Count: FigureMention count } divisor
            || Array.Find(figures, f => f != each && f != count) is not { } total || total.Written <= each.Written
            || !RateMeasure.IsOne(model, total, each) && !LeftReader.IsBare(model, each) && !IsUnnamed(model, total, each) && !AreOne(model, total, each)
            || RateBase.IsOfFraction(model, total.Tokens.End, each.Tokens.First)
            || Interval.Divide(FigureRow.Rounded(total), divisor.Number) is not { } computed
            || each.Written > computed.Max * FarthestTimes || each.Written * FarthestTimes < computed.Min) { return null; }
        return new RateMention(new TokenRange(total.Tokens.First, each.Tokens.End), total.Span.Union(each.Span), total, count, each, each)
        {
            Number = divisor.Number,
            StatedInterval = RateMeasure.Told(each),
            Computed = computed,
        };
    }

    /// <summary>«نصيب الواحدة منها», "each one": of the number that the same sentence divides by.</summary>
    private static RateDivisor? OfThem(SemanticModel model, Sentence sentence, FigureMention[] figures, FigureMention each) =>
        figures[1] is { Kind.Name: "number", Unit: null, Decimals: 0, IsApproximate: false, Written: >= 2 } count && sentence.Tokens.Contains(count.Tokens)
            && model.Terms.AnyIn(new TokenRange(sentence.Tokens.First, count.Tokens.First), RateRole.EqualShares)
            && model.Terms.AnyIn(new TokenRange(count.Tokens.End, Math.Min(sentence.Tokens.End, each.Tokens.End + 1)), WordRole.ForEach, WordRole.Every)
            ? new RateDivisor(count, FigureRow.Rounded(count))
            : null;

    /// <summary>"840 food parcels … 24 parcels": a word that says which stands before the noun.</summary>
    private static bool AreOne(SemanticModel model, FigureMention total, FigureMention each) =>
        total is { Kind.Name: "number", Unit: null } && each is { Kind.Name: "number", Unit: null }
            && NounKey.AreOne(model, total.Tokens.End + 1, each.Tokens.End);

    /// <summary>«نصيب كل منها ثلاثة آلاف»: what is shared out is not named once more.</summary>
    private static bool IsUnnamed(SemanticModel model, FigureMention total, FigureMention each) =>
        total is { Kind.Name: "number", Unit: null } && each is { Kind.Name: "number", Unit: null } && !NounKey.IsBehind(model, each);
}
