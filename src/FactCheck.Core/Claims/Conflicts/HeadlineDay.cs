using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Holds the weekday or the day of a month that the headline gives for something against the only one that the first sentence gives: «معرض التمور
/// يُفتتح الخميس»
/// above «يُفتتح معرض التمور يوم الأربعاء», "Strike to begin Monday" above "the strike will begin on Tuesday".
/// </summary>
internal static class HeadlineDay
{
    private const int SentencesOfText = 4;
    private const int MostWordsToThing = 6;
    private const int MostWordsToMonth = 3;
    private const int AnyMonth = 13;
    private const int MostWordsToLead = 3;
    private const int ShortestWord = 4;
    private static readonly WordRole[] Unfit = [WordRole.Saying, WordRole.Before, WordRole.After, WordRole.Since,
        WordRole.Denying, WordRole.HadBeen, WordRole.According];

    public static ConflictMention? TryRead(SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.Article.Sentences is not [{ Block.Kind: BlockKind.Title } title, { Block.Kind: not BlockKind.Title } lead, ..]
            || OnlyIn(model, title, cancellationToken) is not var (told, day) || OnlyIn(model, lead, cancellationToken) is not var (other, otherDay)
            || day == otherDay || day.Month != otherDay.Month && !AreOfTwoMonths(day, otherDay)
            || !HeadlineCount.IsTold(model, title, lead, "") || !IsOfThing(model, title, lead, other, day.Month == AnyMonth
            && otherDay.Month == AnyMonth ? MostWordsToMonth : MostWordsToThing)) { return null; }
        for (var i = 2; i < Math.Min(model.Article.Sentences.Length, SentencesOfText); i++)
        {
            if (DaysIn(model, model.Article.Sentences[i], cancellationToken)
                .Any(d => d.Day == day || day.Month == AnyMonth && d.Day.Month == day.Day)) { return null; }
        }
        return new ConflictMention(told.Tokens, told.Span, FigureOf(told), FigureOf(other), ConflictPlace.Headline);
    }

    /// <summary>"In May" above "on 12 September": the month alone is told above.</summary>
    private static bool AreOfTwoMonths((int Month, int Day) title, (int Month, int Day) lead) =>
        title.Month == AnyMonth && lead.Month is > 0 and < AnyMonth && title.Day != lead.Month;

    private static FigureMention FigureOf(Mention date) => new(MentionKind.Number, date.Tokens, date.Span, Interval.Exactly(date.Tokens.First));

    /// <summary>The only day of a sentence, and nothing that may be told of another time.</summary>
    private static (DateMention Date, (int Month, int Day) Day)? OnlyIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        var days = DaysIn(model, sentence, cancellationToken);
        if (days is not [var only]
            || model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Count(d => !StoryDates.IsDateline(model, sentence, d)) > 1) { return null; }
        var before = new TokenRange(Math.Max(sentence.Tokens.First, only.Date.Tokens.First - MostWordsToLead), only.Date.Tokens.End);
        var behind = new TokenRange(only.Date.Tokens.End, Math.Min(sentence.Tokens.End, only.Date.Tokens.End + 1));
        return model.Terms.AnyIn(before, Unfit) || model.Terms.AnyIn(before, DateRole.Night)
            || model.Terms.AnyIn(behind, WordRole.Saying) ? null : only;
    }

    /// <summary>Weekdays as days of no month, days of a month, and months without a day.</summary>
    private static List<(DateMention Date, (int Month, int Day) Day)> DaysIn(SemanticModel model, Sentence sentence,
        CancellationToken cancellationToken)
    {
        var days = new List<(DateMention, (int, int))>();
        foreach (var mention in model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken))
        {
            if (mention is not DateMention { WrittenEnd: null } date || StoryDates.IsDateline(model, sentence, date)) { continue; }
            if (date.Written is { Month: { } month, Day: { } day }) { days.Add((date, (month, day))); }
            else if (date.Written is { Month: { } only, Year: null } && !date.IsRelative) { days.Add((date, (AnyMonth, only))); }
            else if (WeekdayIn(model, date) is { } weekday) { days.Add((date, (0, (int)weekday))); }
        }
        return days;
    }

    private static DayOfWeek? WeekdayIn(SemanticModel model, DateMention date)
    {
        for (var i = date.Tokens.First; i < date.Tokens.End; i++)
        {
            if (model.Terms.Is<WeekdayTerm>(i, out var weekday, out _) && !weekday.IsPlural) { return weekday.Day; }
        }
        return null;
    }

    /// <summary>A word of the headline stands close to the day, so that it is the day of what the headline tells.</summary>
    private static bool IsOfThing(SemanticModel model, Sentence title, Sentence lead, DateMention day, int mostWords)
    {
        var language = lead.Block.Language;
        for (var i = day.Tokens.First - 1; i >= Math.Max(lead.Tokens.First, day.Tokens.First - mostWords); i--)
        {
            if (model.Terms.Is(i, WordRole.Relative)) { return false; }
            if (model.Article.Tokens[i] is not { Kind: TokenKind.Word, Length: >= ShortestWord }) { continue; }
            for (var j = title.Tokens.First; j < title.Tokens.End; j++)
            {
                if (model.Article.Tokens[j] is { Kind: TokenKind.Word, Length: >= ShortestWord }
                    && (language.VerbStem(model.Article.Tokens.CharsOf(i)) == language.VerbStem(model.Article.Tokens.CharsOf(j))
                    || StoryWords.Has(model, new TokenRange(j, j + 1), i))) { return true; }
            }
        }
        // «حددت الحكومة يوم 14 مايو موعدا لإجراء الانتخابات»: the day of a month is told before the thing
        for (var i = day.Tokens.End; i < Math.Min(lead.Tokens.End, day.Tokens.End + mostWords) && day.Written.Day is not null; i++)
        {
            if (Statement.IsComma(model, i)) { return false; }
            if (model.Article.Tokens[i] is { Kind: TokenKind.Word, Length: >= ShortestWord } && StoryWords.Has(model, title.Tokens, i)) { return true; }
        }
        return false;
    }
}
