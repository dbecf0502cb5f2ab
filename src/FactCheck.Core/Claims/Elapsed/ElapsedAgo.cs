using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads years ago with the year itself beside them: «قبل عشرين عاما، أي في 2004», "twenty years ago, in 2004".</summary>
internal static class ElapsedAgo
{
    private const int MostWordsToYear = 3;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, Interval years,
        CancellationToken cancellationToken)
    {
        if (SinceYear(model, sentence, duration, years, cancellationToken) is { } since) { return since; }
        var end = model.Terms.Is(duration.Tokens.End, WordRole.AgoBehind, out var behind) ? behind.Tokens.End : duration.Tokens.End;
        var start = duration.Tokens.First > sentence.Tokens.First && (model.Terms.Is(duration.Tokens.First - 1, WordRole.Ago)
            || model.Terms.Is(duration.Tokens.First - 1, WordRole.Since)) ? duration.Tokens.First - 1 : duration.Tokens.First;
        if (ElapsedYearsAgo.TryRead(model, sentence, duration, new TokenRange(start, end), years, cancellationToken) is { } beside) { return beside; }
        var isAgo = end > duration.Tokens.End
            || duration.Tokens.First > sentence.Tokens.First && model.Terms.Is(duration.Tokens.First - 1, WordRole.Ago);
        if (!isAgo || model.Article.Metadata.Published is not { } published || !sentence.Tokens.Contains(end)
            || model.Article.Tokens[end].Kind != TokenKind.Punctuation) { return null; }
        var year = model.MentionsIn(MentionKind.Date, new TokenRange(end, Math.Min(sentence.Tokens.End, end + MostWordsToYear + 2)),
            cancellationToken)
            .Cast<DateMention>()
            .FirstOrDefault(d => d is { IsRelative: false, HasYear: true, WrittenEnd: null });
        if (year is null || !LeadsTo(model, end, year) || ElapsedTime.AgeAt(year.Days, DateSet.Of(published)) is not { } computed) { return null; }
        var slack = duration.IsApproximate ? 1 : 0;
        return new ElapsedMention(new TokenRange(duration.Tokens.First, year.Tokens.End), duration.Span.Union(year.Span), year, DateSet.Of(published),
            null, duration)
        {
            Computed = new Interval(computed.Min, computed.Max + 1),
            StatedInterval = new Interval(Math.Max(0, years.Min - slack), years.Max > 1000 ? years.Max : years.Max + slack),
        };
    }

    /// <summary>«منذ عام 2014، أي منذ عشرة أعوام», "since 2014, or for ten years": the year first.</summary>
    private static ElapsedMention? SinceYear(SemanticModel model, Sentence sentence, FigureMention duration, Interval years,
        CancellationToken cancellationToken)
    {
        var lead = duration.Tokens.First - 1;
        if (lead - 2 < sentence.Tokens.First || !model.Terms.Is(lead, WordRole.Since) && !model.Terms.Is(lead, WordRole.ForLength)
            || !model.Terms.Is(lead - 1, WordRole.That) || !Statement.IsComma(model, lead - 2)
            || model.Article.Metadata.Published is not { } published) { return null; }
        var start = model.MentionsIn(MentionKind.Date, sentence.Tokens with { End = lead }, cancellationToken).Cast<DateMention>().LastOrDefault();
        if (start is not { IsRelative: false, HasYear: true } || start.Tokens.End != lead - 2 || !ElapsedDates.IsSince(model, start)) { return null; }
        var from = start.Written.ToRange() is { } range ? DateSet.Of(range) : start.Days;
        if (ElapsedTime.AgeAt(from, DateSet.Of(published)) is not { } computed) { return null; }
        var slack = duration.IsApproximate ? 1 : 0;
        return new ElapsedMention(new TokenRange(start.Tokens.First, duration.Tokens.End), start.Span.Union(duration.Span), start,
            DateSet.Of(published), null, duration)
        {
            Computed = new Interval(computed.Min, computed.Max + 1),
            StatedInterval = new Interval(Math.Max(0, years.Min - slack), years.Max > 1000 ? years.Max : years.Max + slack),
        };
    }

    /// <summary>A comma, "in", «أي في» and nothing else.</summary>
    private static bool LeadsTo(SemanticModel model, int from, DateMention year)
    {
        for (var i = from + 1; i < year.Tokens.First; i++)
        {
            if (!model.Terms.Is(i, WordRole.In) && !model.Terms.Is(i, WordRole.That)) { return false; }
        }
        return true;
    }
}
