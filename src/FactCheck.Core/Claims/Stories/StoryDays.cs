using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds two weekdays for one thing that happened: "A quake struck Chile on Saturday. … The quake struck on Sunday", «ضرب زلزال … يوم السبت. …
/// إن الزلزال وقع يوم الأحد». The later sentence takes the thing up with the article, and tells the same verb of it, or that it came to pass.
/// </summary>
internal static class StoryDays
{
    private const int MostSentencesBack = 4;
    private const int MostWordsToVerb = 3;
    private const int MostWordsToDay = 6;
    private const int ShortestNoun = 3;

    private static readonly WordRole[] Unfit = [WordRole.HadBeen, WordRole.Others, WordRole.Adding, WordRole.TimeBefore, WordRole.Future,
        WordRole.Denying];

    private static readonly WordRole[] Leads = [WordRole.After, WordRole.Before, WordRole.Since, WordRole.Saying, WordRole.Lasting];

    private static readonly WordRole[] Grammar = [WordRole.In, WordRole.From, WordRole.To, WordRole.Of, WordRole.At, WordRole.By,
        WordRole.Relative, WordRole.And, WordRole.Saying, WordRole.Complementizer];

    public static void AddTo(List<Mention> found, SemanticModel model, CancellationToken cancellationToken)
    {
        List<(DateMention Date, DayOfWeek Day, Sentence Sentence)>? told = null;
        foreach (var mention in model.Mentions(MentionKind.Date, cancellationToken))
        {
            if (mention is DateMention date && model.Article.SentenceOf(date.Tokens.First) is { Block.Kind: BlockKind.Paragraph } sentence
                && !StoryDates.IsDateline(model, sentence, date) && WeekdayIn(model, date) is { } day)
            {
                (told ??= []).Add((date, day, sentence));
            }
        }
        if (told is not [var first, var second] || first.Day == second.Day || first.Sentence == second.Sentence
            || second.Sentence.Index - first.Sentence.Index > MostSentencesBack
            || IsOfOtherTime(model, first) || IsOfOtherTime(model, second)
            || model.MentionsIn(MentionKind.Place, second.Sentence.Tokens, cancellationToken).Any(p => !SharedWord.Has(model, first.Sentence, p.Tokens.First))
            || model.MentionsIn(MentionKind.Ordinal, second.Sentence.Tokens, cancellationToken).Any()
            || VerbOf(model, second.Sentence, second.Date) is not var (verb, noun) || !Tells(model, first.Sentence, first.Date, verb, noun)) { return; }
        found.Add(new ConflictMention(second.Date.Tokens, second.Date.Span, FigureOf(first.Date, first.Day), FigureOf(second.Date, second.Day), ConflictPlace.Story));
    }

    private static bool IsOfOtherTime(SemanticModel model, (DateMention Date, DayOfWeek Day, Sentence Sentence) told) =>
        model.Terms.AnyIn(told.Sentence.Tokens, Unfit)
            || model.Terms.AnyIn(new TokenRange(Math.Max(told.Sentence.Tokens.First, told.Date.Tokens.First - MostWordsToVerb), told.Date.Tokens.End), Leads);

    /// <summary>A weekday as a figure, counted from Sunday, so that rules may compare two of them.</summary>
    private static FigureMention FigureOf(DateMention date, DayOfWeek day) =>
        new(MentionKind.Number, date.Tokens, date.Span, Interval.Exactly((int)day + 1)) { Written = (int)day + 1 };

    private static DayOfWeek? WeekdayIn(SemanticModel model, DateMention date)
    {
        for (var i = date.Tokens.First; i < date.Tokens.End; i++)
        {
            if (model.Terms.Is<WeekdayTerm>(i, out var weekday, out _) && !weekday.IsPlural) { return weekday.Day; }
        }
        return null;
    }

    /// <summary>The verb that the day stands close behind, and the definite noun beside the verb.</summary>
    private static (int Verb, int Noun)? VerbOf(SemanticModel model, Sentence sentence, DateMention day)
    {
        var language = sentence.Block.Language;
        for (var i = day.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First + 1, day.Tokens.First - MostWordsToDay); i--)
        {
            if (Statement.IsComma(model, i) || model.Terms.Is(i, WordRole.Saying)) { return null; }
            if (!language.JoinsArticle ? model.Terms.Is(i - 2, WordRole.Article) : language.StartsDefinite(model.Article.Tokens.CharsOf(i - 1)))
            {
                return NounKey.At(model, i - 1).Length >= ShortestNoun && IsContent(model, i) && IsContent(model, i - 1) ? (i, i - 1) : null;
            }
        }
        return null;
    }

    private static bool IsContent(SemanticModel model, int token) =>
        model.Article.Tokens[token].Kind == TokenKind.Word && !model.Terms.AnyIn(new TokenRange(token, token + 1), Grammar);

    /// <summary>The noun stands in the sentence beside the same verb, or the verb only tells that it came to pass.</summary>
    private static bool Tells(SemanticModel model, Sentence sentence, DateMention day, int verb, int noun)
    {
        var hasNoun = StoryWords.Has(model, sentence.Tokens with { End = day.Tokens.First }, noun)
            || StoryWords.Has(model, sentence.Tokens with { First = day.Tokens.End }, noun);
        if (!hasNoun) { return false; }
        if (model.Terms.Is(verb, StoryRole.CameToPass)) { return true; }
        if (!model.Terms.Is(verb, FactRole.Happening)) { return false; } // a council meets, and a delegation arrives, more than once
        var language = sentence.Block.Language;
        var stem = language.VerbStem(model.Article.Tokens.CharsOf(verb));
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Word && language.VerbStem(model.Article.Tokens.CharsOf(i)) == stem
                && Math.Abs(i - day.Tokens.First) <= MostWordsToDay + MostWordsToVerb) { return true; }
        }
        return false;
    }
}
