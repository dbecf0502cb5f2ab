using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads the age of a thing beside its beginning: "the 90-year-old theatre, built in 1934", "the newspaper, founded in 1904, is 120 years old", «المسرح الذي افتتح عام 1934 وعمره اليوم 90 عاما».</summary>
internal static class ElapsedStanding
{
    private const int MostWordsToBeginning = 5;
    private const int MostWordsBetween = 8;

    /// <summary>Things have the age of their year, and that of the year before until its day.</summary>
    private const decimal Slack = 1;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention age, Interval years,
        CancellationToken cancellationToken)
    {
        if (model.Article.Metadata.Published is not { } published || !IsAge(model, sentence, age)) { return null; }
        if (ElapsedDates.WithYear(model, sentence, age, cancellationToken) is not [{ WrittenEnd: null } start]
            || ElapsedDates.Between(age, start) > MostWordsBetween || !Begins(model, sentence, start) || !StandsBeside(model, sentence, age, start)
            || OfPerson(model, sentence, age, start)) { return null; }
        if (ElapsedTime.AgeAt(start.Days, DateSet.Of(published)) is not { } computed) { return null; }
        var (first, last) = (Math.Min(age.Tokens.First, start.Tokens.First), Math.Max(age.Tokens.End, start.Tokens.End));
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), start, DateSet.Of(published), null, age)
        {
            Computed = new Interval(computed.Min, computed.Max + 1),
            StatedInterval = new Interval(Math.Max(0, years.Min - (age.IsApproximate ? Slack : 0)), years.Max > 1000
                ? years.Max
                : years.Max + (age.IsApproximate ? Slack : 0)),
        };
    }

    private static bool IsAge(SemanticModel model, Sentence sentence, FigureMention age)
    {
        // "is marking 130 years in business"
        if (FigureLead.LeadsTo(model, age, ElapsedRole.Marking) && model.Terms.Is(age.Tokens.End, ElapsedRole.OfService)) { return true; }
        if (!sentence.Block.Language.JoinsArticle)
        {
            return model.Terms.Is(age.Tokens.End, ElapsedRole.AgedNow)
                || model.Article.Tokens.Is(age.Tokens.End, '-') && model.Terms.Is(age.Tokens.End + 1, ElapsedRole.AgedNow);
        }
        return IsLed(model, sentence, age) && !ElapsedDates.Follows(model, sentence, age.Tokens.First, WordRole.HadBeen, 4);
    }

    /// <summary>«عمره اليوم 90 عاما», and not «عمر مديرها 45 عاما».</summary>
    private static bool IsLed(SemanticModel model, Sentence sentence, FigureMention age)
    {
        var at = age.Tokens.First - 1;
        while (at > sentence.Tokens.First && (model.Terms.Is(at, WordRole.Nowadays) || model.Terms.Is<BoundTerm>(at, out _, out _))) { at--; }
        return FigureLead.EndsBefore(model, at + 1, ElapsedRole.AgedNow);
    }

    /// <summary>"The 90-year-old theatre, built in 1934", "founded in 1904, is 120 years old": a comma parts the two, and the age is told of the thing itself.</summary>
    private static bool StandsBeside(SemanticModel model, Sentence sentence, FigureMention age, DateMention start)
    {
        if (sentence.Block.Language.JoinsArticle) { return true; }
        if (age.Tokens.First > start.Tokens.First)
        {
            return Statement.IsComma(model, start.Tokens.End)
                && (model.Terms.Is(age.Tokens.First - 1, WordRole.Copula) || model.Terms.Is(age.Tokens.First - 1, WordRole.Nowadays)
                || FigureLead.LeadsTo(model, age, ElapsedRole.Marking))
                || FigureLead.LeadsTo(model, age, ElapsedRole.Marking);
        }
        for (var i = age.Tokens.End; i < start.Tokens.First; i++)
        {
            if (Statement.IsComma(model, i))
            {
                return model.Terms.Is(i + 1, ElapsedRole.Inception) || model.Terms.Is(i + 1, WordRole.Founding)
                    || model.Terms.Is(i + 1, WordRole.Relative);
            }
        }
        return false;
    }

    private static bool Begins(SemanticModel model, Sentence sentence, DateMention date) =>
        ElapsedDates.Follows(model, sentence, date.Tokens.First, ElapsedRole.Inception, MostWordsToBeginning)
            || ElapsedDates.Follows(model, sentence, date.Tokens.First, WordRole.Founding, MostWordsToBeginning);

    /// <summary>"The 12-year-old girl goes to a school opened in 1990", and what was so old at another time.</summary>
    private static bool OfPerson(SemanticModel model, Sentence sentence, FigureMention age, DateMention start)
    {
        var (from, to) = age.Tokens.First < start.Tokens.First ? (age.Tokens.End, start.Tokens.First) : (start.Tokens.End, age.Tokens.First);
        for (var i = from; i < to; i++)
        {
            if (model.Terms.Is(i, WordRole.Person) && !model.Terms.Is(i, ElapsedRole.Marking) || model.Terms.Is(i, ElapsedRole.WhenAged)
                || model.Article.Tokens[i].Kind == TokenKind.Number) { return true; }
        }
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Dying) || model.Terms.Is(i, WordRole.Born)) { return true; }
        }
        return age.Tokens.First > sentence.Tokens.First && model.Terms.Is(age.Tokens.First - 1, WordRole.HadBeen);
    }
}
