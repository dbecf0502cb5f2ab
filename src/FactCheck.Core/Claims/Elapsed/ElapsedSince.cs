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

    /// <summary>«بعد عقدين على إغلاقها سنة 1994، عادت القنصلية إلى فتح أبوابها في طنجة في صيف 2014»: the clause itself may be told at length.</summary>
    private const int MostWordsToFronted = 14;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken)
    {
        if (EndsOf(model, sentence, duration, mayBePlanned: false, cancellationToken) is not var (first, last, _)
            || ElapsedPair.Measure(first, last, duration) is not var (computed, stated)) { return null; }
        var start = Math.Min(Math.Min(first.Tokens.First, last.Tokens.First), duration.Tokens.First);
        var end = Math.Max(Math.Max(first.Tokens.End, last.Tokens.End), duration.Tokens.End);
        return new ElapsedMention(new TokenRange(start, end), model.Article.Tokens.SpanOf(start, end), first, last.Days, last.Span, duration)
        {
            Computed = computed,
            StatedInterval = stated,
            Unit = duration.Length!.Parts[0].Unit,
        };
    }

    /// <summary>
    /// The earlier and the later of the only two days of a sentence by the word beside a length of time, and that word: the one behind the length
    /// is that of the event which
    /// the word names, the other that of what the clause tells.
    /// </summary>
    /// <param name="mayBePlanned">Whether the event may be one that was set for its day.</param>
    public static (DateMention First, DateMention Last, int Word)? EndsOf(SemanticModel model, Sentence sentence, FigureMention duration,
        bool mayBePlanned, CancellationToken cancellationToken)
    {
        if (WordOf(model, sentence, duration) is not { } word || Says(model, word) is not { } isBefore
            || ElapsedDates.In(model, sentence.Tokens, cancellationToken) is not [{ WrittenEnd: null } a, { WrittenEnd: null } b]) { return null; }
        var (of, own) = b.Tokens.First >= duration.Tokens.End && (a.Tokens.First < duration.Tokens.End || a.Tokens.First > b.Tokens.First)
            ? (b, a)
            : (a, b);
        if (of.Tokens.First < duration.Tokens.End || !IsOfTheEvent(model, duration, of, mayBePlanned)
            || !IsItsOwn(model, duration, of, own, cancellationToken)) { return null; }
        return isBefore ? (own, of, word) : (of, own, word);
    }

    /// <summary>Where "before" or "after" stands: before the length in Arabic, "only" between them left out, and behind it in English.</summary>
    private static int? WordOf(SemanticModel model, Sentence sentence, FigureMention duration)
    {
        if (!sentence.Block.Language.JoinsArticle) { return duration.Tokens.End; }
        if (duration.Tokens.First == sentence.Tokens.First) { return duration.Tokens.First; }
        var word = FigureLead.StartOf(model, duration) - 1;
        return word > sentence.Tokens.First && model.Terms.Is(word, ElapsedRole.Merely) ? word - 1 : word;
    }

    /// <summary>True for "before", false for "after"; none without either.</summary>
    private static bool? Says(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Before) ? true : model.Terms.Is(token, WordRole.After) ? false : null;

    /// <summary>The date close behind the length is that of the event, with no verb or other statement on the way.</summary>
    private static bool IsOfTheEvent(SemanticModel model, FigureMention duration, DateMention of, bool mayBePlanned)
    {
        if (of.Tokens.First - duration.Tokens.End is < 1 or > MostWordsToEvent) { return false; }
        for (var i = duration.Tokens.End; i < of.Tokens.First; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word && !Statement.IsApostrophe(model, i) || Statement.Begins(model, i)
                || model.Terms.Is(i, WordRole.Future) || model.Terms.Is(i, WordRole.Born)
                || !mayBePlanned && model.Terms.Is(i, WordRole.Planned) || IsBegun(model, i, of.Tokens.First)) { return false; }
        }
        return true;
    }

    /// <summary>"A row that began on 10 February": the date is that of when it began, and not of the row.</summary>
    private static bool IsBegun(SemanticModel model, int relative, int end) =>
        model.Terms.Is(relative, WordRole.Relative) || model.Terms.Is(relative, WordRole.Complementizer)
            ? model.Terms.AnyIn(new TokenRange(relative, end), ElapsedRole.Inception)
            : false;

    /// <summary>
    /// «بعد ستة أشهر من توقيع الاتفاق في نوفمبر، دخل حيز التنفيذ في مارس», "Six months after the deal was signed in November, it took effect in
    /// March".
    /// </summary>
    private static bool IsFronted(SemanticModel model, FigureMention duration, DateMention of) =>
        Statement.IsComma(model, of.Tokens.End) && model.Article.SentenceOf(duration.Tokens.First) is { } sentence
            && duration.Tokens.First - sentence.Tokens.First <= 1;

    /// <summary>The other date stands before the length, a comma or a few words away, or just behind the first: «أي في 12 حزيران».</summary>
    private static bool IsItsOwn(SemanticModel model, FigureMention duration, DateMention of, DateMention own, CancellationToken cancellationToken)
    {
        if (own.Tokens.First > of.Tokens.End)
        {
            var apart = own.Tokens.First - of.Tokens.End;
            return Statement.IsOne(model, new TokenRange(of.Tokens.End, own.Tokens.First))
                && (apart <= MostWordsToOwn || apart <= MostWordsToFronted && IsFronted(model, duration, of));
        }
        if (own.Tokens.End > duration.Tokens.First || duration.Tokens.First - own.Tokens.End > MostWordsToLength) { return false; }
        var gap = new TokenRange(own.Tokens.End, duration.Tokens.First);
        // "said on 10 March that the shop was robbed two weeks after"
        if (model.Terms.AnyIn(gap, WordRole.Complementizer) && !model.Terms.AnyIn(gap, WordRole.That, WordRole.Meaning)) { return false; }
        return Statement.IsOne(model, gap) && !model.MentionsIn(MentionKind.Date, gap, cancellationToken).Any(); // «أمس»: a day of its own
    }
}
