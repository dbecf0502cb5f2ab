using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads what English calls a city: the capital of a state, or one that lies in it.</summary>
internal static class EnglishCapital
{
    private const int MostWordsOfBoth = 7;

    /// <summary>"The Turkish capital Ankara", "the Turkish capital, Ankara,", "Turkey's capital Ankara", "Ankara, the capital of Turkey", "Ankara, Turkey's capital", "Ankara, the Turkish capital".</summary>
    public static LocationMention? Read(SemanticModel model, Sentence sentence, NameMention city, ILookup<int, NameMention> starts,
        ILookup<int, NameMention> ends, CancellationToken cancellationToken)
    {
        var (tokens, first, end) = (model.Article.Tokens, city.Tokens.First, city.Tokens.End);
        var word = first - 1;
        if (word > sentence.Tokens.First && tokens.Is(word, ',') && end < sentence.Tokens.End && tokens[end].Kind == TokenKind.Punctuation)
        {
            word--;
        }
        // "The Turkish capital of Ankara", "Turkey's capital city Ankara"
        if (word == first - 1 && word - 1 > sentence.Tokens.First && model.Terms.Is(word - 1, FactRole.CapitalOf)
            && (model.Terms.Is(word, WordRole.Of) || model.Terms.Is(word, FactRole.CityWord))) { word--; }
        if (word > sentence.Tokens.First && model.Terms.Is(word, FactRole.CapitalOf)
            && OwnerBefore(model, word, ends) is { } owner) { return LocationFinder.Create(model, city, owner, true, owner.Tokens.First); }
        if (CapitalOfOwn(model, sentence, word, cancellationToken) is { } theirs) { return LocationFinder.Create(model, city, theirs, true, word); }
        if (TakenUpCapital.StateOf(model, sentence, word, city, cancellationToken) is { } own
            && LocationFinder.Create(model, city, own, true, word - 1) is { } taken) { return LocationFinder.WithTakenUp(taken); }
        // "Turkey, whose capital is Ankara", "Turkey (capital: Ankara)"
        if (SaidCapital(model, sentence, first, ends) is { } having) { return LocationFinder.Create(model, city, having, true, having.Tokens.First); }
        // "meeting in the capital Almaty"
        if (word - 2 > sentence.Tokens.First && model.Terms.Is(word, FactRole.CapitalOf)
            && model.Terms.Is(word - 1, WordRole.Determiner)
            && model.Terms.Is(word - 2, WordRole.In)) { return LocationFinder.Create(model, city, null, true, word - 1); }
        var at = end;
        if (at < sentence.Tokens.End && tokens.Is(at, ',')) { at++; }
        // "Dodoma, west of Dar es Salaam, is the capital": the verb behind the comma is of what stands before the city.
        if (at > end && model.Terms.Is(at, WordRole.Copula)) { return null; }
        if (model.Terms.Is(at, FactRole.ServingAs, out var serving) && serving.Tokens.Count > 1) { at = serving.Tokens.End; }
        while (at < sentence.Tokens.End && (model.Terms.Is(at, WordRole.Determiner) || model.Terms.Is(at, WordRole.Copula))) { at++; }
        if (at >= sentence.Tokens.End) { return null; }
        if (model.Terms.Is(at, FactRole.CapitalOf) && model.Terms.Is(at + 1, WordRole.Of))
        {
            return starts[at + 2].FirstOrDefault() is { } state ? LocationFinder.Create(model, city, state, true, first) : null;
        }
        if (at > end && OwnCapital(model, sentence, at) is { } named)
        {
            if (model.Terms.Is(at, FactRole.TheCountry)) { return LocationFinder.Create(model, city, null, true, first, named); }
            return LooseMembership.OwnCountry(model, sentence, first, cancellationToken) is { } country
                ? LocationFinder.Create(model, city, country, true, first, named)
                : null;
        }
        if (at == end || starts[at].FirstOrDefault() is not { } whose)
        {
            return EnglishPlacedCity.Read(model, sentence, city, starts, ends) is { } lies ? LocationFinder.Create(model, city, lies, false, first) : null;
        }
        var isGenitive = EnglishGenitive.Is(tokens, whose, out var capital);
        if (EnglishPlacedCity.Read(model, sentence, city, starts, ends) is { } around) { return LocationFinder.Create(model, city, around, false, first); }
        if (!sentence.Tokens.Contains(capital) || !model.Terms.Is(capital, FactRole.CapitalOf)
            || (whose.Kind == MentionKind.Nationality) == isGenitive && !IsNameForAdjective(model, whose, isGenitive)) { return null; }
        return capital + 1 >= sentence.Tokens.End || tokens[capital + 1].Kind == TokenKind.Punctuation || model.Terms.Is(capital + 1, WordRole.And)
            ? LocationFinder.Create(model, city, whose, true, first, capital + 1)
            : null;
    }

    /// <summary>"The New Zealand capital": some states are called by their names where others have an adjective.</summary>
    private static bool IsNameForAdjective(SemanticModel model, NameMention whose, bool isGenitive) =>
        !isGenitive && whose.Kind == MentionKind.Place && model.Terms.Is(whose.Tokens.First - 1, WordRole.Article);

    /// <summary>"Turkey, whose capital is", "Turkey (capital:": the state before the words.</summary>
    private static NameMention? SaidCapital(SemanticModel model, Sentence sentence, int first, ILookup<int, NameMention> ends)
    {
        var (tokens, at) = (model.Article.Tokens, first - 1);
        if (at <= sentence.Tokens.First || !model.Terms.Is(at, WordRole.Copula) && !tokens.Is(at, ':')) { return null; }
        if (!model.Terms.Is(--at, FactRole.CapitalOf) || at - 2 < sentence.Tokens.First) { return null; }
        if (model.Terms.Is(at - 1, ElapsedRole.Whose)) { at--; } else if (!tokens.Is(at - 1, '(')) { return null; }
        return ends[tokens.Is(at - 1, ',') || tokens.Is(at - 1, '(') ? at - 1 : at].FirstOrDefault(n => n.Kind == MentionKind.Place);
    }

    /// <summary>"Turkish lawmakers met in the country's capital, Ankara,": the state that the sentence speaks of.</summary>
    private static NameMention? CapitalOfOwn(SemanticModel model, Sentence sentence, int word, CancellationToken cancellationToken)
    {
        if (word - 1 <= sentence.Tokens.First || !model.Terms.Is(word, FactRole.CapitalOf)) { return null; }
        var tokens = model.Article.Tokens;
        var at = word - 1;
        while (at > sentence.Tokens.First && (tokens.FirstChar(at) is '\'' or '’' || tokens.Is(at, 's'))) { at--; }
        return model.Terms.Is(at, FactRole.TheCountry) || model.Terms.Is(at - 1, FactRole.OwnCountry)
            ? LooseMembership.OwnCountry(model, sentence, at, cancellationToken)
            : null;
    }

    /// <summary>", the country's capital,", ", his country's capital.": the token behind the capital, when nothing goes on from it.</summary>
    private static int? OwnCapital(SemanticModel model, Sentence sentence, int at)
    {
        if (!model.Terms.Is(at, FactRole.TheCountry, out var hit) && !model.Terms.Is(at, FactRole.OwnCountry, out hit)) { return null; }
        var (tokens, capital) = (model.Article.Tokens, hit.Tokens.End);
        while (sentence.Tokens.Contains(capital) && (tokens.FirstChar(capital) is '\'' or '’' || tokens.Is(capital, 's'))) { capital++; }
        return sentence.Tokens.Contains(capital) && model.Terms.Is(capital, FactRole.CapitalOf) && (capital + 1 >= sentence.Tokens.End
            || tokens[capital + 1].Kind == TokenKind.Punctuation) ? capital + 1 : null;
    }

    /// <summary>The adjective before "capital", or the state with the mark of the genitive.</summary>
    private static NameMention? OwnerBefore(SemanticModel model, int word, ILookup<int, NameMention> ends)
    {
        // "Canada's largest city and capital"
        for (var end = word - 2; model.Terms.Is(word - 1, WordRole.And) && end >= Math.Max(0, word - MostWordsOfBoth); end--)
        {
            if (ends[end].FirstOrDefault(n => n.Kind == MentionKind.Place && EnglishGenitive.Is(model.Article.Tokens, n, out _)) is { } both) { return both; }
            if (!char.IsLower(model.Article.Tokens.FirstChar(end - 1)) && model.Article.Tokens.FirstChar(end - 1) is not ('\'' or '’')) { break; }
        }
        for (var end = word; end >= Math.Max(0, word - 2); end--)
        {
            foreach (var name in ends[end])
            {
                if (EnglishGenitive.Is(model.Article.Tokens, name, out var behind) != (name.Kind == MentionKind.Nationality)
                    && behind == word) { return name; }
            }
        }
        return null;
    }
}
