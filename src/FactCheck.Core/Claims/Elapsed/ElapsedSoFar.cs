using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads how long something has gone on by now that began at the only year of the sentence: "took over in 2003 and has now been in office for 20 years", "has led it since 2006, a tenure of
/// 22 years", «تولى المنصب عام 2003 ويشغله منذ عشرين عاما».
/// </summary>
internal static class ElapsedSoFar
{
    private const int MostWordsToBeginning = 7;
    private const int MostWordsToState = 8;
    private const int MostWordsBehind = 5;
    private const int MostDaysFromNow = 370;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention length, Interval years,
        CancellationToken cancellationToken)
    {
        if (model.Article.Metadata.Published is not { } published || LeadOf(model, sentence, length) is not { } lead) { return null; }
        if (ElapsedDates.WithYear(model, sentence, length, cancellationToken) is not [{ WrittenEnd: null } start]
            || !IsUpToNow(model, sentence, length, start, published, cancellationToken)) { return null; }
        var isSince = ElapsedDates.IsSince(model, start);
        if (lead == SoFarLead.Apposition
            ? !isSince || length.Tokens.First < start.Tokens.End
            : !isSince && !Begins(model, sentence, start, length)) { return null; }
        if (ElapsedTime.AgeAt(start.Days, DateSet.Of(published)) is not { } computed) { return null; }
        var slack = length.IsApproximate ? 1 : 0;
        var stated = new Interval(Math.Max(0, years.Min - slack), years.Max > 1000 ? years.Max : years.Max + slack);
        // what was begun later may have gone on for less
        if (lead == SoFarLead.After && stated.Max < computed.Min && !isSince && !IsStateBehind(model, sentence, length)
            && !model.Terms.AnyIn(new TokenRange(start.Tokens.End, Math.Max(start.Tokens.End, length.Tokens.First)),
            ElapsedRole.Lately)) { return null; }
        var (first, last) = (Math.Min(start.Tokens.First, length.Tokens.First), Math.Max(start.Tokens.End, length.Tokens.End));
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), start, DateSet.Of(published), null, length)
        {
            Computed = new Interval(computed.Min, computed.Max + 1),
            StatedInterval = stated,
        };
    }

    private static SoFarLead? LeadOf(SemanticModel model, Sentence sentence, FigureMention length)
    {
        var hasState = IsStateBehind(model, sentence, length);
        if (hasState && FigureLead.EndsBefore(model, length.Tokens.First, ElapsedRole.Lately)) { return SoFarLead.State; }
        if ((hasState || IsAtEnd(model, sentence, length.Tokens.End)) && FigureLead.LeadsTo(model, length, ElapsedRole.Marking))
        {
            return SoFarLead.State;
        }
        if (FigureLead.LeadsTo(model, length, WordRole.After))
        {
            return hasState || IsAtEnd(model, sentence, length.Tokens.End) ? SoFarLead.After : null;
        }
        if (FigureLead.LeadsTo(model, length, sentence.Block.Language.JoinsArticle ? WordRole.Since : WordRole.ForLength)
            && (hasState || IsAtEnd(model, sentence, length.Tokens.End))
            && IsLastingNow(model, sentence, length, hasState)) { return SoFarLead.State; }
        return IsApposition(model, length) && IsAtEnd(model, sentence, length.Tokens.End) ? SoFarLead.Apposition : null;
    }

    /// <summary>"In business", "as monarch", "together": what goes on, just behind its length.</summary>
    private static bool IsStateBehind(SemanticModel model, Sentence sentence, FigureMention length)
    {
        if (!sentence.Tokens.Contains(length.Tokens.End)) { return false; }
        var state = model.Terms.Is(length.Tokens.End, ElapsedRole.Spending, out var spent) ? spent.Tokens.End : length.Tokens.End;
        return IsState(model, length.Tokens.End) || IsState(model, state);
    }

    /// <summary>"Has now been in office for", «ويشغل المنصب منذ»: a state that lasts, before its length.</summary>
    private static bool IsLastingNow(SemanticModel model, Sentence sentence, FigureMention length, bool hasState)
    {
        for (var i = length.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, length.Tokens.First - MostWordsToState); i--)
        {
            hasState |= IsState(model, i);
            if (hasState && model.Terms.Is(i, ElapsedRole.Lately)) { return true; }
            if (Statement.IsComma(model, i)) { return false; }
        }
        return FigureLead.EndsBefore(model, length.Tokens.First - 1, ElapsedRole.InOffice) && sentence.Block.Language.JoinsArticle
            && !ElapsedDates.Follows(model, sentence, length.Tokens.First, FactRole.PastBeing, MostWordsToState);
    }

    /// <summary>", a tenure of 22 years", ", a reign of …", «، أي منذ …».</summary>
    private static bool IsApposition(SemanticModel model, FigureMention length)
    {
        var of = length.Tokens.First - 1;
        return of >= 3 && model.Terms.Is(of, WordRole.Of) && model.Terms.Is(of - 1, ElapsedRole.Spell) && model.Terms.Is(of - 2, WordRole.Indefinite)
            && Statement.IsComma(model, of - 3)
            || of >= 2 && (model.Terms.Is(of, WordRole.Since) || model.Terms.Is(of, WordRole.ForLength)) && model.Terms.Is(of - 1, WordRole.That)
            && Statement.IsComma(model, of - 2);
    }

    private static bool IsState(SemanticModel model, int token) =>
        model.Terms.Is(token, ElapsedRole.OfService) || model.Terms.Is(token, ElapsedRole.Standing) || model.Terms.Is(token, ElapsedRole.InOffice)
            || model.Terms.Is(token, ElapsedRole.Wedded);

    /// <summary>A beginning of what goes on: in office since somebody took over, open since it was opened, married since the wedding.</summary>
    private static bool Begins(SemanticModel model, Sentence sentence, DateMention date, FigureMention length)
    {
        var before = new TokenRange(Math.Max(sentence.Tokens.First, date.Tokens.First - MostWordsToBeginning), date.Tokens.First);
        var around = new TokenRange(Math.Max(sentence.Tokens.First, length.Tokens.First - MostWordsToState),
            Math.Min(sentence.Tokens.End, length.Tokens.End + MostWordsBehind));
        if (model.Terms.AnyIn(around, ElapsedRole.InOffice)) { return model.Terms.AnyIn(before, ElapsedRole.TakingOffice); }
        if (model.Terms.AnyIn(around, ElapsedRole.Wedded)) { return model.Terms.AnyIn(before, WordRole.Marrying); }
        return (model.Terms.AnyIn(before, WordRole.Founding) || model.Terms.AnyIn(before, ElapsedRole.Inception))
            || model.Terms.AnyIn(before, ElapsedRole.TakingOffice) && !model.Terms.AnyIn(around, ElapsedRole.Standing, ElapsedRole.OfService);
    }

    /// <summary>No other day than one of about now, and no end that has come already.</summary>
    private static bool IsUpToNow(SemanticModel model, Sentence sentence, FigureMention length, DateMention start, DateOnly published,
        CancellationToken cancellationToken)
    {
        foreach (var mention in model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken))
        {
            if (mention is DateMention date && date.Span != start.Span && !length.Tokens.Contains(date.Tokens) && !date.Tokens.Contains(length.Tokens)
                && (date.Days.Hull is not { } hull || Math.Abs(hull.First.DayNumber - published.DayNumber) > MostDaysFromNow)) { return false; }
        }
        var behind = new TokenRange(start.Tokens.End, Math.Min(sentence.Tokens.End, start.Tokens.End + MostWordsBehind));
        for (var i = behind.First; i < behind.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Dying) || model.Terms.Is(i, WordRole.To) && !model.Terms.Is(i, ElapsedRole.Lately)) { return false; }
        }
        return true;
    }

    private static bool IsAtEnd(SemanticModel model, Sentence sentence, int token) =>
        !sentence.Tokens.Contains(token) || model.Article.Tokens[token].Kind == TokenKind.Punctuation;
}
