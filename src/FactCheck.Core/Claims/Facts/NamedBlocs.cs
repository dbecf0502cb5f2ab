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
        for (var (k, end) = (0, 0); k < organisations.Count; k = end)
        {
            (end, var isOnly) = (k + 1, true);
            if (model.Article.SentenceOf(organisations[k].Tokens.First) is not { } sentence) { continue; }
            for (; end < organisations.Count && sentence.Tokens.Contains(organisations[end].Tokens.First); end++)
            {
                isOnly &= AreOne(organisations[k], organisations[end]);
            }
            if (!isOnly || organisations[end - 1] is not OrganisationMention { Entities.Single: Organisation { Members.IsEmpty: false } } organisation) { continue; }
            for (var i = organisation.Tokens.End; i < sentence.Tokens.End; i++)
            {
                if (model.Terms.Is(i, MemberRole.BodyNoun) && IsOfMember(model, i, organisation.Tokens.End))
                {
                    yield return (organisation, new TokenRange(i, i + 1));
                }
            }
        }
    }

    private static bool AreOne(Mention one, Mention other) =>
        one is OrganisationMention { Entities.Single: { } known } && other is OrganisationMention { Entities.Single: { } same }
            && known.Id == same.Id;

    /// <summary>"member of the bloc", «عضو في التكتل», «دخلت التكتل»: nothing but small words stands between.</summary>
    private static bool IsOfMember(SemanticModel model, int noun, int from)
    {
        if (noun - 1 >= from && model.Terms.Is(noun - 1, FactRole.Joining)) { return true; }
        for (var i = noun - 1; i >= Math.Max(from, noun - MostWordsFromMember); i--)
        {
            if (model.Terms.Is(i, FactRole.MemberOf)) { return noun - i > 1; }
            if (model.Terms.Is(i, FactRole.Joining)) { return true; }
            if (!model.Terms.Is(i, WordRole.Of) && !model.Terms.Is(i, WordRole.In) && !model.Terms.Is(i, WordRole.To) && !model.Terms.Is(i, WordRole.Determiner)) { return false; }
        }
        return false;
    }
}
