using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the state that English says a city lies in: "Gdansk, on Germany's Baltic coast", "in Toronto, Canada,", "Turkey's southern city of Adana".</summary>
internal static class EnglishPlacedCity
{
    private const int MostWordsToCities = 4;

    /// <summary>The state behind a comma and before another, or the state whose coast or part it lies in.</summary>
    public static NameMention? Read(SemanticModel model, Sentence sentence, NameMention city, ILookup<int, NameMention> starts, ILookup<int,
        NameMention> ends)
    {
        var (tokens, at) = (model.Article.Tokens, city.Tokens.End);
        // "The German city of Basel"
        if (model.Terms.Is(city.Tokens.First - 2, FactRole.CityNoun, out var noun) && noun.Tokens.End == city.Tokens.First
            && (ends[city.Tokens.First - 2].FirstOrDefault()
            ?? ends[city.Tokens.First - 3].FirstOrDefault()) is { Kind.Name: "nationality" } of) { return of; }
        if (!sentence.Tokens.Contains(at + 1)) { return null; }
        if (OwnedCity(model, sentence, city, ends) is { } possessed) { return possessed; }
        // "Aleppo in northern Syria", "in Aleppo in Syria"
        if (model.Terms.Is(at, WordRole.Within) && (PlacedCity.IsSide(model, at + 1) ? starts[at + 2] : IsPlacing(model, sentence, city.Tokens.First - 1)
            ? starts[at + 1]
            : []).FirstOrDefault() is { Kind.Name: "place" } part && PlacedCity.IsState(part)
            && !EnglishGenitive.Is(tokens, part, out _)) { return part; }
        // "Aleppo is a city in northern Syria"
        if (model.Terms.Is(at, WordRole.Copula) && model.Terms.Is(at + 1, WordRole.Indefinite) && CityIn(model, sentence, at + 2) is { } told)
        {
            return starts[told].FirstOrDefault() is { Kind.Name: "place" } home && PlacedCity.IsState(home) ? home : null;
        }
        if (SaidToLie(model, sentence, at, starts) is { } land) { return land; }
        if (!tokens.Is(at, ',')) { return null; }
        // "Marseille, France's second city", "Basra, a port city in southern Iraq"
        if (starts[at + 1].FirstOrDefault() is { Kind.Name: "place" } owner && PlacedCity.IsState(owner)
            && EnglishGenitive.Is(tokens, owner, out var said)) { return IsCityNear(model, sentence, said) ? owner : null; }
        // "Odesa, a Ukrainian port"
        if (model.Terms.Is(at + 1, WordRole.Indefinite) && starts[at + 2].FirstOrDefault() is { Kind.Name: "nationality" } adjective
            && model.Terms.Is(adjective.Tokens.End, FactRole.CityWord)) { return adjective; }
        if ((model.Terms.Is(at + 1, WordRole.Indefinite) || model.Terms.Is(at + 1, WordRole.Determiner))
            && CityIn(model, sentence, at + 2) is { } inside)
        {
            return starts[inside].FirstOrDefault() is { Kind.Name: "place" } around && PlacedCity.IsState(around) ? around : null;
        }
        if (model.Terms.Is(at + 1, FactRole.OnCoast))
        {
            return starts[at + 2].FirstOrDefault() is { Kind.Name: "place" } coast && PlacedCity.IsState(coast)
                && EnglishGenitive.Is(tokens, coast, out var whose) && IsPartNear(model, sentence, whose)
                ? coast
                : null;
        }
        // "Aleppo, in northern Syria, was hit"
        if (model.Terms.Is(at + 1, WordRole.Within) && PlacedCity.IsSide(model, at + 2) && starts[at + 3].FirstOrDefault() is { Kind.Name: "place" } north && PlacedCity.IsState(north)
            && EndsApposition(model, sentence, north.Tokens.End)) { return north; }
        var side = PlacedCity.IsSide(model, at + 1) ? at + 2 : at + 1;
        return IsPlacing(model, sentence, city.Tokens.First - 1) && starts[side].FirstOrDefault() is { Kind.Name: "place" } state
            && PlacedCity.IsState(state) && EndsApposition(model, sentence, state.Tokens.End)
            ? state
            : null;
    }

    /// <summary>"Aleppo, which lies in Syria,", "Aleppo, located in northern Syria", "Aleppo is situated in Syria".</summary>
    private static NameMention? SaidToLie(SemanticModel model, Sentence sentence, int at, ILookup<int, NameMention> starts)
    {
        if (Statement.IsComma(model, at)) { at++; }
        if (model.Terms.Is(at, WordRole.Relative)) { at++; }
        if (model.Terms.Is(at, WordRole.Copula)) { at++; }
        if (!sentence.Tokens.Contains(at + 2) || !model.Terms.Is(at, FactRole.Lying) || !model.Terms.Is(at + 1, WordRole.Within)) { return null; }
        for (at += 2; sentence.Tokens.Contains(at) && (PlacedCity.IsSide(model, at) || model.Terms.Is(at, WordRole.Article));) { at++; }
        return starts[at].FirstOrDefault() is { Kind.Name: "place" } land && PlacedCity.IsState(land) && !EnglishGenitive.Is(model.Article.Tokens, land, out _)
            ? land
            : null;
    }

    /// <summary>"Turkey's southern city of Adana", "Turkey's Adana,": the state before the city.</summary>
    private static NameMention? OwnedCity(SemanticModel model, Sentence sentence, NameMention city, ILookup<int, NameMention> ends)
    {
        var (tokens, at) = (model.Article.Tokens, city.Tokens.First);
        var isCity = model.Terms.Is(at - 2, FactRole.CityNoun, out var noun) && noun.Tokens.End == at;
        if (isCity) { at -= 2; }
        else if (tokens[city.Tokens.End].Kind != TokenKind.Punctuation && !model.Terms.Is(city.Tokens.End, WordRole.Copula)
            && !model.Terms.Is(city.Tokens.End, FactRole.PastBeing)) { return null; }
        for (var end = at; isCity && end > Math.Max(sentence.Tokens.First, at - MostWordsToCities); end--)
        {
            if (ends[end].FirstOrDefault(n => n.Kind.Name == "nationality") is { } adjective) { return adjective; }
            if (OwnerAt(end) is { } owner) { return owner; }
            if (tokens.FirstChar(end - 1) is not (>= 'a' and <= 'z')) { return OwnerAt(end - 1) ?? OwnerAt(end - 2); }
        }
        return isCity ? null : OwnerAt(at) ?? OwnerAt(at - 1) ?? OwnerAt(at - 2);

        NameMention? OwnerAt(int end) => ends[end].FirstOrDefault(n => n.Kind.Name == "place" && PlacedCity.IsState(n)
            && EnglishGenitive.Is(tokens, n, out var behind) && behind <= at);
    }

    /// <summary>"in", "at", "near", and verbs of coming to a place and of striking it.</summary>
    private static bool IsPlacing(SemanticModel model, Sentence sentence, int token) =>
        sentence.Tokens.Contains(token) && (model.Terms.Is(token, FactRole.PlacedAt)
            || model.Terms.Is(token, WordRole.In) || model.Terms.Is(token, WordRole.To) || model.Terms.Is(token, FactRole.Happening));

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
            while (sentence.Tokens.Contains(land) && land - i < 4 && PlacedCity.IsSide(model, land)) { land++; }
            return land;
        }
        return null;
    }

    private static bool IsPartNear(SemanticModel model, Sentence sentence, int from) =>
        Enumerable.Range(from, 3).Any(i => i < sentence.Tokens.End
            && model.Terms.Is(i, FactRole.PartOfState));

    private static bool EndsApposition(SemanticModel model, Sentence sentence, int token) =>
        token >= sentence.Tokens.End || model.Article.Tokens.Is(token, '.')
            || model.Article.Tokens.Is(token, ',') && !model.Terms.Is(token + 1, WordRole.And);
}
