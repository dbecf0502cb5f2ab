using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a day that is told by its distance from another event, which is dated too: «أُلغيت في 15 تموز، بعد ثلاثة أشهر من إعلانها في 12 نيسان»,
/// "two days before the opening on 14 June, on 12 June".
/// </summary>
internal static class ElapsedSince
{
    private const int MostWordsToEvent = 10;
    private const int MostWordsToOwn = 3;

    /// <summary>What was ended may be named between its day and the length of time: «أُقرت في 5 أيار الخطة بعد شهر من …».</summary>
    private const int MostWordsToLength = 8;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken)
    {
        if (IsBefore(model, sentence, duration) is not { } isBefore) { return null; }
        var dates = model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Cast<DateMention>().ToArray();
        if (dates is not [{ IsRelative: false, WrittenEnd: null } a, { IsRelative: false, WrittenEnd: null } b]
            || a.HasYear != b.HasYear) { return null; }
        var of = dates.FirstOrDefault(d => d.Tokens.First >= duration.Tokens.End);
        var own = of == a ? b : a;
        if (of is null || !IsOfTheEvent(model, duration, of) || !IsItsOwn(model, duration, of, own)) { return null; }
        var (first, last) = isBefore ? (own, of) : (of, own);
        var read = a.HasYear
            ? ElapsedTime.Between(first.Days, last.Days, duration)
            : ElapsedStretch.BetweenDays(first.Written, last.Written, duration);
        if (read is not var (computed, stated)) { return null; }
        var (start, end) = (Math.Min(a.Tokens.First, duration.Tokens.First), Math.Max(b.Tokens.End, duration.Tokens.End));
        return new ElapsedMention(new TokenRange(start, end), model.Article.Tokens.SpanOf(start, end), first, last.Days, last.Span, duration)
        {
            Computed = computed,
            StatedInterval = stated,
            Unit = duration.Length!.Parts[0].Unit,
        };
    }

    /// <summary>True for "before", false for "after", before the length in Arabic and behind it in English; none without either.</summary>
    private static bool? IsBefore(SemanticModel model, Sentence sentence, FigureMention duration)
    {
        if (duration.Tokens.First == sentence.Tokens.First && sentence.Block.Language.JoinsArticle) { return Says(model, duration.Tokens.First); }
        return Says(model, sentence.Block.Language.JoinsArticle ? duration.Tokens.First - 1 : duration.Tokens.End);
    }

    private static bool? Says(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Before) ? true : model.Terms.Is(token, WordRole.After) ? false : null;

    /// <summary>The date close behind the length is that of the event, with no verb or other statement on the way.</summary>
    private static bool IsOfTheEvent(SemanticModel model, FigureMention duration, DateMention of)
    {
        if (of.Tokens.First - duration.Tokens.End is < 1 or > MostWordsToEvent) { return false; }
        for (var i = duration.Tokens.End; i < of.Tokens.First; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word && !Statement.IsApostrophe(model, i) || Statement.Begins(model, i)
                || model.Terms.Is(i, WordRole.Future) || model.Terms.Is(i, WordRole.Born) || model.Terms.Is(i, WordRole.Planned)) { return false; }
        }
        return true;
    }

    /// <summary>The other date stands before the length, a comma or a few words away, or just behind the first: «أي في 12 حزيران».</summary>
    private static bool IsItsOwn(SemanticModel model, FigureMention duration, DateMention of, DateMention own)
    {
        if (own.Tokens.First > of.Tokens.End)
        {
            return own.Tokens.First - of.Tokens.End <= MostWordsToOwn && Statement.IsOne(model, new TokenRange(of.Tokens.End, own.Tokens.First));
        }
        if (own.Tokens.End > duration.Tokens.First || duration.Tokens.First - own.Tokens.End > MostWordsToLength) { return false; }
        return Statement.IsOne(model, new TokenRange(own.Tokens.End, duration.Tokens.First));
    }
}
