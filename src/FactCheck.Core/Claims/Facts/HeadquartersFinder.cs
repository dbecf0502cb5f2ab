using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds where organisations are said to sit: «المنظمة، ومقرها جدة», «التي تتخذ من جدة مقرا لها», «مقر أوبك في فيينا», "the WTO, which is headquartered in Geneva", "the Vienna-based OPEC".
/// </summary>
public sealed class HeadquartersFinder : MentionFinder
{
    private const int MostWordsToSeat = 10;
    private const int MostWordsToCity = 5;
    private const int MostWordsToHouse = 9;
    private const int MostWordsOfShort = 4;
    private const int MostWordsOfEnd = 4;

    /// <summary>Bodies hardly ever moved since; before, a seat that is none now may have been one.</summary>
    private const int YearOfLastMoves = 2000;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Headquarters];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var cities = model.Mentions(MentionKind.Place, cancellationToken)
            .Cast<NameMention>()
            .Where(p => p.Entities!.Candidates.Any(c => c is Place { Type: PlaceType.City }))
            .ToArray();
        if (cities.Length == 0) { return; }
        var (starts, ends) = (cities.ToLookup(c => c.Tokens.First), cities.ToLookup(c => c.Tokens.End));
        foreach (var organisation in model.Mentions(MentionKind.Organisation, cancellationToken).Cast<OrganisationMention>())
        {
            if (organisation.Entities?.Single is not Organisation { Seat: not null }
                || model.Article.SentenceOf(organisation.Tokens.First) is not { } sentence) { continue; }
            if (OwnHouse.Behind(model, sentence, organisation, starts, ends, cancellationToken) is { } own)
            {
                found.Add(new HeadquartersMention(organisation.Tokens.Union(own.Tokens), organisation.Span.Union(own.Span), organisation, own,
                    false));
            }
            if ((OwnHouse.Ahead(model, sentence, organisation, starts, ends, cancellationToken)
                ?? OwnHouse.Beside(model, sentence, organisation, ends, cancellationToken)) is { } ahead)
            {
                found.Add(new HeadquartersMention(organisation.Tokens.Union(ahead.Tokens), organisation.Span.Union(ahead.Span), organisation, ahead,
                    false));
            }
            if (IsPartOfAnother(model, organisation.Tokens.First - 1)) { continue; }
            var isMain = true;
            var city = CityBehind(model, sentence, organisation, starts) ?? CityBefore(model, sentence, organisation, ends);
            if (city is null && (HouseOf(model, sentence, organisation, starts)
                ?? SeatOf(model, sentence, organisation, ends)
                ?? NamedHouse(model, sentence, organisation, ends)) is { } house)
            {
                (city, isMain) = (house, false);
            }
            if (city is null || IsPast(model, sentence, organisation.Tokens.First, city.Tokens.End, cancellationToken) || !WholeName.Is(model, sentence, organisation, cancellationToken)
                || SitsThere(model, sentence, organisation, city, cancellationToken)) { continue; }
            var whole = new TokenRange(Math.Min(organisation.Tokens.First, city.Tokens.First), Math.Max(organisation.Tokens.End, city.Tokens.End));
            found.Add(new HeadquartersMention(whole, organisation.Span.Union(city.Span), organisation, city, isMain));
        }
        foreach (var (organisation, place) in ShortNames.All(model, model.Mentions(MentionKind.Organisation, cancellationToken)
            .Cast<OrganisationMention>()))
        {
            var sentence = model.Article.SentenceOf(place.First)!;
            if (organisation.Entities!.Single is not Organisation { Seat: not null } || CityOfShort(model, sentence, place, starts) is not { } city
                || IsPast(model, sentence, place.First, city.Tokens.End, cancellationToken)) { continue; }
            found.Add(new HeadquartersMention(new TokenRange(place.First, city.Tokens.End), model.Article.Tokens.SpanOf(place.First).Union(city.Span),
                organisation, city, !model.Terms.Is(place.First - 1, FactRole.Headquarters)));
        }
        // "OPEC met. The group, headquartered in Geneva, …"
        foreach (var (organisation, noun, sentence) in TakenUpBody.Of(model, cancellationToken))
        {
            if (model.Article.JoinsArticle(noun.First) || organisation.Entities!.Single is not Organisation { Seat: not null }
                || CityOfShort(model, sentence, noun, starts) is not { } city
                || IsPast(model, sentence, noun.First, city.Tokens.End, cancellationToken)) { continue; }
            found.Add(new HeadquartersMention(new TokenRange(noun.First, city.Tokens.End), model.Article.Tokens.SpanOf(noun.First).Union(city.Span),
                organisation, city, false));
        }
    }

    /// <summary>«ألكسو … في إطار جامعة الدول العربية ومقرها تونس»: another organisation of the sentence sits in the city.</summary>
    private static bool SitsThere(SemanticModel model, Sentence sentence, OrganisationMention organisation, NameMention city,
        CancellationToken cancellationToken) =>
        model.MentionsIn(MentionKind.Organisation, sentence.Tokens with { End = organisation.Tokens.First }, cancellationToken)
            .Cast<OrganisationMention>()
            .Any(o => o.Entities?.Single is Organisation { Seat: { } seat } known
            && (city.Entities!.Candidates.Any(c => c.Id == seat) || known.OtherSeats.Any(s => city.Entities.Candidates.Any(c => c.Id == s))));

    /// <summary>«اللجنة … التابعة للأمم المتحدة ومقرها سانتياغو», «وكالة الاتحاد الأوروبي»: the seat is that of the body before.</summary>
    internal static bool IsPartOfAnother(SemanticModel model, int before) =>
        model.Terms.Is(before, FactRole.BelongingTo)
            || model.Article.Tokens.Count > before + 1 && model.Article.JoinsArticle(before + 1)
            && model.Terms.Is(before, FactRole.OrganisationHead);

    /// <summary>«وتتخذ المحكمة من لاهاي مقرا», «المحكمة، ومقرها لاهاي».</summary>
    private static NameMention? CityOfShort(SemanticModel model, Sentence sentence, TokenRange place, ILookup<int, NameMention> starts)
    {
        if (model.Terms.Is(place.First - 1, FactRole.TakingAsSeat))
        {
            return model.Terms.Is(place.End, WordRole.From)
                ? SeatBehind(model, sentence, starts[BehindNoun(model, place.End + 1)].FirstOrDefault())
                : null;
        }
        // «من مقر المنظمة في جنيف»
        if (IsHouse(model, place.First - 1) && model.Terms.Is(place.End, WordRole.In))
        {
            return sentence.Tokens.Contains(place.End + 1) ? starts[place.End + 1].FirstOrDefault() : null;
        }
        // «في مقر المنظمة بجنيف»
        if (IsHouse(model, place.First - 1) && sentence.Tokens.Contains(place.End) && model.Article.BeginsWithBy(place.End)
            && starts[place.End].FirstOrDefault() is { } attached
            && attached.Span.Start > model.Article.Tokens.SpanOf(place.End).Start) { return attached; }
        for (var i = place.End; i < Math.Min(sentence.Tokens.End, place.End + MostWordsOfShort); i++)
        {
            if (model.Terms.Is(i, FactRole.Headquarters) && !IsConstruct(model, i)) { return CityFrom(model, sentence, i + 1, starts); }
        }
        return null;
    }

    /// <summary>«مقر», «مقر الأمانة العامة».</summary>
    private static bool IsHouse(SemanticModel model, int token)
    {
        for (var i = token; i >= Math.Max(0, token - 1); i--)
        {
            if (model.Terms.Is(i, FactRole.Secretariat, out var hit) && hit.Tokens.End == token + 1)
            {
                return model.Terms.Is(i - 1, FactRole.Headquarters);
            }
        }
        return model.Terms.Is(token, FactRole.Headquarters);
    }

    /// <summary>«، ومقره الرئيسي في …», «التي تتخذ من … مقرا», ", which is headquartered in …", ", based in …".</summary>
    private static NameMention? CityBehind(SemanticModel model, Sentence sentence, OrganisationMention organisation, ILookup<int, NameMention> starts)
    {
        var end = NameEnd.Of(model, organisation);
        for (var i = end; i < Math.Min(sentence.Tokens.End, end + MostWordsToSeat); i++)
        {
            // «تتخذ المحكمة من لاهاي مقرا»: the verb stands before the name.
            if (i == end && model.Terms.Is(organisation.Tokens.First - 1, FactRole.TakingAsSeat))
            {
                return model.Terms.Is(i, WordRole.From) ? SeatBehind(model, sentence, starts[BehindNoun(model, i + 1)].FirstOrDefault()) : null;
            }
            if (model.Terms.Is(i, FactRole.TakingAsSeat))
            {
                return model.Terms.Is(i + 1, WordRole.From)
                    && SeatBehind(model, sentence, starts[BehindNoun(model, i + 2)].FirstOrDefault()) is { } taken
                    ? taken
                    : null;
            }
            if (model.Terms.Is(i, WordRole.While)) { return null; } // «…، أما المنظمة الأخرى فمقرها لاهاي»
            if (model.Terms.Is(i, FactRole.Headquarters) && model.Terms.Is(i - 1, FactRole.OtherBody)) { return null; }
            if (model.Terms.Is(i, FactRole.Headquarters) && !IsConstruct(model, i)) { return CityFrom(model, sentence, i + 1, starts); }
            // «التي يقع مقر أمانتها العامة في جاكرتا»
            if (model.Terms.Is(i, FactRole.Headquarters)
                && model.Terms.IsBare(Math.Min(i + 1, sentence.Tokens.End - 1), FactRole.OwnOffice))
            {
                return CityFrom(model,
                sentence, i + 2, starts);
            }
            if (Ends(model, i)) { return null; }
        }
        return null;
    }

    /// <summary>«مقر» without a pronoun is that of the noun behind it.</summary>
    private static bool IsConstruct(SemanticModel model, int token) =>
        model.Article.JoinsArticle(token) && model.Article.Tokens.CharsOf(token) is not [.., 'ه'] and not [.., 'ه', 'ا'];

    private static NameMention? SeatBehind(SemanticModel model, Sentence sentence, NameMention? city) =>
        city is not null && Enumerable.Range(city.Tokens.End, 3).Any(i => i < sentence.Tokens.End
            && model.Terms.IsBare(i, FactRole.SeatNoun)) ? city : null;

    /// <summary>«من مدينة جنيف», «من العاصمة الفرنسية باريس»: the token of the city.</summary>
    private static int BehindNoun(SemanticModel model, int token)
    {
        if (model.Terms.Is(token, FactRole.CityNoun)) { return token + 1; }
        if (!model.Terms.Is(token, FactRole.CapitalOf)) { return token; }
        return model.MentionsAt(MentionKind.Nationality, token + 1).IsEmpty ? token + 1 : token + 2;
    }

    /// <summary>The city behind the word of the seat: adjectives, «في», «مدينة», «العاصمة النمساوية» may stand between.</summary>
    private static NameMention? CityFrom(SemanticModel model, Sentence sentence, int from, ILookup<int, NameMention> starts)
    {
        for (var i = from; i < Math.Min(sentence.Tokens.End, from + MostWordsToCity); i++)
        {
            if (starts[i].FirstOrDefault() is { } city) { return city; }
            // «ومقرها الإقليمي في القاهرة»
            if (model.Terms.Is(i, FactRole.OtherBody)) { return null; }
            if (Ends(model, i) || model.Terms.Is(i, WordRole.And)) { return null; }
        }
        return null;
    }

    /// <summary>"The Vienna-based OPEC", "UNESCO, the Paris-based agency".</summary>
    private static NameMention? CityBefore(SemanticModel model, Sentence sentence, OrganisationMention organisation, ILookup<int, NameMention> ends)
    {
        var at = organisation.Tokens.First;
        for (var i = organisation.Tokens.End; i < Math.Min(sentence.Tokens.End, organisation.Tokens.End + MostWordsToSeat)
            && (i > organisation.Tokens.End || model.Article.Tokens.Is(i, ',')); i++)
        {
            if (model.Terms.Is(i, FactRole.Based) && model.Article.Tokens.Is(i - 1, '-')
                && ends[i - 1].FirstOrDefault() is { } apposed) { return apposed; }
        }
        return at - 2 > sentence.Tokens.First && model.Terms.Is(at - 1, FactRole.Based) && model.Article.Tokens.Is(at - 2, '-')
            ? ends[at - 2].FirstOrDefault()
            : null;
    }

    /// <summary>«مقر أوبك في فيينا», "at OPEC headquarters in Vienna".</summary>
    private static NameMention? HouseOf(SemanticModel model, Sentence sentence, OrganisationMention organisation, ILookup<int, NameMention> starts)
    {
        var at = NameEnd.Of(model, organisation);
        var before = organisation.Tokens.First - 1;
        if (!model.Article.JoinsArticle(organisation.Tokens.First))
        {
            // "at the headquarters of the WTO in Geneva"
            while (before > sentence.Tokens.First && (model.Terms.Is(before, WordRole.Determiner) || model.Terms.Is(before, WordRole.Of))) { before--; }
            return before < organisation.Tokens.First - 1 && model.Terms.Is(before, FactRole.Headquarters) && model.Terms.Is(at, WordRole.In)
                && sentence.Tokens.Contains(at + 1) ? starts[at + 1].FirstOrDefault() : null;
        }
        if (before > sentence.Tokens.First && model.Terms.Is(before - 1, FactRole.Secretariat, out var office) && office.Tokens.End == before + 1)
        {
            before -= 2;
        }
        else if (before >= sentence.Tokens.First && !model.Terms.Is(before, FactRole.Headquarters)) { before--; }
        if (before < sentence.Tokens.First || !model.Terms.Is(before, FactRole.Headquarters)) { return null; }
        while (model.Terms.Is(at, FactRole.MainSeat)) { at++; }
        if (model.Terms.Is(at, WordRole.In)) { at++; }
        // «بمدينة لاهاي», «في العاصمة أبوجا»
        if (model.Terms.Is(at, FactRole.CityNoun) || model.Terms.Is(at, FactRole.CapitalOf)) { at++; }
        return sentence.Tokens.Contains(at) ? starts[at].FirstOrDefault() : null;
    }

    /// <summary>«الدوحة، مقر المنظمة», «لاهاي حيث مقر المحكمة», "Geneva, home to the WTO", "in The Hague, where the court has its seat": the city stands before.</summary>
    private static NameMention? SeatOf(SemanticModel model, Sentence sentence, OrganisationMention organisation, ILookup<int, NameMention> ends)
    {
        var (tokens, at) = (model.Article.Tokens, organisation.Tokens.First - 1);
        while (at > sentence.Tokens.First && !model.Article.JoinsArticle(at)
            && (model.Terms.Is(at, WordRole.Determiner) || model.Terms.Is(at, WordRole.Of) || model.Terms.Is(at, WordRole.To)))
        {
            at--;
        }
        // «حيث المقر الدائم للاتحاد»
        if (at > sentence.Tokens.First && model.Article.JoinsArticle(at)
            && (model.Terms.Is(at, FactRole.MainSeat) || model.Terms.Is(at, FactRole.TakingAsSeat))) { at--; }
        if (at <= sentence.Tokens.First) { return null; }
        var isWhere = model.Terms.Is(at, ElapsedRole.Where);
        if (isWhere && !Enumerable.Range(organisation.Tokens.End, 4).Any(i => i < sentence.Tokens.End && model.Terms.Is(i, FactRole.Headquarters))
            || !isWhere && !model.Terms.Is(at, FactRole.Headquarters) && !model.Terms.Is(at, FactRole.HomeOf)) { return null; }
        if (!isWhere && model.Terms.Is(at - 1, ElapsedRole.Where)) { at--; }
        // "Geneva is home to the WTO", "Geneva hosts the headquarters of the WTO"
        if (!model.Article.JoinsArticle(at) && model.Terms.Is(at - 1, WordRole.Determiner)) { at--; }
        if (!model.Article.JoinsArticle(at) && at > sentence.Tokens.First
            && (model.Terms.Is(at - 1, WordRole.Copula) || model.Terms.Is(at - 1, FactRole.HostingSeat))) { at--; }
        if (Statement.IsComma(model, at - 1)) { at--; }
        return ends[at].FirstOrDefault();
    }

    /// <summary>"OPEC ministers gathered at the cartel's Geneva headquarters".</summary>
    private static NameMention? NamedHouse(SemanticModel model, Sentence sentence, OrganisationMention organisation, ILookup<int, NameMention> ends)
    {
        for (var i = organisation.Tokens.End + 1; i < Math.Min(sentence.Tokens.End, organisation.Tokens.End + MostWordsToHouse); i++)
        {
            if (model.Terms.Is(i, FactRole.Headquarters) && !model.Article.JoinsArticle(i)
                && ends[i].FirstOrDefault() is { } city) { return city; }
            if (Ends(model, i)) { return null; }
        }
        return null;
    }

    private static bool Ends(SemanticModel model, int token)
    {
        var tokens = model.Article.Tokens;
        if (tokens.Is(token, '-') && tokens[token - 1].Kind == TokenKind.Number) { return false; } // "the 196-member body"
        return tokens[token].Kind == TokenKind.Punctuation && tokens.FirstChar(token) is not ('،' or ',' or '(' or ')' or '»' or '«' or '"');
    }

    /// <summary>«في أول زيادة منذ 2011», «، الذي تأسس عام 1950»: the year of something else.</summary>
    internal static bool IsSince(SemanticModel model, DateMention date) =>
        Enumerable.Range(Math.Max(0, date.Tokens.First - 2), Math.Min(2, date.Tokens.First))
            .Any(i => model.Terms.Is(i, WordRole.Since)
            || model.Terms.Is(i, WordRole.Founding));

    /// <summary>«كان مقر الجامعة في تونس», «حتى عام 1990».</summary>
    private static bool IsPast(SemanticModel model, Sentence sentence, int token, int end, CancellationToken cancellationToken)
    {
        // What is denied behind the city and its comma is something else: "OPEC, based in Vienna, was due to meet".
        var last = Math.Min(sentence.Tokens.End, end + MostWordsOfEnd);
        for (var i = ClauseStart.Before(model, sentence, token); i < last && !(i >= end && Statement.IsComma(model, i)); i++)
        {
            if (model.Terms.Is(i, WordRole.Denying)) { return true; }
        }
        var written = WritingDay.Of(model, cancellationToken).Hull?.First.Year ?? DateTime.MaxValue.Year;
        return model.MentionsIn(MentionKind.Date, WritingDay.Around(sentence, token), cancellationToken)
            .Cast<DateMention>()
            .Any(d => d is { IsRelative: false, HasYear: true }
            && !IsSince(model, d) && d.Days.Hull is { } days && days.Last.Year < written - 1
            && !(days.First.Year >= YearOfLastMoves && IsBehindComma(model, d, end)));
    }

    /// <summary>"ICAO, which has its seat in Montreal, blamed them for what happened in 2014": the year is told of something else.</summary>
    private static bool IsBehindComma(SemanticModel model, DateMention date, int city)
    {
        for (var i = city; i < date.Tokens.First; i++)
        {
            if (Statement.IsComma(model, i)) { return true; }
        }
        return false;
    }
}
