using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads an age that somebody reaches at a time beside it: «وُلد في 14 مارس 1990، وسيكمل عامه السادس والثلاثين في مارس المقبل», "born in 1965, turns 60 this year".</summary>
internal static class ElapsedTurning
{
    private const int MostWordsToTime = 3;
    private const int MostWordsToBirth = 9;
    private const int MostDaysOfTime = 366;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention age, CancellationToken cancellationToken)
    {
        if (age.IsApproximate || !IsTurning(model, age)) { return null; }
        var dates = model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Cast<DateMention>().ToArray();
        var birth = dates.FirstOrDefault(d => d is { IsRelative: false, HasYear: true, WrittenEnd: null } && Begins(model, sentence, d));
        var time = dates.FirstOrDefault(d => d != birth && d.Tokens.First >= age.Tokens.End && d.Tokens.First - age.Tokens.End <= MostWordsToTime);
        if (birth is not null && !ElapsedDates.Follows(model, sentence, birth.Tokens.First, WordRole.Born, MostWordsToBirth)
            && IsOfAnother(model, birth, age)) { return null; }
        if (birth is not null && time is null && dates.Length == 1) { return IsOwnYear(model, age) ? Now(model, birth, age) : null; }
        if (birth is null || time is null || dates.Length > 2 || DaysOf(model, sentence, age, time) is not { Hull: { } hull } days
            || hull.Last.DayNumber - hull.First.DayNumber > MostDaysOfTime
            || ElapsedTime.AgeAt(birth.Days, days) is not { } computed) { return null; }
        var (first, last) = (Math.Min(birth.Tokens.First, age.Tokens.First), Math.Max(birth.Tokens.End, time.Tokens.End));
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), birth, days, time.Span, age)
        {
            Computed = computed,
            StatedInterval = Interval.Exactly(age.Written),
        };
    }

    private static bool IsOwnYear(SemanticModel model, FigureMention age) =>
        age.Tokens.First > 0 && model.Terms.Is(age.Tokens.First - 1, ElapsedRole.OwnYear);

    /// <summary>
    /// «بلغ المهرجان عامه الثلاثين، بعدما أقيمت دورته الأولى في 2005»: in the year of publication, which is not over yet and may be counted or
    /// not.
    /// </summary>
    private static ElapsedMention? Now(SemanticModel model, DateMention birth, FigureMention age)
    {
        if (model.Article.Metadata.Published is not { } published
            || ElapsedTime.AgeAt(birth.Days, DateSet.Of(published)) is not { } computed) { return null; }
        var (first, last) = (Math.Min(birth.Tokens.First, age.Tokens.First), Math.Max(birth.Tokens.End, age.Tokens.End));
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), birth, DateSet.Of(published), null, age)
        {
            Computed = new Interval(computed.Min, computed.Max + 1),
            StatedInterval = new Interval(age.Written - 1, age.Written),
        };
    }

    /// <summary>A month or a day without its year is the next one where the age is still to come, and nothing is known of it elsewhere.</summary>
    private static DateSet? DaysOf(SemanticModel model, Sentence sentence, FigureMention age, DateMention time)
    {
        if (time.HasYear || time.IsRelative || time.Written is not { Year: null, Month: not null } written) { return time.Days; }
        if (model.Article.Metadata.Published is not { } published
            || !ElapsedDates.Follows(model, sentence, age.Tokens.First, ElapsedRole.ToCome, MostWordsToTime)) { return time.Days; }
        for (var year = published.Year; year <= published.Year + 1; year++)
        {
            if ((written with { Year = year }).ToRange() is { } range && range.Last >= published) { return DateSet.Of(range); }
        }
        return null;
    }

    /// <summary>"…; its singer turns 60": somebody else's age.</summary>
    private static bool IsOfAnother(SemanticModel model, DateMention birth, FigureMention age)
    {
        for (var i = birth.Tokens.End; i < age.Tokens.First; i++)
        {
            if (Statement.IsSemicolon(model, i) || model.Terms.Is(i, ElapsedRole.Own)) { return true; }
        }
        return false;
    }

    private static bool Begins(SemanticModel model, Sentence sentence, DateMention date) =>
        ElapsedDates.Follows(model, sentence, date.Tokens.First, WordRole.Born, MostWordsToBirth)
            || ElapsedDates.Follows(model, sentence, date.Tokens.First, WordRole.Founding, MostWordsToBirth)
        || ElapsedDates.Follows(model, sentence, date.Tokens.First, ElapsedRole.FirstOfAll, MostWordsToBirth / 2)
        || ElapsedDates.Follows(model, sentence, date.Tokens.First, ElapsedRole.Inception, MostWordsToBirth)
        || ElapsedDates.Follows(model, sentence, date.Tokens.First, FactRole.Concluding, MostWordsToBirth);

    private static bool IsTurning(SemanticModel model, FigureMention age)
    {
        var first = age.Tokens.First;
        // «سيبلغ النجم … الخمسين من عمره»
        if (model.Terms.Is(age.Tokens.End, ElapsedRole.AgedNow) && model.Article.SentenceOf(first) is { Block.Language.JoinsArticle: true } sentence
            && ElapsedDates.Follows(model, sentence, first, ElapsedRole.ToCome, MostWordsToBirth)) { return true; }
        // «أتم الكاتب المولود في … عامه السبعين»
        if (first > 0 && model.Terms.Is(first - 1, ElapsedRole.OwnYear) && model.Article.SentenceOf(first) is { } told
            && ElapsedDates.Follows(model, told, first - 1, ElapsedRole.Turning, MostWordsToBirth + 1)) { return true; }
        return FigureLead.EndsBefore(model, first, ElapsedRole.Turning)
            || first > 0 && model.Terms.Is(first - 1, WordRole.Article) && FigureLead.EndsBefore(model, first - 1, ElapsedRole.Turning);
    }
}
