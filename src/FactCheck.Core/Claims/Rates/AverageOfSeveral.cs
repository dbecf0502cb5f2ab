using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads the average of three values or more that stand beside it: "210 patients on Saturday, 190 on Sunday and 200 on Monday, an average of 200 a day", «عروض قيمتها 10 ملايين و14 مليونا و18 مليونا، بمتوسط 14 مليونا»;
/// the values may stand in the sentence before.
/// </summary>
internal static class AverageOfSeveral
{
    private const int FewestValues = 3;
    private const int MostValues = 8;
    private const int MostWordsToAverage = 4;
    private const int MostWordsBetween = 8;

    /// <summary>An average that is farther from what the values give is that of something else.</summary>
    private const decimal FarthestTimes = 2;

    private static readonly WordRole[] Unfit = [WordRole.Rise, WordRole.Fall, WordRole.OfWhich, WordRole.Against, WordRole.InAll];

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = FewestValues; i < row.Length; i++)
        {
            var average = row[i];
            if (model.Article.SentenceOf(average.Tokens.First) is not { } sentence || !IsAverage(model, sentence, average)) { continue; }
            var last = IsHowMany(model, row, i - 1) ? i - 1 : i;
            var first = last;
            while (first > 0 && last - first < MostValues && IsValue(model, sentence, row[first - 1], average)
                && (first == last || IsJoined(model, row[first - 1], row[first])))
            {
                first--;
            }
            if (last - first < FewestValues || last < i && row[last].Written != last - first
                || first > 0 && row[first - 1].Written != last - first
                && model.Article.SentenceOf(row[first - 1].Tokens.First) == model.Article.SentenceOf(row[first].Tokens.First)
                || TryRead(model, sentence, row[first..last], average, cancellationToken) is not { } mention) { continue; }
            found.Add(mention);
        }
    }

    private static RateMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] values, FigureMention average,
        CancellationToken cancellationToken)
    {
        var text = new TokenRange(model.Article.SentenceOf(values[0].Tokens.First)!.Tokens.First, values[^1].Tokens.First >= sentence.Tokens.First
            ? sentence.Tokens.End
            : average.Tokens.End);
        // «40 و44 و48 على التوالي، أي بمتوسط 44»: whose each was makes no other average
        if (model.Terms.AnyIn(text, Unfit) || model.Terms.AnyIn(text with { First = values[0].Tokens.First }, WordRole.HadBeen)
            || model.Terms.AnyIn(new TokenRange(average.Tokens.First, text.End), WordRole.Respectively)
            || model.MentionsIn(MentionKind.Percent, text, cancellationToken).Any() && average.Kind != MentionKind.Percent) { return null; }
        var sum = values.Aggregate(Interval.Exactly(0), (all, v) => all + FigureRow.Rounded(v));
        if (Interval.Divide(sum, Interval.Exactly(values.Length)) is not { } computed || average.Written > computed.Max * FarthestTimes
            || average.Written * FarthestTimes < computed.Min) { return null; }
        var total = new FigureMention(values[0].Kind, new TokenRange(values[0].Tokens.First, values[^1].Tokens.End),
            values[0].Span.Union(values[^1].Span), sum)
        {
            Written = values.Sum(v => v.Written),
        };
        var count = new FigureMention(MentionKind.Number, total.Tokens, total.Span, Interval.Exactly(values.Length)) { Written = values.Length };
        var (start, end) = (total.Tokens.First, average.Tokens.End);
        return new RateMention(new TokenRange(start, end), model.Article.Tokens.SpanOf(start, end), total, count, average, average)
        {
            Number = Interval.Exactly(values.Length),
            StatedInterval = RateMeasure.Told(average),
            Computed = computed,
        };
    }

    /// <summary>The word for an average shortly before, with no other figure between.</summary>
    private static bool IsAverage(SemanticModel model, Sentence sentence, FigureMention average)
    {
        for (var i = average.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, average.Tokens.First - MostWordsToAverage); i--)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
            if (model.Terms.Is(i, RateRole.AverageOfAll)) { return true; }
        }
        return FigureLead.LeadsTo(model, average, WordRole.That)
            && model.Terms.AnyIn(new TokenRange(average.Tokens.End, Math.Min(sentence.Tokens.End, average.Tokens.End + MostWordsToAverage)), RateRole.AverageOfAll);
    }

    /// <summary>"In its three games": how many values there are, behind the last and not one of them.</summary>
    private static bool IsHowMany(SemanticModel model, FigureMention[] row, int index) =>
        index > FewestValues - 1 && row[index] is { Kind.Name: "number", Unit: null, Written: >= FewestValues and <= MostValues, Decimals: 0 } number
            && NounKey.IsBehind(model, number) && !IsJoined(model, row[index - 1], number);

    /// <summary>A figure of the same measure in this sentence or the one before.</summary>
    private static bool IsValue(SemanticModel model, Sentence sentence, FigureMention value, FigureMention average)
    {
        if (value.IsApproximate || model.Article.SentenceOf(value.Tokens.First) is not { } own || own.Block != sentence.Block
            || sentence.Index - own.Index > 1) { return false; }
        if (value.Unit is not null || average.Unit is not null)
        {
            return value.Unit == average.Unit || LeftReader.IsBare(model, value)
                || value is { Kind.Name: "number", Unit: null, Scale: 1 }
                && (!NounKey.IsBehind(model, value)
                || model.MentionsIn(MentionKind.Date, new TokenRange(value.Tokens.End, value.Tokens.End + 1), default).Any());
        }
        return value.Kind == average.Kind
            && (RateMeasure.IsOne(model, value, average) || !NounKey.IsBehind(model, value) || !NounKey.IsBehind(model, average));
    }

    private static bool IsJoined(SemanticModel model, FigureMention first, FigureMention second)
    {
        if (second.Tokens.First - first.Tokens.End > MostWordsBetween
            || model.Article.SentenceOf(first.Tokens.First) != model.Article.SentenceOf(second.Tokens.First)) { return false; }
        if (second.Span.Start > model.Article.Tokens.SpanOf(second.Tokens.First).Start) { return true; }
        for (var i = first.Tokens.End; i < second.Tokens.First; i++)
        {
            if (Statement.IsComma(model, i) || Statement.Begins(model, i)) { return true; }
        }
        return false;
    }
}
