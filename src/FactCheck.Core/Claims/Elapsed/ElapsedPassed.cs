using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads the years up to now since what the sentence dates: "It is 20 years since the bridge was opened in 2004", «مضى على افتتاح الجسر عام 2004 عشرون عاما».</summary>
internal static class ElapsedPassed
{
    private const int MostWordsToEvent = 12;
    private const int MostWordsToSince = 3;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, Interval years,
        CancellationToken cancellationToken)
    {
        if (model.Article.Metadata.Published is not { } published || !IsPassed(model, sentence, duration, out var from)) { return null; }
        var dates = model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Cast<DateMention>().ToArray();
        if (dates is not [{ IsRelative: false, HasYear: true, WrittenEnd: null } start] || start.Tokens.First < from
            || start.Tokens.First - from > MostWordsToEvent
            || !IsOne(model, new TokenRange(from, start.Tokens.First)) && !IsTold(model, sentence, start)
            || ElapsedTime.AgeAt(start.Days, DateSet.Of(published)) is not { } computed) { return null; }
        var (first, last) = (Math.Min(duration.Tokens.First, start.Tokens.First), Math.Max(duration.Tokens.End, start.Tokens.End));
        var slack = duration.IsApproximate ? 1 : 0;
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), start, DateSet.Of(published), null, duration)
        {
            Computed = new Interval(computed.Min, computed.Max + 1),
            StatedInterval = new Interval(Math.Max(0, years.Min - slack), years.Max > 1000 ? years.Max : years.Max + slack),
        };
    }

    /// <summary>"It is" or "have passed" beside the years and "since" behind them; «مضى على» before what they are counted from and the years behind it.</summary>
    private static bool IsPassed(SemanticModel model, Sentence sentence, FigureMention duration, out int from)
    {
        from = duration.Tokens.End;
        if (IsAfterStill(model, sentence, duration)) { return true; }
        if (!sentence.Block.Language.JoinsArticle)
        {
            var isNow = FigureLead.LeadsTo(model, duration, ElapsedRole.HavingPassed)
                || model.Terms.Is(duration.Tokens.End, ElapsedRole.HavingPassed);
            for (; isNow && from < Math.Min(sentence.Tokens.End, duration.Tokens.End + MostWordsToSince); from++)
            {
                if (model.Terms.Is(from, WordRole.Since)) { return true; }
            }
            return false;
        }
        if (model.Terms.Is(duration.Tokens.First - 1, ElapsedRole.GoingBy) && model.Terms.Is(duration.Tokens.End, WordRole.Over))
        {
            return !ElapsedDates.Follows(model, sentence, duration.Tokens.First - 1, WordRole.HadBeen, 2);
        }
        for (var i = duration.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, duration.Tokens.First - MostWordsToEvent); i--)
        {
            if (!model.Terms.Is(i, ElapsedRole.HavingPassed, out var hit)) { continue; }
            from = hit.Tokens.End;
            return hit.Tokens.End <= duration.Tokens.First && !ElapsedDates.Follows(model, sentence, i, WordRole.HadBeen, 2)
                && (!sentence.Tokens.Contains(duration.Tokens.End) || model.Article.Tokens[duration.Tokens.End].Kind == TokenKind.Punctuation);
        }
        return false;
    }

    /// <summary>
    /// «بعد عشرين عاما على رحيله في 2005، لا يزال …», "twenty years after it closed in 2005, it is still …": what goes on is told as of now.
    /// </summary>
    private static bool IsAfterStill(SemanticModel model, Sentence sentence, FigureMention duration) =>
        model.Terms.AnyIn(sentence.Tokens, ElapsedRole.Lately) && (sentence.Block.Language.JoinsArticle
            ? model.Terms.Is(duration.Tokens.First - 1, WordRole.After)
            && (model.Terms.Is(duration.Tokens.End, WordRole.Over) || model.Terms.Is(duration.Tokens.End, WordRole.Of))
            : model.Terms.Is(duration.Tokens.End, WordRole.After));

    /// <summary>«…، إذ تزوجا عام 1966»: the beginning is told behind the years.</summary>
    private static bool IsTold(SemanticModel model, Sentence sentence, DateMention start) =>
        sentence.Block.Language.JoinsArticle && (ElapsedDates.Follows(model, sentence, start.Tokens.First, WordRole.Founding, MostWordsToSince)
            || ElapsedDates.Follows(model, sentence, start.Tokens.First, ElapsedRole.Inception, MostWordsToSince)
            || ElapsedDates.Follows(model, sentence, start.Tokens.First, WordRole.Marrying, MostWordsToSince));

    private static bool IsOne(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation && !Statement.IsApostrophe(model, i)
                || Statement.Begins(model, i)) { return false; }
        }
        return true;
    }
}
