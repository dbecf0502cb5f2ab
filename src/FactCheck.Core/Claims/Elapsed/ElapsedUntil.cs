using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a stretch whose end is told by what happened then: "for 25 years, from 1986 until he stepped down in 2011", «20 عاما، من 1990 حتى استقالته عام 2010».</summary>
internal static class ElapsedUntil
{
    private const int MostWordsToEnd = 8;
    private const int MostWordsToLength = 3;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken)
    {
        var dates = model.MentionsIn(MentionKind.Date, ElapsedDates.Near(model, sentence, duration), cancellationToken).Cast<DateMention>().ToArray();
        if (dates is not [{ IsRelative: false, WrittenEnd: null } first, { IsRelative: false, WrittenEnd: null } last]
            || !IsStretch(model, sentence, first, last)
            || !StandsBeside(model, duration, first, last)) { return null; }
        if (ElapsedPair.Measure(first, last, duration) is not var (computed, stated)) { return null; }
        var (start, end) = (Math.Min(first.Tokens.First, duration.Tokens.First), Math.Max(last.Tokens.End, duration.Tokens.End));
        return new ElapsedMention(new TokenRange(start, end), model.Article.Tokens.SpanOf(start, end), first, last.Days, last.Span, duration)
        {
            Computed = computed,
            StatedInterval = stated,
            Unit = duration.Length!.Parts[0].Unit,
        };
    }

    /// <summary>"From" or "between" just before the first date, "until" or "and" just behind it, and one clause up to the second.</summary>
    private static bool IsStretch(SemanticModel model, Sentence sentence, DateMention first, DateMention last)
    {
        var (before, behind) = (first.Tokens.First - 1, first.Tokens.End);
        if (before < sentence.Tokens.First || !(model.Terms.Is(before, WordRole.From) || model.Terms.Is(before, WordRole.Since)
            || before > sentence.Tokens.First && model.Terms.Is(before - 1, WordRole.From))
            && first.Span.Start == model.Article.Tokens.SpanOf(first.Tokens.First).Start) { return false; }
        if (!model.Terms.Is(behind, WordRole.To) || last.Tokens.First - behind > MostWordsToEnd) { return false; }
        for (var i = behind + 1; i < last.Tokens.First; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word || Statement.Begins(model, i)) { return false; }
        }
        return true;
    }

    /// <summary>A comma, «أي», "from" and nothing else between the length and the stretch.</summary>
    private static bool StandsBeside(SemanticModel model, FigureMention duration, DateMention first, DateMention last)
    {
        var isFirst = duration.Tokens.End <= first.Tokens.First;
        var (from, to) = isFirst ? (duration.Tokens.End, first.Tokens.First) : (last.Tokens.End, duration.Tokens.First);
        if (to < from || to - from > MostWordsToLength) { return false; }
        for (var i = from; i < to; i++)
        {
            var leads = isFirst
                ? model.Terms.Is(i, WordRole.From) || model.Terms.Is(i, WordRole.In)
                : model.Terms.Is(i, WordRole.That) || model.Terms.Is(i, WordRole.Enduring);
            if (model.Article.Tokens[i].Kind == TokenKind.Word && !leads) { return false; }
        }
        return true;
    }
}
