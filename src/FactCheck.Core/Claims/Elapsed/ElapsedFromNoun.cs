using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the time between two days of which the first is named once more behind it: "shut on 30 June 2024, carried traffic again on 14 July, just
/// five days after the closure",
/// «أُغلق الجسر في 30 يونيو، وأعيد فتحه في 14 يوليو، أي بعد خمسة أيام من إغلاقه».
/// </summary>
internal static class ElapsedFromNoun
{
    private const int MostWordsToLength = 5;
    private const int MostWordsOfEvent = 4;
    private const int MostWordsToFirst = 9;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken)
    {
        if (EventBehind(model, sentence, duration) is not { } told
            || ElapsedDates.In(model, sentence.Tokens, cancellationToken) is not [{ WrittenEnd: null } first, { WrittenEnd: null } last]
            || last.Tokens.End > duration.Tokens.First || duration.Tokens.First - last.Tokens.End > MostWordsToLength
            || !Statement.IsOne(model, new TokenRange(last.Tokens.End, duration.Tokens.First))
            || !IsOfFirst(model, told, new TokenRange(Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsToFirst), first.Tokens.First))
            || ElapsedPair.Measure(first, last, duration) is not var (computed, stated)) { return null; }
        return new ElapsedMention(new TokenRange(first.Tokens.First, duration.Tokens.End), first.Span.Union(duration.Span), first, last.Days,
            last.Span, duration)
        {
            Computed = computed,
            StatedInterval = stated,
            Unit = duration.Length!.Parts[0].Unit,
        };
    }

    /// <summary>
    /// The same root, or two words of beginning: "closed … after it shut", «انطلق … من افتتاحه»; "another delegation" is another one.
    /// </summary>
    private static bool IsOfFirst(SemanticModel model, TokenRange told, TokenRange clause)
    {
        if (model.Terms.AnyIn(told, ElapsedRole.Elsewise, ElapsedRole.KinOne) || model.Terms.AnyIn(told, WordRole.Others, WordRole.Indefinite))
        {
            return false;
        }
        return SharedRoot.IsIn(model, told, clause) || model.Terms.AnyIn(clause, WordRole.Begun)
            && (model.Terms.AnyIn(told, WordRole.Begun) || model.Terms.AnyIn(told, ElapsedRole.Inception));
    }

    /// <summary>The few words behind "after" up to a mark or the end.</summary>
    private static TokenRange? EventBehind(SemanticModel model, Sentence sentence, FigureMention duration)
    {
        var isArabic = sentence.Block.Language.JoinsArticle;
        var first = duration.Tokens.End + 1;
        if (isArabic
            ? !model.Terms.Is(FigureLead.StartOf(model, duration) - 1, WordRole.After) || !model.Terms.Is(duration.Tokens.End, WordRole.Of)
            && !model.Terms.Is(duration.Tokens.End, WordRole.Over)
            : !model.Terms.Is(duration.Tokens.End, WordRole.After)) { return null; }
        var end = first;
        while (end < sentence.Tokens.End && model.Article.Tokens[end].Kind == TokenKind.Word && end - first <= MostWordsOfEvent) { end++; }
        return end > first && end - first <= MostWordsOfEvent && (end == sentence.Tokens.End
            || model.Article.Tokens[end].Kind == TokenKind.Punctuation) ? new TokenRange(first, end) : null;
    }
}
