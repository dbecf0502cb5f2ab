using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads how long ago something began that another sentence dates: «افتتح السد عام 1984 … منذ افتتاحه قبل 40 عاما», "The mine was opened in 1999 … 25 years after it was opened".</summary>
internal static class ElapsedInception
{
    private const int MostWordsToBack = 5;
    private const int MostWordsToYear = 4;
    private const int MostSentencesBack = 12;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, Interval years,
        CancellationToken cancellationToken)
    {
        if (model.Article.Metadata.Published is not { } published || BackTo(model, sentence, duration) is not { } back
            || model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken)
            .Cast<DateMention>()
            .Any(d => d is { IsRelative: false, HasYear: true })) { return null; }
        if (DateOf(model, sentence, back, cancellationToken) is not { } start
            || ElapsedTime.AgeAt(start.Days, DateSet.Of(published)) is not { } computed) { return null; }
        var slack = duration.IsApproximate ? 1 : 0;
        return new ElapsedMention(new TokenRange(start.Tokens.First, duration.Tokens.End), start.Span.Union(duration.Span), start,
            DateSet.Of(published), null, duration)
        {
            Computed = new Interval(computed.Min, computed.Max + 1),
            StatedInterval = new Interval(Math.Max(0, years.Min - slack), years.Max > 1000 ? years.Max : years.Max + slack),
        };
    }

    /// <summary>The beginning that the length is counted from: «افتتاحه قبل …», "… after it was opened", "it opened … ago".</summary>
    private static int? BackTo(SemanticModel model, Sentence sentence, FigureMention duration)
    {
        if (model.Terms.Is(duration.Tokens.End, WordRole.After))
        {
            return Beginning(model, duration.Tokens.End + 1, Math.Min(sentence.Tokens.End, duration.Tokens.End + MostWordsToBack));
        }
        var isAgo = model.Terms.Is(duration.Tokens.End, WordRole.AgoBehind)
            || duration.Tokens.First > sentence.Tokens.First && model.Terms.Is(duration.Tokens.First - 1, WordRole.Ago);
        return isAgo ? Beginning(model, Math.Max(sentence.Tokens.First, duration.Tokens.First - 3), duration.Tokens.First) : null;
    }

    private static int? Beginning(SemanticModel model, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (model.Terms.Is(i, ElapsedRole.Inception) || model.Terms.Is(i, WordRole.Founding)) { return i; }
        }
        return null;
    }

    /// <summary>The year behind the only earlier beginning of the same word.</summary>
    private static DateMention? DateOf(SemanticModel model, Sentence sentence, int back, CancellationToken cancellationToken)
    {
        DateMention? only = null;
        var before = new TokenRange(model.Article.Sentences[Math.Max(0, sentence.Index - MostSentencesBack)].Tokens.First, sentence.Tokens.First);
        foreach (var date in model.MentionsIn(MentionKind.Date, before, cancellationToken)
            .Cast<DateMention>()
            .Where(d => d is { IsRelative: false, HasYear: true, WrittenEnd: null }))
        {
            if (model.Article.SentenceOf(date.Tokens.First) is not { } other) { continue; }
            var from = Math.Max(other.Tokens.First, date.Tokens.First - MostWordsToYear);
            if (!Enumerable.Range(from, date.Tokens.First - from).Any(i => NounKey.AreOne(model, i, back))) { continue; }
            if (only is not null) { return null; }
            only = date;
        }
        return only;
    }
}
