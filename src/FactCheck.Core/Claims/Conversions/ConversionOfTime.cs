using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads a length of time in two units side by side: «3 ساعات، أي 180 دقيقة», "two years (24 months)".</summary>
internal static class ConversionOfTime
{
    private const int MostWordsBetween = 3;

    /// <summary>"Two hours" is said of an hour and fifty minutes, not of an hour and a half.</summary>
    private const decimal Slack = 0.2m;

    /// <summary>The same of a length that is told with a part of its unit.</summary>
    private const decimal FineSlack = 0.08m;

    public static void AddTo(List<Mention> found, SemanticModel model, CancellationToken cancellationToken)
    {
        var row = model.Mentions(MentionKind.Duration, cancellationToken)
            .Cast<FigureMention>()
            .Where(d => d is { Repeats: false, Length.Parts.Length: 1 or 2 })
            .ToArray();
        for (var i = 0; i + 1 < row.Length; i++)
        {
            var (from, to) = (row[i], row[i + 1]);
            if (IsTakenUp(model, row, i) && OfNext(from, to) is { } next) { found.Add(next); }
            var unit = to.Length!.Parts[0].Unit;
            if (from.Length!.Parts.Length == 1 && to.Length.Parts.Length == 1 && from.Length.Parts[0].Unit == unit
                || from.Length.Parts.Length == to.Length.Parts.Length && from.Length.Parts.Length == 2
                || !StandForOneAnother(model, from, to)) { continue; }
            var computed = Interval.Divide(Rough(from).ToDays(), CalendarDuration.Of(Interval.Exactly(1), unit).ToDays());
            found.Add(new ConversionMention(new TokenRange(from.Tokens.First, to.Tokens.End), from.Span.Union(to.Span), from,
                to)
            {
                Computed = computed,
                Stated = to.Length.Parts.Length == 1
                ? Rough(to).Parts[0].Count
                : Interval.Divide(Rough(to).ToDays(), CalendarDuration.Of(Interval.Exactly(1), unit).ToDays()) ?? Rough(to).Parts[0].Count
            });
        }
    }

    /// <summary>"Lasted 195 minutes. … through all two hours and 45 minutes", «150 دقيقة. وبعد هاتين الساعتين والربع …»: the only lengths of their sentences, the second pointing back and told more finely.</summary>
    private static bool IsTakenUp(SemanticModel model, FigureMention[] row, int index)
    {
        var (from, to) = (row[index], row[index + 1]);
        if (!model.Terms.Is(to.Tokens.First - 1, RateRole.PointingBack) || from.Length!.Parts is not [(_, var small)]
            || to.Length!.Parts[0].Unit <= small) { return false; }
        if (model.Article.SentenceOf(to.Tokens.First) is not { Index: > 0 } sentence || model.Article.SentenceOf(from.Tokens.First) is not { } before
            || before.Index != sentence.Index - 1 || before.Block != sentence.Block || before.Block.Kind == BlockKind.Title) { return false; }
        return (index == 0 || !before.Tokens.Contains(row[index - 1].Tokens))
            && (index + 2 >= row.Length || !sentence.Tokens.Contains(row[index + 2].Tokens));
    }

    private static ConversionMention? OfNext(FigureMention from, FigureMention to)
    {
        var (count, unit) = to.Length!.Parts[0];
        var isFine = to.Length.Parts.Length > 1 || count.Min != Math.Truncate(count.Min);
        var one = CalendarDuration.Of(Interval.Exactly(1), unit).ToDays();
        if (!isFine || Interval.Divide(Rough(from).ToDays(), one) is not { } computed
            || Interval.Divide(to.Length.ToDays(), one) is not { } stated) { return null; }
        return new ConversionMention(new TokenRange(from.Tokens.First, to.Tokens.End), from.Span.Union(to.Span), from, to)
        {
            Computed = computed,
            Stated = stated,
        };
    }

    private static CalendarDuration Rough(FigureMention duration)
    {
        if (duration.Length!.Parts.Length > 1) { return duration.Length; } // who tells both means both
        var (count, unit) = duration.Length!.Parts[0];
        // who tells a quarter of an hour has not rounded to whole ones
        var rounded = count.Min != Math.Truncate(count.Min) && !duration.IsApproximate ? FineSlack
            : duration.IsApproximate ? Slack : Math.Min(Slack, count.Min == 0 ? Slack : 0.5m / count.Min);
        return CalendarDuration.Of(new Interval(count.Min * (1 - rounded), count.Max > 1_000_000 ? count.Max : count.Max * (1 + rounded)), unit);
    }

    /// <summary>A bracket that holds the second alone, or «أي», "or" behind a comma; «لمدة» leads to how long something of that length goes on.</summary>
    private static bool StandForOneAnother(SemanticModel model, FigureMention from, FigureMention to)
    {
        var tokens = model.Article.Tokens;
        if (to.Tokens.First - from.Tokens.End is < 1 or > MostWordsBetween || model.Article.SentenceOf(from.Tokens.First) is not { } sentence
            || !sentence.Tokens.Contains(to.Tokens)) { return false; }
        if (tokens.Is(from.Tokens.End, '(')) { return to.Tokens.First == from.Tokens.End + 1 && tokens.Is(to.Tokens.End, ')'); }
        if (!tokens.Is(from.Tokens.End, ',') && !tokens.Is(from.Tokens.End, '،')) { return false; }
        var word = from.Tokens.End + 1;
        var isApart = to.Tokens.First - from.Tokens.End == 1;
        // "two years, or 18 months for graduates"
        if (sentence.Tokens.Contains(to.Tokens.End) && tokens[to.Tokens.End].Kind == TokenKind.Word
            && !(model.Terms.Is<BoundTerm>(to.Tokens.End, out var bound, out _) && bound.IsBehind)) { return false; }
        if (isApart && to.Length!.Parts.Length > 1) { return sentence.Tokens.Contains(to.Tokens.End); } // "150 minutes, two hours and a half,"
        return model.Terms.Is(word, WordRole.That, out var hit) && (hit.Tokens.End == to.Tokens.First || hit.Tokens.End == to.NumberTokens.First)
            && !model.Terms.Is(word, WordRole.Lasting)
            && !model.Terms.Is(word, WordRole.Throughout) && !model.Terms.Is(word, WordRole.Over) && !model.Terms.Is(word, WordRole.Enduring);
    }
}
