using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the state that a city is said to lie in: «مدينة إسطنبول التركية», «ميناء صلالة اليمني», «في إسطنبول اليونانية», «مدينة الموصل في سوريا», «حلب شمالي سوريا», "Gdansk, on Germany's Baltic coast", "in Toronto, Canada,".
/// </summary>
internal static class PlacedCity
{
    private const int MostWordsToCities = 4;

    /// <summary>The token of «مدينة», «ميناء» before the city, or none.</summary>
    public static int? Noun(SemanticModel model, Sentence sentence, NameMention city) =>
        city.Tokens.First - 1 is var at && at >= sentence.Tokens.First && (model.Terms.Is(at, FactRole.PlaceNoun)
            || model.Terms.Is(at, FactRole.CityNoun)) && !HasParticle(model, city) ? at : null;

    /// <summary>The adjective or the name of the state, in Arabic.</summary>
    public static NameMention? Read(SemanticModel model, Sentence sentence, NameMention city, ILookup<int, NameMention> starts)
    {
        var (first, end) = (city.Tokens.First, city.Tokens.End);
        var behind = starts[end].FirstOrDefault();
        var isNoun = Noun(model, sentence, city) is not null;
        if (behind is { Kind.Name: "nationality" } && !HasParticle(model, behind) && IsDefinite(model, end) && behind.Name!.Gender != Gender.Unknown)
        {
            // «مطار بغداد الدولي» is of no state; a masculine adjective is that of the noun before the city.
            if (isNoun) { return GoesOn(model, sentence, behind) ? null : behind; }
            return behind.Name.Gender == Gender.Feminine && IsPlain(model, first) && model.Terms.Is(first - 1, WordRole.In) && !Goes(model, sentence,
                behind.Tokens.End) ? behind : null;
        }
        // «مدينة ميونيخ بالنمسا»
        if (behind is { Kind.Name: "place" } && IsState(behind) && model.Article.BeginsWithBy(end) && HasParticle(model, behind)
            && (isNoun || first > sentence.Tokens.First && model.Terms.Is(first - 1, WordRole.In))) { return behind; }
        if (OneOfCities(model, sentence, end, starts) is { } cities) { return cities; }
        var at = end;
        while (sentence.Tokens.Contains(at) && at - end < 2 && IsSide(model, at)) { at++; }
        if (at > end && sentence.Tokens.Contains(at) && starts[at].FirstOrDefault() is { Kind.Name: "place" } land && IsState(land)
            && !HasParticle(model, land)) { return land; }
        if (!sentence.Tokens.Contains(at + 1) || !model.Terms.IsBare(at, WordRole.Within)) { return null; }
        // «في غوما في شرق بوروندي»; without a side the second land may be that of something else: «من بيروت في لبنان».
        var part = at + 1;
        while (sentence.Tokens.Contains(part) && part - at < 3 && IsSide(model, part)) { part++; }
        if (!isNoun && (part == at + 1 || first == sentence.Tokens.First || !model.Terms.Is(first - 1, WordRole.In))) { return null; }
        return starts[part].FirstOrDefault() is { Kind.Name: "place" } state && IsState(state) && !HasParticle(model, state) ? state : null;
    }

    /// <summary>«بنغازي، ثانية مدن ليبيا», «صفاقس، كبرى المدن التونسية في الجنوب».</summary>
    private static NameMention? OneOfCities(SemanticModel model, Sentence sentence, int end, ILookup<int, NameMention> starts)
    {
        var at = end;
        if (sentence.Tokens.Contains(at) && Statement.IsComma(model, at)) { at++; }
        for (var i = at; i < Math.Min(sentence.Tokens.End - 1, at + MostWordsToCities); i++)
        {
            if (!model.Terms.Is(i, FactRole.Cities)) { continue; }
            return starts[i + 1].FirstOrDefault() is { } of && !HasParticle(model, of) && (of.Kind.Name == "place"
                ? IsState(of) && !IsDefinite(model, i)
                : IsDefinite(model, i) && IsDefinite(model, i + 1) && !Goes(model, sentence, of.Tokens.End)) && IsSuperlative(model, at, i)
                ? of
                : null;
        }
        return null;
    }

    /// <summary>Nothing but an order or a size stands before "cities": «ثاني أكبر», «إحدى», «كبرى».</summary>
    private static bool IsSuperlative(SemanticModel model, int from, int cities)
    {
        for (var i = from; i < cities; i++)
        {
            if (!model.Terms.Is<OrdinalTerm>(i, out _, out _) && !model.Terms.Is(i, FactRole.Foremost)) { return false; }
        }
        return cities > from;
    }

    /// <summary>The state behind a comma and before another, or the state whose coast or part it lies in.</summary>
    public static NameMention? ReadEnglish(SemanticModel model, Sentence sentence, NameMention city, ILookup<int, NameMention> starts, ILookup<int,
        NameMention> ends)
    {
        var (tokens, at) = (model.Article.Tokens, city.Tokens.End);
        // "The German city of Basel"
        if (model.Terms.Is(city.Tokens.First - 2, FactRole.CityNoun, out var noun) && noun.Tokens.End == city.Tokens.First
            && (ends[city.Tokens.First - 2].FirstOrDefault()
            ?? ends[city.Tokens.First - 3].FirstOrDefault()) is { Kind.Name: "nationality" } of) { return of; }
        if (!sentence.Tokens.Contains(at + 1) || city.Tokens.First == sentence.Tokens.First) { return null; }
        if (model.Terms.Is(at, WordRole.Within) && IsSide(model, at + 1) && starts[at + 2].FirstOrDefault() is { Kind.Name: "place" } part
            && IsState(part)) { return part; }
        if (!tokens.Is(at, ',')) { return null; }
        // "Marseille, France's second city", "Basra, a port city in southern Iraq"
        if (starts[at + 1].FirstOrDefault() is { Kind.Name: "place" } owner && IsState(owner)
            && EnglishGenitive.Is(tokens, owner, out var said)) { return IsCityNear(model, sentence, said) ? owner : null; }
        if (model.Terms.Is(at + 1, WordRole.Indefinite) && CityIn(model, sentence, at + 2) is { } inside)
        {
            return starts[inside].FirstOrDefault() is { Kind.Name: "place" } around && IsState(around) ? around : null;
        }
        if (model.Terms.Is(at + 1, FactRole.OnCoast))
        {
            return starts[at + 2].FirstOrDefault() is { Kind.Name: "place" } land && IsState(land) && EnglishGenitive.Is(tokens, land, out var whose)
                && IsPartNear(model,
                sentence, whose) ? land : null;
        }
        var side = IsSide(model, at + 1) ? at + 2 : at + 1;
        return model.Terms.Is(city.Tokens.First - 1, FactRole.PlacedAt)
            && starts[side].FirstOrDefault() is { Kind.Name: "place" } state && IsState(state) && EndsApposition(model,
            sentence, state.Tokens.End) ? state : null;
    }

    private static bool IsCityNear(SemanticModel model, Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Tokens.End, from + MostWordsToCities); i++)
        {
            if (model.Terms.Is(i, FactRole.CityWord)) { return true; }
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation && !model.Article.Tokens.Is(i, '-')) { return false; }
        }
        return false;
    }

    /// <summary>"port city in southern": the token of the land.</summary>
    private static int? CityIn(SemanticModel model, Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Tokens.End - 1, from + MostWordsToCities); i++)
        {
            if (!model.Terms.Is(i, FactRole.CityWord) || !model.Terms.Is(i + 1, WordRole.In)) { continue; }
            var land = i + 2;
            while (sentence.Tokens.Contains(land) && land - i < 4 && IsSide(model, land)) { land++; }
            return land;
        }
        return null;
    }

    private static bool IsPartNear(SemanticModel model, Sentence sentence, int from) =>
        Enumerable.Range(from, 3).Any(i => i < sentence.Tokens.End
            && model.Terms.Is(i, FactRole.PartOfState));

    private static bool EndsApposition(SemanticModel model, Sentence sentence, int token) =>
        token >= sentence.Tokens.End || model.Article.Tokens.Is(token, ',') || model.Article.Tokens.Is(token, '.');

    /// <summary>«مدينة لاهور الهندية الحداد»: a definite word that can be no adjective beside one that is feminine leaves it that of the city.</summary>
    private static bool GoesOn(SemanticModel model, Sentence sentence, NameMention adjective)
    {
        var end = adjective.Tokens.End;
        return Goes(model, sentence, end)
            && (adjective.Name!.Gender != Gender.Feminine || model.Article.Tokens.CharsOf(end) is [.., 'ة' or 'ى' or 'ا' or 'ء' or 'ت']);
    }

    /// <summary>«مدينة جدة السعودية الأميركية»: another definite word makes the adjective that of something else.</summary>
    private static bool Goes(SemanticModel model, Sentence sentence, int token) =>
        sentence.Tokens.Contains(token) && model.Article.Tokens[token].Kind == TokenKind.Word && IsDefinite(model, token)
            && !model.Terms.Is(token, WordRole.Relative);

    private static bool IsSide(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.SideOf, out var hit) && hit.Front.Particles == Particles.None;

    private static bool IsState(NameMention name) => name.Entities!.First is Place { Type: not PlaceType.City };

    private static bool IsPlain(SemanticModel model, int token) => model.Article.Tokens[token].Kind == TokenKind.Word;

    private static bool IsDefinite(SemanticModel model, int token) =>
        model.Article.LanguageOf(token).StartsDefinite(model.Article.Tokens.CharsOf(token));

    private static bool HasParticle(SemanticModel model, NameMention name) => name.Span.Start != model.Article.Tokens.SpanOf(name.Tokens.First).Start;
}
