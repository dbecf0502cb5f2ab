using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the city of the house that a sentence calls that of the only organisation of the sentence before: "She is due at its Geneva headquarters", «وصل إلى مقرها في جنيف».</summary>
internal static class OwnHouse
{
    /// <summary>The city, or none.</summary>
    public static NameMention? Behind(SemanticModel model, Sentence sentence, OrganisationMention organisation, ILookup<int, NameMention> starts,
        ILookup<int, NameMention> ends, CancellationToken cancellationToken)
    {
        var tokens = model.Article.Tokens;
        if (sentence.Tokens.End >= tokens.Count || model.Article.SentenceOf(sentence.Tokens.End) is not { } next
            || next.Block != sentence.Block) { return null; }
        if (!model.Terms.AnyIn(next.Tokens, FactRole.Headquarters) || model.Terms.AnyIn(next.Tokens, WordRole.Denying)) { return null; }
        var place = next.Tokens.First;
        while (place < next.Tokens.End && !model.Terms.Is(place, FactRole.Headquarters)) { place++; }
        if (place == next.Tokens.End || IsAmongOthers(model, sentence, next, organisation, cancellationToken)) { return null; }
        if (tokens.FirstChar(place) >= '\u0600')
        {
            return tokens.CharsOf(place) is [.., 'ه'] or [.., 'ه', 'ا'] && model.Terms.Is(place + 1, WordRole.In)
                ? starts[place + 2].FirstOrDefault()
                : null;
        }
        // "its Geneva headquarters", "its headquarters in Geneva"
        if (ends[place].FirstOrDefault() is { } named && IsOwn(model, named.Tokens.First - 1)) { return named; }
        return IsOwn(model, place - 1) && model.Terms.Is(place + 1, WordRole.In) ? starts[place + 2].FirstOrDefault() : null;
    }

    private static bool IsOwn(SemanticModel model, int token) => token >= 0 && model.Terms.Is(token, WordRole.Possessive);

    private static bool IsAmongOthers(SemanticModel model, Sentence sentence, Sentence next, OrganisationMention organisation,
        CancellationToken cancellationToken)
    {
        foreach (var other in model.MentionsIn(MentionKind.Organisation, new TokenRange(sentence.Tokens.First, next.Tokens.End), cancellationToken))
        {
            if (other is not OrganisationMention { Entities.Single: { } known } || known.Id != organisation.Entities!.Single!.Id) { return true; }
        }
        return false;
    }
}
