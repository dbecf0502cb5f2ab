using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads how many years something is said to be past: «بمرور 30 عامًا على افتتاحه عام 1990», «الذكرى الخمسين لاستقلالها», "its 40th anniversary in 2014".</summary>
internal static class ElapsedJubilee
{
    private const int MostWordsToMarked = 4;
    private const int MostWordsToStart = 9;

    /// <summary>The same through a relative clause: "of the flood, which swept away the old town on …".</summary>
    private const int MostWordsToTold = 14;

    private const int MostWordsToFounding = 6;
    private const int MostWordsOfOwner = 3;
    private const int MostWordsToMarking = 8;
    private const int MostWordsToMarkingName = 12;

    /// <summary>Up to the other date of the sentence, or to publication.</summary>
    public static ElapsedMention? OfPassing(SemanticModel model, Sentence sentence, FigureMention duration, Interval years,
        CancellationToken cancellationToken)
    {
        if (duration.Tokens.First == sentence.Tokens.First || !model.Terms.Is(duration.Tokens.First - 1, ElapsedRole.Elapsing)) { return null; }
        var dates = ElapsedDates.WithYear(model, sentence, duration, cancellationToken);
        if (dates is not [var start, .. var rest] || rest.Length > 1 || !dates.All(d => d.Days.Hull is not null)) { return null; }
        if (start.Tokens.End <= duration.Tokens.First && !IsOfBeginning(model, sentence, duration)) { return null; }
        // «نقل رفاته عام 2002، في ذكرى مرور مئتي عام على ميلاده»: the year is that of the anniversary
        if (rest.Length == 0 && start.Tokens.End <= duration.Tokens.First
            && model.Terms.AnyIn(new TokenRange(start.Tokens.End, duration.Tokens.First), FactRole.AnniversaryOf)) { return null; }
        if (start.Tokens.First >= duration.Tokens.End
            && IsOfRelative(model, new TokenRange(duration.Tokens.End, start.Tokens.First))) { return null; }
        // «على تأسيسها عام 1963، وهي التي حل محلها الاتحاد عام 2002»: the second year is that of something else.
        if (rest is [var later] && later.Tokens.First > start.Tokens.End
            && !Statement.IsOne(model, new TokenRange(start.Tokens.End, later.Tokens.First))) { return null; }
        var stated = duration.IsApproximate ? new Interval(Math.Max(0, years.Min - 1), years.Max > 1000 ? years.Max : years.Max + 1) : years;
        return Of(model, start, rest is [var end] ? end : null, duration, duration.Tokens, stated);
    }

    /// <summary>«على انطلاقه خلفًا للمنظمة التي تأسست عام 1963»: the year is that of what the clause is about.</summary>
    private static bool IsOfRelative(SemanticModel model, TokenRange gap) => model.Terms.AnyIn(gap, WordRole.Relative);

    /// <summary>«تأسست عام 1950 … بمرور 70 عاما على انطلاقها»; years that have passed since something else are counted from another date.</summary>
    private static bool IsOfBeginning(SemanticModel model, Sentence sentence, FigureMention duration)
    {
        if (!sentence.Tokens.Contains(duration.Tokens.End) || !model.Terms.Is(duration.Tokens.End, WordRole.Over)) { return true; }
        for (var i = duration.Tokens.End + 1; i < Math.Min(sentence.Tokens.End, duration.Tokens.End + MostWordsToMarked + 1); i++)
        {
            if (model.Terms.Is(i, WordRole.Founding) || model.Terms.Is(i, ElapsedRole.Inception) || model.Terms.Is(i, WordRole.Born)
                || model.Terms.Is(i, ElapsedRole.FirstOfAll) || model.Terms.Is(i, WordRole.Marrying)) { return true; }
        }
        return false;
    }

    /// <summary>An anniversary whose own date stands beside it, or which is marked now, of something that the sentence dates.</summary>
    public static ElapsedMention? OfAnniversary(SemanticModel model, Sentence sentence, FigureMention ordinal, CancellationToken cancellationToken)
    {
        if (ordinal.IsApproximate || PhraseOf(model, sentence, ordinal) is not { } phrase) { return null; }
        var dates = ElapsedDates.WithYear(model, sentence, ordinal, cancellationToken);
        if (dates.Length is 0 or > 2 || dates.Any(d => d.WrittenEnd is not null)) { return null; }
        var (start, marked) = (dates[0], dates.Length == 2 ? dates[1] : null);
        if (marked is null
            ? !IsMarkedNow(model, sentence, phrase, start, cancellationToken)
            : DistanceTo(phrase, marked) > MostWordsToMarked) { return null; }
        if (!BeginsAt(model, sentence, phrase, start)) { return null; }
        return Of(model, start, marked, ordinal, phrase, ordinal.Interval);
    }

    /// <summary>A centenary or a golden jubilee: its years are in its name.</summary>
    public static ElapsedMention? OfName(SemanticModel model, Sentence sentence, int token, CancellationToken cancellationToken)
    {
        if (!model.Terms.Is<JubileeTerm>(token, out var jubilee, out var hit)) { return null; }
        var named = new FigureMention(MentionKind.Ordinal, hit.Tokens, WithoutParticle(model, hit), Interval.Exactly(jubilee.Years))
        {
            Written = jubilee.Years,
        };
        var dates = ElapsedDates.WithYear(model, sentence, named, cancellationToken);
        if (dates.Length is 0 or > 2 || dates.Any(d => d.WrittenEnd is not null)) { return null; }
        var (start, marked) = (dates[0], dates.Length == 2 ? dates[1] : null);
        if ((marked is null
            ? !ElapsedDates.Follows(model, sentence, token, ElapsedRole.Marking, MostWordsToMarkingName)
            && !IsMarkedNow(model, sentence, hit.Tokens, start, cancellationToken)
            : DistanceTo(hit.Tokens, marked) > MostWordsToMarked)
            || !BeginsAt(model, sentence, hit.Tokens, start)) { return null; }
        return Of(model, start, marked, named, hit.Tokens, named.Interval);
    }

    private static Text.TextSpan WithoutParticle(SemanticModel model, TermHit hit)
    {
        var tokens = model.Article.Tokens;
        var start = tokens[hit.Tokens.First].Start + hit.Front.Length;
        return tokens.Text.ToSource(start, tokens[hit.Tokens.End - 1].End - start);
    }

    private static ElapsedMention? Of(SemanticModel model, DateMention start, DateMention? end, FigureMention stated, TokenRange phrase,
        Interval years)
    {
        var to = end?.Days ?? (model.Article.Metadata.Published is { } published ? DateSet.Of(published) : DateSet.Unknown);
        if (ElapsedTime.AgeAt(start.Days, to) is not { } computed) { return null; }
        var first = Math.Min(start.Tokens.First, phrase.First);
        var last = Math.Max(Math.Max(start.Tokens.End, end?.Tokens.End ?? 0), phrase.End);
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), start, to, end?.Span, stated)
        {
            Computed = IsOnTheDay(start, end) ? computed : new Interval(computed.Min, computed.Max + 1), // the jubilee of a year that is not over yet
            StatedInterval = years,
        };
    }

    /// <summary>"Born on 2 August 1990, … on 2 August 2025".</summary>
    private static bool IsOnTheDay(DateMention start, DateMention? end) =>
        start.Written is { Day: { } day, Month: { } month } && end?.Written.Day == day && end.Written.Month == month;

    /// <summary>The ordinal with its anniversary: «الذكرى السنوية الخمسين», "fiftieth anniversary".</summary>
    private static TokenRange? PhraseOf(SemanticModel model, Sentence sentence, FigureMention ordinal)
    {
        if (model.Terms.Is(ordinal.Tokens.End, ElapsedRole.Anniversary, out var behind)) { return ordinal.Tokens with { End = behind.Tokens.End }; }
        if (IsYearNow(model, ordinal)) { return ordinal.Tokens with { End = ordinal.Tokens.End + 1 }; }
        for (var i = ordinal.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, ordinal.Tokens.First - 3); i--)
        {
            if (model.Terms.Is(i, ElapsedRole.Anniversary, out var before) && before.Tokens.End <= ordinal.Tokens.First
                && sentence.Block.Language.JoinsArticle) { return ordinal.Tokens with { First = i }; }
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return null; }
        }
        return null;
    }

    private static bool IsNow(SemanticModel model, TokenRange phrase) =>
        phrase.First > 2 && model.Terms.Is(phrase.First - 1, ElapsedRole.Own) && model.Terms.Is(phrase.First - 3, WordRole.Nowadays);

    /// <summary>"Now in its 80th year".</summary>
    private static bool IsYearNow(SemanticModel model, FigureMention ordinal)
    {
        var own = ordinal.Tokens.First - 1;
        return own > 1 && model.Terms.Is(own, ElapsedRole.Own) && model.Terms.Is(own - 1, WordRole.In) && model.Terms.Is(own - 2, WordRole.Nowadays)
            && model.Terms.Is<UnitTerm>(ordinal.Tokens.End, out var unit, out _) && unit is { Time: DurationUnit.Year, IsPlural: false };
    }

    /// <summary>"Celebrates", or "celebrated" where the sentence says that it was today or on a day just past; in "its 120th anniversary in 2019" the year says when.</summary>
    private static bool IsMarkedNow(SemanticModel model, Sentence sentence, TokenRange phrase, DateMention start,
        CancellationToken cancellationToken) =>
        ElapsedDates.Follows(model, sentence, phrase.First, ElapsedRole.Marking, MostWordsToMarking) || IsNow(model, phrase)
        || (ElapsedDates.Follows(model, sentence, phrase.First, ElapsedRole.MarkedThen, MostWordsToMarking)
        || model.Terms.AnyIn(new TokenRange(phrase.End, Math.Min(sentence.Tokens.End, phrase.End + MostWordsToMarked)), ElapsedRole.MarkedThen,
        ElapsedRole.Marking))
        && Math.Abs(start.Tokens.First - phrase.End) > 1
        && model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Cast<DateMention>().Any(d => d.IsRelative || d.Anchor is not null
        || d is { Weekday: not null, HasYear: false });

    /// <summary>The date close behind the anniversary is of what it is of; elsewhere it must be called a beginning.</summary>
    private static bool BeginsAt(SemanticModel model, Sentence sentence, TokenRange phrase, DateMention start)
    {
        if (start.Tokens.First >= phrase.End && start.Tokens.First - phrase.End <= MostWordsToStart && !IsNow(model, phrase))
        {
            return !TellsOther(model, new TokenRange(phrase.End, start.Tokens.First))
                || !model.Terms.Is(start.Tokens.First - 1, WordRole.Since)
                && (ElapsedDates.Follows(model, sentence, start.Tokens.First, WordRole.Founding, MostWordsToFounding / 2)
                || ElapsedDates.Follows(model, sentence, start.Tokens.First, ElapsedRole.FirstOfAll, MostWordsToFounding + 1));
        }
        if (start.Tokens.First >= phrase.End && start.Tokens.First - phrase.End <= MostWordsToTold && !IsNow(model, phrase)
            && Enumerable.Range(phrase.End, start.Tokens.First - phrase.End).Any(i => model.Terms.Is(i, WordRole.Relative))
            && !TellsOther(model, new TokenRange(phrase.End, start.Tokens.First))) { return true; }
        if (IsOfAnother(model, sentence, phrase.End)) { return false; }
        return ElapsedDates.Follows(model, sentence, start.Tokens.First, ElapsedRole.FirstOfAll, MostWordsToFounding)
            || IsWedding(model, sentence, phrase, start)
            || ElapsedDates.Follows(model, sentence, start.Tokens.First, WordRole.Founding, MostWordsToFounding)
            || ElapsedDates.Follows(model, sentence, start.Tokens.First, WordRole.Born, MostWordsToFounding)
            || ElapsedDates.Follows(model, sentence, start.Tokens.First, ElapsedRole.Inception, MostWordsToFounding);
    }

    /// <summary>"Married in 1974, …": the beginning of a marriage, of an anniversary that nothing makes another's.</summary>
    private static bool IsWedding(SemanticModel model, Sentence sentence, TokenRange phrase, DateMention start) =>
        ElapsedDates.Follows(model, sentence, start.Tokens.First, WordRole.Marrying, MostWordsToFounding) && !IsTheirs(model, sentence, phrase.First)
            && (!sentence.Tokens.Contains(phrase.End) || !model.Terms.Is(phrase.End, WordRole.Over));

    /// <summary>"Her parents' 50th": the anniversary of others.</summary>
    private static bool IsTheirs(SemanticModel model, Sentence sentence, int phrase)
    {
        for (var i = Math.Max(sentence.Tokens.First, phrase - MostWordsOfOwner); i < phrase; i++)
        {
            if (Statement.IsApostrophe(model, i) || model.Article.Tokens.FirstChar(i) is '\'' or '’'
                || sentence.Block.Language.EndsInGenitive(model.Article.Tokens.CharsOf(i))) { return true; }
        }
        return false;
    }

    /// <summary>Another statement, or since when something is so, between the anniversary and the date.</summary>
    private static bool TellsOther(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (Statement.Begins(model, i)) { return true; }
        }
        return gap.Count > 0 && model.Terms.Is(gap.End - 1, WordRole.Since);
    }

    /// <summary>"The centenary of Kafka's death": not of what the sentence dates; «الذكرى الخمسين لتأسيسها» and "of its founding" are.</summary>
    private static bool IsOfAnother(SemanticModel model, Sentence sentence, int token)
    {
        if (!sentence.Tokens.Contains(token)) { return false; }
        if (model.Terms.Is(token, WordRole.Genitive)) { return !model.Terms.Is(token + 1, ElapsedRole.Own); }
        var isFor = sentence.Block.Language.JoinsArticle && model.Article.Tokens[token] is { Kind: TokenKind.Word, Length: > 2 }
            && model.Article.BeginsWithTo(token);
        return isFor && !model.Terms.Is(token, ElapsedRole.Inception) && !model.Terms.Is(token, WordRole.Founding)
            && !model.Terms.Is(token, WordRole.Born) && model.Article.Tokens.CharsOf(token)[^1] is not ('ه' or 'ا' or 'م');
    }

    private static int DistanceTo(TokenRange phrase, DateMention date) =>
        date.Tokens.First >= phrase.End ? date.Tokens.First - phrase.End : phrase.First - date.Tokens.End;
}
