using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the city that is called the capital of the only state that a sentence names before: «تستضيف كينيا القمة في عاصمتها نيروبي», "Kenya will host them in its capital, Nairobi".
/// Where the sentence speaks of a part of a state or of an empire the capital may be that of it.
/// </summary>
internal static class TakenUpCapital
{
    /// <summary>The state, or none.</summary>
    /// <param name="model">The article.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">The token of the word for the capital, just before the city or its comma.</param>
    /// <param name="city">The city, which lies in the state.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static NameMention? StateOf(SemanticModel model, Sentence sentence, int word, NameMention city, CancellationToken cancellationToken)
    {
        if (word <= sentence.Tokens.First || !IsOwn(model, word) || model.Terms.AnyIn(sentence.Tokens, FactRole.PartOrRealm)
            || LooseMembership.OwnCountry(model, sentence, word, cancellationToken) is not { Entities.Single: Place { Type: PlaceType.State } state } named)
        {
            return null;
        }
        if (!IsOfSubject(model, named, word, cancellationToken)) { return null; }
        return city.Entities!.Candidates.Any(c => c is Place { Type: PlaceType.City } place && place.Country == state.Id) ? named : null;
    }

    /// <summary>«في عاصمتها» is that of the subject, «الشيشان وعاصمتها» that of the name before; in English no other name stands between.</summary>
    private static bool IsOfSubject(SemanticModel model, NameMention state, int word, CancellationToken cancellationToken)
    {
        var tokens = model.Article.Tokens;
        if (model.Article.JoinsArticle(word))
        {
            return model.Terms.Is(word - 1, WordRole.In) || model.Terms.Is(word - 1, WordRole.To) || model.Terms.Is(word - 1, WordRole.From);
        }
        for (var i = state.Tokens.End; i < word; i++)
        {
            if (char.IsUpper(tokens.FirstChar(i))
                && !model.MentionsIn(MentionKind.Date, new TokenRange(i, i + 1), cancellationToken).Any()) { return false; }
        }
        return true;
    }

    private static bool IsOwn(SemanticModel model, int word) =>
        model.Article.JoinsArticle(word)
            ? model.Terms.Is(word, FactRole.OwnCapital)
            : model.Terms.Is(word, FactRole.CapitalOf) && model.Terms.Is(word - 1, WordRole.Possessive);
}
