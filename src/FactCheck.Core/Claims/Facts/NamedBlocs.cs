using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Reads which organisation is meant by "the bloc" or «التكتل» behind a word of membership: the only one with members that the sentence names, before it.</summary>
internal static class NamedBlocs
{
    private const int MostWordsFromMember = 3;

    /// <summary>The organisations meant, with the token of the noun.</summary>
    public static IEnumerable<(OrganisationMention Organisation, TokenRange Place)> Of(SemanticModel model, IReadOnlyList<Mention> organisations)
    {
        for (var k = 0; k < organisations.Count; k++)
        {
            if (organisations[k] is not OrganisationMention { Entities.Single: Organisation { Members.IsEmpty: false } known } organisation || model.Article.SentenceOf(organisation.Tokens.First) is not { } sentence) { continue; }
            if (IsAmongOthers(organisations, k, sentence.Tokens, known.Id)) { continue; }
            for (var i = organisation.Tokens.End; i < sentence.Tokens.End; i++)
            {
                if (model.Terms.Is(i, WordRole.BodyNoun) && IsOfMember(model, i, organisation.Tokens.End)) { yield return (organisation, new TokenRange(i, i + 1)); }
            }
        }
    }

    private static bool IsAmongOthers(IReadOnlyList<Mention> organisations, int own, TokenRange sentence, string id)
    {
        for (var k = 0; k < organisations.Count; k++)
        {
            if (k != own && sentence.Contains(organisations[k].Tokens.First) && (organisations[k] is not OrganisationMention { Entities.Single: { } other } || other.Id != id || k > own)) { return true; }
        }
        return false;
    }

    /// <summary>"member of the bloc", «عضو في التكتل»: nothing but small words stands between.</summary>
    private static bool IsOfMember(SemanticModel model, int noun, int from)
    {
        for (var i = noun - 1; i >= Math.Max(from, noun - MostWordsFromMember); i--)
        {
            if (model.Terms.Is(i, WordRole.MemberOf)) { return noun - i > 1; }
            if (!model.Terms.Is(i, WordRole.Of) && !model.Terms.Is(i, WordRole.In) && !model.Terms.Is(i, WordRole.Determiner)) { return false; }
        }
        return false;
    }
}
