using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// The date that a sentence gives an event. It stands behind a verb of happening that belongs to the event, just behind the name of what happens once, or before the verb and the name.
/// What others do with an agreement or a convention has other dates, so a date just behind its name says nothing unless it is part of the name: «اتفاق الطائف لعام 1989», "the 1998 Good Friday Agreement".
/// </summary>
/// <param name="Date">The date.</param>
/// <param name="IsBeginning">True where a verb says that the event began then.</param>
/// <param name="IsEnding">True where a verb says that it ended then.</param>
internal sealed record EventDating(DateMention Date, bool IsBeginning, bool IsEnding)
{
    private const int MostWordsToDate = 16;
    private const int MostWordsToVerb = 5;
    private const int MostSmallWords = 4;
    private const string Agreement = "agreement";
    private const string Convention = "convention";

    /// <summary>The date, or none.</summary>
    public static EventDating? Read(SemanticModel model, Sentence sentence, NameMention name, KnownEvent known, CancellationToken cancellationToken)
    {
        if (EventFrame.IsAttempt(model, sentence, name.Tokens.First) || EventFrame.IsMeasuredFrom(model, sentence, name.Tokens.First, cancellationToken)) { return null; }
        var dates = model.MentionsIn(MentionKind.Date, WritingDay.Around(sentence, name.Tokens.First), cancellationToken)
            .Cast<DateMention>()
            .ToArray();
        var behind = Array.Find(dates, d => d.Tokens.End > name.Tokens.End);
        if (behind is { HasYear: true } && behind.Tokens.First - name.Tokens.End <= MostWordsToDate
            && IsAlone(model, new TokenRange(name.Tokens.End, behind.Tokens.First), cancellationToken)
            && ReadBehind(model, sentence, name, known, behind, dates[0].Tokens.End <= name.Tokens.First) is { } dating) { return dating; }
        if (known.IsSingle && EventYear.Before(model, sentence, name) is { } year) { return new EventDating(year, false, false); }
        return Array.FindLast(dates, d => d.Tokens.End <= name.Tokens.First) is { HasYear: true } before
            ? ReadBefore(model, sentence, name, before) ?? (known.Type == Agreement && dates.Length == 1 ? EventSigning.Ahead(model, sentence, name, before) : null)
            : null;
    }

    private static EventDating? ReadBehind(SemanticModel model, Sentence sentence, NameMention name, KnownEvent known, DateMention date, bool isDated)
    {
        var gap = new TokenRange(name.Tokens.End, date.Tokens.First);
        // "the Lockerbie bombing trial"
        if (!model.Article.JoinsArticle(gap.First) && model.Terms.Is(gap.First, FactRole.Treating)) { return null; }
        // «عقب إحراق المسجد الأقصى وكانت تُعرف حتى …»: another statement begins.
        if (gap.Count > 0 && model.Article.LanguageOf(gap.First).JoinsArticle && Statement.Begins(model, gap.First)) { return null; }
        if (IsPartOfName(model, gap)) { return new EventDating(date, false, false); }
        // «أحيت السبت ذكرى سقوط … في …»: the day of the anniversary is told already.
        var isMatter = EventFrame.IsAnniversary(model, sentence, name.Tokens.First)
            ? !isDated
            : EventFrame.IsMatter(model, sentence, name.Tokens.First);
        if (VerbBehind(model, gap, known) is { } verb)
        {
            return isMatter && !model.Terms.Is(gap.First, WordRole.Relative) && !model.Terms.Is(gap.First + 1, WordRole.Relative)
                ? null
                : Bound(model, date, verb);
        }
        var isAgreement = known.Type is Agreement or Convention;
        if (model.Terms.Is(name.Tokens.First - 1, FactRole.ConclusionOf) || !isAgreement && IsHappening(model, name.Tokens.First - 1))
        {
            return HasVerb(model, gap) || BeginsAnother(model, gap) ? null : Bound(model, date, name.Tokens.First - 1);
        }
        if (known.Type == Agreement && EventSigning.IsSigned(model, sentence, name.Tokens.First) && EventSigning.IsPlaceAndDate(model, gap))
        {
            return new EventDating(date, false, false);
        }
        return known.IsSingle && !isAgreement && !isMatter && IsSmall(model, gap, model.Terms.Is(name.Tokens.First - 1, FactRole.DayOf)) && !IsAround(model, sentence, name)
            ? new EventDating(date, false, false)
            : null;
    }

    /// <summary>«في عام 1991 عُقد مؤتمر مدريد», "in 1991 the Madrid conference was held".</summary>
    private static EventDating? ReadBefore(SemanticModel model, Sentence sentence, NameMention name, DateMention date)
    {
        var gap = new TokenRange(date.Tokens.End, name.Tokens.First);
        var tokens = model.Article.Tokens;
        if (gap.Count == 0)
        {
            return !model.Article.JoinsArticle(name.Tokens.First) || IsWitnessed(model, sentence, date) || BeginsAsVerb(model, name)
                ? new EventDating(date, false, false)
                : null;
        }
        var first = IsComma(tokens, gap.First) ? gap.First + 1 : gap.First;
        if (model.Article.JoinsArticle(name.Tokens.First))
        {
            return gap.End - first == 1 && IsHappening(model, first) ? Bound(model, date, first) : null;
        }
        if (gap.End - first > 1 || first < gap.End && !model.Terms.Is(first, WordRole.Article)) { return null; }
        for (var i = name.Tokens.End - 1; i < Math.Min(sentence.Tokens.End, name.Tokens.End + 3); i++)
        {
            if (IsHappening(model, i) || model.Terms.Is(i, FactRole.Concluding)) { return Bound(model, date, i); }
        }
        return null;
    }

    /// <summary>«شهدت بيروت في 4 آب 2020 انفجار المرفأ».</summary>
    private static bool IsWitnessed(SemanticModel model, Sentence sentence, DateMention date) =>
        Enumerable.Range(Math.Max(sentence.Tokens.First, date.Tokens.First - MostWordsToVerb),
            Math.Min(MostWordsToVerb, date.Tokens.First - sentence.Tokens.First))
            .Any(i => model.Terms.Is(i, FactRole.Witnessing));

    /// <summary>«في 1989 سقط جدار برلين»: the name is a sentence of its own.</summary>
    private static bool BeginsAsVerb(SemanticModel model, NameMention name) =>
        name.Tokens.Count > 1 && IsHappening(model, name.Tokens.First) && name.Words[^1] != 'ة' && model.Terms.Is(name.Tokens.First, FactRole.Happening);

    private static EventDating Bound(SemanticModel model, DateMention date, int verb) =>
        new(date, model.Terms.Is(verb, FactRole.Outbreak), model.Terms.Is(verb, ElapsedRole.Ending));

    /// <summary>The verb of the event just behind its name: «الذي عُقد», ", signed". Another relative or verb before the date belongs to something else.</summary>
    private static int? VerbBehind(SemanticModel model, TokenRange gap, KnownEvent known)
    {
        for (var i = gap.First; i < Math.Min(gap.End, gap.First + MostWordsToVerb); i++)
        {
            if (!IsHappening(model, i) && !model.Terms.Is(i, FactRole.Concluding) && !(IsDeadly(known) && model.Terms.Is(i, WordRole.Dying)))
            {
                // «إثر الحريق، وكان اسمها حتى 2011 …»: what is told next is of something else
                if (i > gap.First && IsComma(model.Article.Tokens, i - 1) && Statement.Begins(model, i)) { return null; }
                continue;
            }
            // A convention is signed by each state on another day: «التي وقعتها إيران عام 1968».
            if (known.Type == Convention && model.Terms.Is(i, FactRole.SignedBySomebody)) { return null; }
            return model.Terms.IsBare(i + 1, FactRole.UponIt) || HasVerb(model, gap with { First = i + 1 })
                ? null
                : i;
        }
        return null;
    }

    /// <summary>«بعد توقيع المعاهدة عام 1979، وعادت عام 1990»: what is told behind the comma has its own date.</summary>
    private static bool BeginsAnother(SemanticModel model, TokenRange gap) =>
        Enumerable.Range(gap.First + 1, Math.Max(0, gap.Count - 1)).Any(i => IsComma(model.Article.Tokens, i - 1) && Statement.Begins(model, i));

    /// <summary>«استقالة بوتفليقة الذي توفي في 2021»: where the event killed nobody, another death is told.</summary>
    private static bool IsDeadly(KnownEvent known) => known.Type is { Length: > 0 } and not Agreement and not Convention;

    private static bool HasVerb(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (IsHappening(model, i) || model.Terms.Is(i, WordRole.Relative) || model.Terms.Is(i, FactRole.Joining)
                || model.Terms.Is(i, FactRole.Leaving) || model.Terms.Is(i, FactRole.Around) || Statement.IsSemicolon(model, i)) { return true; }
        }
        return false;
    }

    private static bool IsHappening(SemanticModel model, int token) =>
        model.Terms.Is(token, FactRole.TakingPlace) || model.Terms.Is(token, FactRole.Happening) || model.Terms.Is(token, FactRole.Outbreak)
            || model.Terms.Is(token, ElapsedRole.Ending);

    /// <summary>«(1989)», «لعام 1989», "of 1989", ", the 1989 deal".</summary>
    private static bool IsPartOfName(SemanticModel model, TokenRange gap)
    {
        var tokens = model.Article.Tokens;
        return gap.Count switch
        {
            1 => tokens.Is(gap.First, '(') || !model.Article.JoinsArticle(gap.First) && model.Terms.Is(gap.First, WordRole.Of),
            2 => IsComma(tokens, gap.First) && model.Terms.Is(gap.First + 1, WordRole.Article),
            _ => gap.Count <= 0 && (gap.Count < 0 || model.Article.BeginsWithTo(gap.First) || tokens[gap.First].Kind == TokenKind.Number),
        };
    }

    private static bool IsSmall(SemanticModel model, TokenRange gap, bool isDay)
    {
        // «ليلة سقوط جدار برلين، في التاسع من نوفمبر 1989،»
        var first = gap.Count > 1 && IsComma(model.Article.Tokens, gap.First) && isDay ? gap.First + 1 : gap.First;
        for (var i = first; i < gap.End; i++)
        {
            if (!model.Terms.Is(i, WordRole.In) && !model.Terms.Is(i, WordRole.Of) && !model.Terms.Is<PeriodTerm>(i, out _, out _)) { return false; }
        }
        return gap.Count <= MostSmallWords;
    }

    /// <summary>«بعد سقوط جدار برلين»: the date behind may be that of what came after.</summary>
    private static bool IsAround(SemanticModel model, Sentence sentence, NameMention name)
    {
        for (var i = Math.Max(sentence.Tokens.First, name.Tokens.First - 3); i < name.Tokens.First; i++)
        {
            if (model.Terms.Is(i, FactRole.Around)) { return !model.Terms.Is(i, WordRole.Since); }
        }
        return false;
    }

    private static bool IsAlone(SemanticModel model, TokenRange gap, CancellationToken cancellationToken) =>
        gap.Count <= 0 || !model.MentionsIn(MentionKind.Event, gap, cancellationToken).Any();

    private static bool IsComma(TokenList tokens, int token) => tokens[token].Length == 1 && tokens.FirstChar(token) is '،' or ',';
}
