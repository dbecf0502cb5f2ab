using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Reads what stands for an organisation that the article named before by the noun that its name begins with: «الحلف», «المنظمة».</summary>
internal static class ShortNames
{
    /// <summary>The organisations meant behind a word with a preposition, with the tokens of the noun. One that begins as another organisation of the article does is left out.</summary>
    public static IEnumerable<(OrganisationMention Organisation, TokenRange Place)> Behind(SemanticModel model, WordRole role, IEnumerable<OrganisationMention> organisations)
    {
        var byHead = organisations.Where(o => o.Entities?.Single is Organisation && o.Words.Contains(' ', StringComparison.Ordinal) && o.Words[0] >= '\u0600').ToLookup(o => HeadOf(o.Words), StringComparer.Ordinal);
        if (byHead.Count == 0) { yield break; }
        foreach (var sentence in model.Article.Sentences)
        {
            for (var i = sentence.Tokens.First; i + 2 < sentence.Tokens.End; i++)
            {
                if (!model.Terms.Is(i, role) || !model.Terms.Is(i + 1, WordRole.To) || model.Article.Tokens[i + 2].Kind != TokenKind.Word) { continue; }
                var noun = model.Article.Tokens.CharsOf(i + 2);
                if (!noun.StartsWith("ال", StringComparison.Ordinal)) { continue; }
                var meant = byHead[NameStem.Of(noun).ToString()].ToArray();
                if (meant.Select(o => o.Entities!.Single!.Id).Distinct(StringComparer.Ordinal).Count() == 1 && meant.LastOrDefault(o => o.Tokens.End <= i) is { } organisation && !meant.Any(o => o.Tokens.First == i + 2)) { yield return (organisation, new TokenRange(i + 2, i + 3)); }
            }
        }
    }

    private static string HeadOf(string words) => NameStem.Of(words.AsSpan(0, words.IndexOf(' ', StringComparison.Ordinal))).ToString();
}
