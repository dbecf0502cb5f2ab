using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads when a person is said to have been born or to have died: «رفيق الحريري الذي قُتل في 14 شباط 2005», «وفاة الملك عبد الله عام 2015», "Mandela, who died in 2013".</summary>
internal static class LifeDating
{
    private const int MostWordsToVerb = 3;
    private const int MostWordsToDate = 9;
    private const int MostWordsOfTitle = 6;
    private const int MostWordsOfApposition = 9;

    /// <summary>The statement, or none.</summary>
    public static DatedFactMention? Read(SemanticModel model, Sentence sentence, NameMention person, IReadOnlyCollection<NameMention> persons,
        CancellationToken cancellationToken)
    {
        if (person.Entities?.Single is null || EnglishGenitive.Is(model.Article.Tokens, person, out _)) { return null; } // "Houston's daughter died"
        var date = model.MentionsIn(MentionKind.Date, WritingDay.Around(sentence, person.Tokens.End) with { First = person.Tokens.End },
            cancellationToken).Cast<DateMention>().FirstOrDefault();
        if (date is not { HasYear: true, IsRelative: false, Days.IsUnknown: false }
            || persons.Any(p => p.Tokens.First >= person.Tokens.End && p.Tokens.First < date.Tokens.First)) { return null; }
        var what = !PersonApposition.IsKin(model, sentence, person, cancellationToken)
            ? VerbBehind(model, person, date.Tokens.First, cancellationToken) ?? NounBefore(model, sentence, person, date, cancellationToken)
            : null;
        return what is null
            ? null
            : new DatedFactMention(new TokenRange(person.Tokens.First, date.Tokens.End), person.Span.Union(date.Span), what, date.Span, date.Days)
            {
                About = (person, null),
            };
    }

    /// <summary>«الذي قُتل في …», "who died in …", "was born in …".</summary>
    private static string? VerbBehind(SemanticModel model, NameMention person, int date, CancellationToken cancellationToken)
    {
        var from = person.Tokens.End;
        if (IsInRelative(model, person.Tokens.First) || IsOfEra(model, person.Tokens.First) || EndsRelative(model, person) || IsOfLongerName(model, person, cancellationToken)) { return null; }
        from = PastApposition(model, from, date);
        for (var i = from; i < Math.Min(date, from + MostWordsToVerb); i++)
        {
            if (Verb(model, i) is { } what && !IsActive(model, i))
            {
                return !IsOfOtherSex(model, i, person) && date - i <= MostWordsToDate && !GoesOn(model, i + 1, date) ? what : null;
            }
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation && !IsComma(model, i)) { return null; }
        }
        return null;
    }

    /// <summary>", the country's first Black president, who": past what more is said of the person, between two commas, to the relative behind the second.</summary>
    private static int PastApposition(SemanticModel model, int from, int date)
    {
        if (!IsComma(model, from)) { return from; }
        for (var i = from + 1; i < Math.Min(date - 1, from + MostWordsOfApposition); i++)
        {
            if (IsComma(model, i)) { return model.Terms.Is(i + 1, WordRole.Relative) ? i + 1 : from; }
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation || model.Terms.Is(i, WordRole.Relative) || model.Terms.Is(i, WordRole.And)) { return from; }
        }
        return from;
    }

    /// <summary>«وفاة الملك عبد الله في …», «توفي الرئيس … في …»: nothing but a title between, and the date just behind the name or, with a verb, behind the place.</summary>
    private static string? NounBefore(SemanticModel model, Sentence sentence, NameMention person, DateMention date,
        CancellationToken cancellationToken)
    {
        var isNear = date.Tokens.First == person.Tokens.End
            || date.Tokens.First == person.Tokens.End + 1 && model.Terms.Is(person.Tokens.End, WordRole.In);
        if (!isNear && !LifePlace.Reaches(model, person.Tokens.End, date.Tokens.First, cancellationToken)) { return null; }
        var before = person.Tokens.First - 1;
        // a nickname: «ورحلت «كوكب الشرق» في …»
        if (before > sentence.Tokens.First && model.Article.Tokens.FirstChar(before) is '«' or '"') { before--; }
        for (var i = before; i >= Math.Max(sentence.Tokens.First, person.Tokens.First - MostWordsOfTitle); i--)
        {
            if (Verb(model, i) is { } what)
            {
                return !isNear && !model.Terms.Is(i, FactRole.LifeVerb) || IsAround(model, i - 1)
                    || EventFrame.IsAttempt(model, sentence, i) || EventFrame.IsMatter(model, sentence, i)
                    || EventFrame.IsAnniversary(model, sentence, i) || IsOfOtherSex(model, i, person)
                    || !PersonApposition.IsTitle(model, new TokenRange(i + 1, before + 1), cancellationToken)
                    ? null
                    : what;
            }
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation || Statement.Begins(model, i)
                || model.Terms.Is(i, WordRole.In)) { return null; }
        }
        return null;
    }

    /// <summary>«قتل» is what he did unless a place, a day or a manner follows.</summary>
    private static bool IsActive(SemanticModel model, int token)
    {
        return model.Terms.Is(token, FactRole.KillingOrKilled) && !model.Terms.IsBare(token + 1, FactRole.PlaceOrManner)
            && !model.Article.BeginsWithBy(token + 1);
    }

    /// <summary>«الممثل الذي أدى دور جمال عبد الناصر توفي»: it was the actor who died.</summary>
    private static bool IsInRelative(SemanticModel model, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - MostWordsOfTitle) && model.Article.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (model.Terms.Is(i, WordRole.Relative)) { return true; }
        }
        return false;
    }

    /// <summary>«وزير العدل في عهد ميتران قد توفي», "the minister under Mitterrand died": it was the minister who died.</summary>
    private static bool IsOfEra(SemanticModel model, int first) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(0, first - MostWordsToVerb), first), FactRole.EraOf);

    /// <summary>"Benedict XVI, whose resignation opened the way for Francis, had died": who is told of stands before the relative clause that ends here.</summary>
    private static bool EndsRelative(SemanticModel model, NameMention person)
    {
        if (person.Tokens.End >= model.Article.Tokens.Count || !IsComma(model, person.Tokens.End)
            || model.Article.SentenceOf(person.Tokens.First) is not { } sentence) { return false; }
        for (var i = person.Tokens.First - 1; i > sentence.Tokens.First && !IsComma(model, i); i--)
        {
            if (IsComma(model, i - 1) && (model.Terms.Is(i, WordRole.Relative) || model.Terms.Is(i, FactRole.Whose))) { return true; }
        }
        return false;
    }

    /// <summary>"Akeel Saddam Hussein died": a son bears the name of his father behind his own.</summary>
    private static bool IsOfLongerName(SemanticModel model, NameMention person, CancellationToken cancellationToken)
    {
        var before = person.Tokens.First - 1;
        return before >= 0 && model.Article.Tokens.FirstChar(before) is >= 'A' and <= 'Z'
            && !PersonApposition.IsTitle(model, new TokenRange(before, before + 1), cancellationToken);
    }

    /// <summary>«هدى عبد الناصر التي توفيت»: the name is that of her father.</summary>
    private static bool IsOfOtherSex(SemanticModel model, int verb, NameMention person) =>
        model.Article.Tokens.CharsOf(verb) is [.., not 'ا', 'ت'] && person.Entities?.Single is Person { Gender: Gender.Masculine };

    private static string? Verb(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Dying) ? "death" : model.Terms.Is(token, WordRole.Born) ? "birth" : null;

    /// <summary>Another statement before the date: «قُتل … بعد أن عاد عام».</summary>
    private static bool GoesOn(SemanticModel model, int from, int date) =>
        Enumerable.Range(from, Math.Max(0, date - from)).Any(i => model.Terms.Is(i, WordRole.Relative) || model.Terms.Is(i, FactRole.Around)
            || model.Terms.Is(i, WordRole.Complementizer) || Verb(model, i) is not null);

    /// <summary>«بعد وفاة», "after the death".</summary>
    private static bool IsAround(SemanticModel model, int token) =>
        model.Terms.Is(model.Terms.Is(token, WordRole.Determiner) ? token - 1 : token, FactRole.Around);

    private static bool IsComma(SemanticModel model, int token) => model.Article.Tokens.FirstChar(token) is '،' or ',' or '(';
}
