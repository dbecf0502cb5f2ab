using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds when something that a noun names began, in the sentences around it: "a 47-day siege … The insurgents had completed their encirclement on April 3". Where two days are told,
/// or one of something else of its kind, there is none.
/// </summary>
internal static class HappeningDates
{
    private const int MostSentencesApart = 3;
    private const int MostWordsToDate = 13;
    private const int MostWordsToNoun = 4;
    private const int MostWordsToRelative = 3;
    private const int MostDaysAhead = 7;
    private const int ShortestNoun = 4;
    private const int LongestTold = 366;

    /// <summary>The noun of a happening in a range, without those that tell how one began; none where two of different kinds stand there.</summary>
    public static (Happening Kind, TermHit Hit)? NameIn(SemanticModel model, TokenRange range)
    {
        (Happening, TermHit)? only = null;
        for (var i = range.First; i < range.End; i++)
        {
            if (!model.Terms.Is<HappeningTerm>(i, out var term, out var hit) || term.Tells) { continue; }
            if (only is var (kind, _) && kind != term.Kind) { return null; }
            only ??= (term.Kind, hit);
        }
        return only;
    }

    /// <summary>The only day on which the sentences around another tell that such a thing began, with the word that tells it.</summary>
    public static (DateMention Date, int Verb, Sentence Sentence)? BeginningAround(SemanticModel model, Sentence told, Happening kind,
        DateOnly published, CancellationToken cancellationToken)
    {
        (DateMention Date, int Verb, Sentence Sentence)? only = null;
        for (var s = Math.Max(0,
            told.Index - MostSentencesApart); s < Math.Min(model.Article.Sentences.Length, told.Index + MostSentencesApart + 1); s++)
        {
            var sentence = model.Article.Sentences[s];
            if (sentence.Block != told.Block) { continue; }
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (EndOfTelling(model, sentence, i, kind) is not { } end) { continue; }
                if (DateBehind(model, told.Block == sentence.Block
                    ? FirstOfBlock(model, told)
                    : sentence.Tokens.First, sentence, end, cancellationToken) is not { } date) { continue; }
                var lead = new TokenRange(sentence.Tokens.First, date.Tokens.First);
                if (s == told.Index || (model.Terms.AnyIn(lead, ElapsedRole.Elsewise) || model.Terms.AnyIn(lead, WordRole.Future))
                    || kind != Happening.Founding && model.Terms.AnyIn(lead, ElapsedRole.KinOne) || only is { } other && other.Date.Span != date.Span
                    || Settled(date, published) is not { } settled) { return null; }
                only = (settled, i, sentence);
            }
        }
        return only;
    }

    /// <summary>The date with its year: the last of its name where none is written.</summary>
    public static DateMention? Settled(DateMention date, DateOnly published)
    {
        if (date.HasYear) { return date.Days.Hull is { } hull && hull.Last.DayNumber - hull.First.DayNumber <= LongestTold ? date : null; }
        if (date.Written is not { Year: null, Month: { } month, Calendar: CalendarSystem.Gregorian } written)
        {
            return date.Days.Hull is { } days && days.Last.DayNumber - days.First.DayNumber <= 1 ? date : null;
        }
        var year = new DateOnly(published.Year, month, 1) > published
            || written.Day is { } day && month == published.Month && day > published.Day + MostDaysAhead
            ? published.Year - 1
            : published.Year;
        var own = written with { Year = year };
        return own.Exists() && own.ToRange() is { } range
            ? new DateMention(date.Tokens, date.Span, own) { Days = DateSet.Of(range), HasYear = true }
            : null;
    }

    /// <summary>A verb of the thing, or its noun with a verb of beginning: «المحاكمة التي بدأت», "the trial, which began".</summary>
    private static int? EndOfTelling(SemanticModel model, Sentence sentence, int token, Happening kind)
    {
        if (!model.Terms.Is<HappeningTerm>(token, out var term, out var hit) || term.Kind != kind) { return null; }
        if (term.Tells) { return hit.Tokens.End; }
        for (var i = hit.Tokens.End; i < Math.Min(sentence.Tokens.End, hit.Tokens.End + MostWordsToNoun); i++)
        {
            if (model.Terms.Is(i, WordRole.Begun, out var verb) && !model.Terms.Is(i, WordRole.Ended)) { return verb.Tokens.End; }
        }
        return null;
    }

    /// <summary>The first date behind a token, with no other statement between.</summary>
    public static DateMention? DateBehind(SemanticModel model, int from, Sentence sentence, int token, CancellationToken cancellationToken)
    {
        DateMention? first = null;
        foreach (var date in ElapsedDates.In(model, new TokenRange(from, sentence.Tokens.End), cancellationToken))
        {
            if (date.Tokens.First >= token && (first is null || date.Tokens.First < first.Tokens.First)) { first = date; }
        }
        return first is not null && first.Tokens.First - token <= MostWordsToDate && Statement.IsOne(model, new TokenRange(token, first.Tokens.First))
            ? first
            : null;
    }

    /// <summary>A noun that another sentence takes up with what became of it: «التقرير، الذي نُشر في التاسع عشر من الشهر نفسه», "the warning, which was put out on".</summary>
    public static DateMention? OfNoun(SemanticModel model, Sentence told, int noun, DateOnly published, CancellationToken cancellationToken)
    {
        DateMention? only = null;
        for (var s = told.Index + 1; s < Math.Min(model.Article.Sentences.Length, told.Index + MostSentencesApart)
            && model.Article.Sentences[s].Block == told.Block; s++)
        {
            var sentence = model.Article.Sentences[s];
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (!IsOneNoun(model, i, noun) || !IsDefinite(model, sentence, i)
                    || RelativeBehind(model, sentence, i) is not { } relative) { continue; }
                if (DateBehind(model, FirstOfBlock(model, told), sentence, relative, cancellationToken) is not { } date) { continue; }
                if (only is not null || Settled(date, published) is not { } settled) { return null; }
                only = settled;
            }
        }
        return only;
    }

    /// <summary>«تقريرها … التقرير»: a pronoun on the first is no part of the noun.</summary>
    private static bool IsOneNoun(SemanticModel model, int taken, int noun) =>
        NounKey.At(model, taken) is { Length: > 0 } key && NounKey.At(model, noun) is var own
            && (key == own || key.Length >= ShortestNoun && own.Length - key.Length is 1 or 2 && own.StartsWith(key,
            StringComparison.Ordinal) && model.Article.SentenceOf(noun)?.Block.Language.JoinsArticle == true);

    private static bool IsDefinite(SemanticModel model, Sentence sentence, int noun) =>
        sentence.Block.Language.JoinsArticle
            ? sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(noun))
            : model.Terms.Is(noun - 1, WordRole.Article);

    private static int? RelativeBehind(SemanticModel model, Sentence sentence, int noun)
    {
        for (var i = noun + 1; i < Math.Min(sentence.Tokens.End, noun + MostWordsToRelative); i++)
        {
            if (model.Terms.Is(i, WordRole.Relative)) { return i; }
        }
        return null;
    }

    private static int FirstOfBlock(SemanticModel model, Sentence sentence)
    {
        var index = sentence.Index;
        while (index > 0 && model.Article.Sentences[index - 1].Block == sentence.Block) { index--; }
        return model.Article.Sentences[index].Tokens.First;
    }
}
