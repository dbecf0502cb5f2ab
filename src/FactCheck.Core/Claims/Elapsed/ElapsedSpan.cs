using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads how long something went on whose first and last day are told: «بدأ الإضراب في 3 أيار وانتهى في 10 أيار بعد أسبوع», "began on 3 May and ended on 10 May, lasting a week".</summary>
internal static class ElapsedSpan
{
    private const int MostWordsToDate = 5;
    private const int MostWordsToLength = 5;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken)
    {
        var dates = model.MentionsIn(MentionKind.Date, ElapsedDates.Near(model, sentence, duration), cancellationToken).Cast<DateMention>().ToArray();
        if (dates is not [{ IsRelative: false, WrittenEnd: null } first, { IsRelative: false, WrittenEnd: null } last]) { return null; }
        if (!ElapsedDates.Follows(model, sentence, first.Tokens.First, WordRole.Begun, MostWordsToDate)
            || !ElapsedDates.Follows(model, sentence, last.Tokens.First, WordRole.Ended, MostWordsToDate)) { return null; }
        if (!IsItsLength(model, sentence, first, last, duration)) { return null; }
        if (ElapsedPair.Measure(first, last, duration) is not var (computed, stated) || stated.Max < computed.Min
            && ElapsedLead.MayBePart(model, sentence, duration)) { return null; }
        var (start, end) = (Math.Min(first.Tokens.First, duration.Tokens.First), Math.Max(last.Tokens.End, duration.Tokens.End));
        return new ElapsedMention(new TokenRange(start, end), model.Article.Tokens.SpanOf(start, end), first, last.Days, last.Span, duration)
        {
            Computed = computed,
            StatedInterval = stated,
            Unit = duration.Length!.Parts[0].Unit,
        };
    }

    /// <summary>A word of lasting or "after" just before the length, behind the last day or between the verb of ending and it.</summary>
    private static bool IsItsLength(SemanticModel model, Sentence sentence, DateMention first, DateMention last, FigureMention duration)
    {
        if (duration.Tokens.End <= first.Tokens.First) { return IsItsAttribute(model, sentence, duration); }
        if (model.Terms.Is(duration.Tokens.End, ElapsedRole.Extra) || duration.Tokens.First < first.Tokens.End
            || duration.Tokens.First - last.Tokens.End > MostWordsToLength + MostWordsToLength) { return false; }
        if (IsKept(model, sentence, first, last, duration)) { return true; }
        if (duration.Tokens.First - last.Tokens.End > MostWordsToLength) { return false; }
        var isLed = FigureLead.EndsBefore(model, duration.Tokens.First, WordRole.Enduring)
            || FigureLead.EndsBefore(model, duration.Tokens.First, WordRole.That)
            && (!FigureLead.EndsBefore(model, duration.Tokens.First, WordRole.ForLength) || Statement.IsComma(model, duration.Tokens.First - 2))
            || FigureLead.EndsBefore(model, duration.Tokens.First, WordRole.After)
            && (IsAtEnd(model, sentence, duration.Tokens.End) || IsOfProceedings(model, sentence, duration)
            || duration.Tokens.End == last.Tokens.First
            || model.Terms.Is(duration.Tokens.End, WordRole.In) && duration.Tokens.End + 1 >= last.Tokens.First)
            // ", three days in all"
            || Statement.IsComma(model, duration.Tokens.First - 1) && duration.Tokens.First - 1 == last.Tokens.End
                && model.Terms.Is(duration.Tokens.End, WordRole.InAll);
        return isLed && (duration.Tokens.First < last.Tokens.First
            || !Enumerable.Range(last.Tokens.End, duration.Tokens.First - last.Tokens.End).Any(i => Statement.Begins(model, i)
            && !model.Terms.Is(i, WordRole.Enduring) && !model.Terms.Is(i, WordRole.And)));
    }

    private static bool IsAtEnd(SemanticModel model, Sentence sentence, int token) =>
        !sentence.Tokens.Contains(token) || model.Article.Tokens[token].Kind == TokenKind.Punctuation;

    /// <summary>«بدأت المرافعات في … وانتهت في … بعد عشر سنوات من المرافعات»: of what went on, which the sentence has named; «بعد شهرين من القطيعة» is from another time on.</summary>
    private static bool IsOfProceedings(SemanticModel model, Sentence sentence, FigureMention duration) =>
        IsOfNoun(model, sentence, duration) && IsAtEnd(model, sentence, duration.Tokens.End + 2)
            && Enumerable.Range(sentence.Tokens.First, duration.Tokens.First - sentence.Tokens.First).Any(i => NounKey.AreOne(model, i, duration.Tokens.End + 1));

    private static bool IsOfNoun(SemanticModel model, Sentence sentence, FigureMention duration) =>
        sentence.Block.Language is { JoinsArticle: true } language && sentence.Tokens.Contains(duration.Tokens.End + 1)
            && model.Terms.IsBare(duration.Tokens.End, WordRole.Of) && language.StartsDefinite(model.Article.Tokens.CharsOf(duration.Tokens.End + 1))
            && !model.Terms.Is(duration.Tokens.End + 1, WordRole.Nowadays);

    /// <summary>"The strike, which began on … and ended on …, kept the mill shut for two months": what it did for as long as it went on.</summary>
    private static bool IsKept(SemanticModel model, Sentence sentence, DateMention first, DateMention last, FigureMention duration) =>
        Statement.IsComma(model, last.Tokens.End)
            && model.Terms.AnyIn(sentence.Tokens with { End = first.Tokens.First }, WordRole.Relative)
            && model.Terms.Is(last.Tokens.End + 1, ElapsedRole.Keeping)
            && !model.Terms.AnyIn(new TokenRange(last.Tokens.End, duration.Tokens.First), WordRole.And, WordRole.After, WordRole.Before, WordRole.Adding)
            && (!sentence.Tokens.Contains(duration.Tokens.End) || model.Article.Tokens[duration.Tokens.End].Kind == TokenKind.Punctuation);

    /// <summary>"The three-week strike, which began …", «الإضراب الذي دام ثلاثة أسابيع وبدأ …».</summary>
    private static bool IsItsAttribute(SemanticModel model, Sentence sentence, FigureMention duration)
    {
        if (FigureLead.EndsBefore(model, duration.Tokens.First, WordRole.Enduring)) { return true; }
        // «بعد سبع سنوات من المرافعات بدأت في …»
        if (FigureLead.EndsBefore(model, duration.Tokens.First, WordRole.After) && IsOfNoun(model, sentence, duration)
            && model.Terms.Is(duration.Tokens.End + 2, WordRole.Begun)) { return true; }
        return !sentence.Block.Language.JoinsArticle && duration.Tokens.First > sentence.Tokens.First
            && (model.Terms.Is(duration.Tokens.First - 1, WordRole.Article) || model.Terms.Is(duration.Tokens.First - 1, WordRole.Possessive)
            || model.Terms.Is(duration.Tokens.First - 1, WordRole.Indefinite))
            && duration.Tokens.Count > 2 && model.Article.Tokens[duration.Tokens.End].Kind == TokenKind.Word;
    }
}
