using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads one figure for each of several years and what they come to: "300 in 2021, 400 in 2022 and 500 in 2023, 1,200 over the three years".</summary>
internal static class YearSumReader
{
    private const int MostWordsToYear = 3;
    private const int FewestYears = 2;

    /// <summary>Adds such sums, a sentence at a time: each of its figures must be that of a year, and the last that of all.</summary>
    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = 0; i < row.Length;)
        {
            var sentence = model.Article.SentenceOf(row[i].Tokens.First);
            var end = i + 1;
            while (end < row.Length && sentence?.Tokens.Contains(row[end].Tokens) == true) { end++; }
            if (sentence is not null && end - i > FewestYears && TryRead(model, sentence, row[i..end], cancellationToken) is { } sum)
            {
                found.Add(sum);
            }
            i = end;
        }
    }

    private static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures, CancellationToken cancellationToken)
    {
        var total = figures[^1];
        if (figures.Any(f => f.IsApproximate || f.Kind == MentionKind.Percent) || !IsSum(model, sentence, total, figures[^2])
            || model.MentionsIn(MentionKind.Date, sentence.Tokens with { First = total.Tokens.End }, cancellationToken).Any()) { return null; }
        DateMention? last = null;
        for (var i = 0; i < figures.Length - 1; i++)
        {
            if (!IsOne(model, figures[i], total) || YearOf(model, figures[i], figures[i + 1].Tokens.First, cancellationToken) is not { } year
                || year.Written.Year == last?.Written.Year) { return null; }
            last = year;
        }
        ImmutableArray<FigureMention> parts = [.. figures[..^1]];
        return new TotalMention(new TokenRange(figures[0].Tokens.First, total.Tokens.End), figures[0].Span.Union(total.Span), total, parts);
    }

    private static bool IsOne(SemanticModel model, FigureMention part, FigureMention total) =>
        RateMeasure.IsOne(model, part, total)
            || part.Kind == MentionKind.Number && total.Kind == MentionKind.Number
            && (!NounKey.IsBehind(model, part) || !NounKey.IsBehind(model, total))
            || LeftReader.IsBare(model, part) || LeftReader.IsBare(model, total);

    /// <summary>The only date before the next figure, a year close behind.</summary>
    private static DateMention? YearOf(SemanticModel model, FigureMention figure, int next, CancellationToken cancellationToken)
    {
        DateMention? only = null;
        foreach (var date in ElapsedDates.In(model, new TokenRange(figure.Tokens.End, next), cancellationToken))
        {
            if (only is not null) { return null; }
            only = date;
        }
        return only is
        {
            HasYear: true, Written: { Month: null, Day: null },
            WrittenEnd: null
        } && only.Tokens.First - figure.Tokens.End <= MostWordsToYear ? only : null;
    }

    /// <summary>«أي 1050 في ثلاث سنوات», "1,200 over the three years", "a total of 1,200".</summary>
    private static bool IsSum(SemanticModel model, Sentence sentence, FigureMention total, FigureMention before)
    {
        if (FigureLead.LeadsTo(model, total, WordRole.That) || FigureLead.LeadsTo(model, total, WordRole.InAll)
            || FigureLead.LeadsTo(model, total, RateRole.Summing) || model.Terms.Is(total.Tokens.End, WordRole.InAll)) { return true; }
        return Statement.IsComma(model, total.Tokens.First - 1) && total.Tokens.First > before.Tokens.End
            && sentence.Tokens.Contains(total.Tokens.End) && model.Terms.Is(total.Tokens.End, WordRole.ForLength);
    }
}
