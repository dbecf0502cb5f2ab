using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Reads what stands for an organisation that the article named before by the noun that its name begins with: «الحلف», «المنظمة».</summary>
internal static class ShortNames
{
    /// <summary>The organisations meant behind a word with a preposition, with the tokens of the noun.</summary>
    public static IEnumerable<(OrganisationMention Organisation, TokenRange Place)> Behind<TRole>(SemanticModel model, TRole role,
        IEnumerable<OrganisationMention> organisations)
        where TRole : unmanaged, Enum =>
        All(model, organisations).Where(n => n.Place.First > 1 && model.Terms.Is(n.Place.First - 2, role)
            && model.Terms.Is(n.Place.First - 1, WordRole.To));

    /// <summary>All such nouns. One that begins as another organisation of the article does is left out, and one that a name goes on from.</summary>
    public static IEnumerable<(OrganisationMention Organisation, TokenRange Place)> All(SemanticModel model,
        IEnumerable<OrganisationMention> organisations)
    {
        var all = organisations.ToArray();
        var byHead = all.Where(o => o.Entities?.Single is Organisation && o.Words.Contains(' ', StringComparison.Ordinal)
            && o.Words[0] >= '\u0600').ToLookup(o => HeadOf(o.Words), StringComparer.Ordinal);
        if (byHead.Count == 0) { yield break; }
        var taken = all.SelectMany(o => Enumerable.Range(o.Tokens.First, o.Tokens.Count)).ToHashSet();
        foreach (var sentence in model.Article.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (taken.Contains(i) || model.Article.Tokens[i].Kind != TokenKind.Word
                    || !IsDefinite(model.Article.LanguageOf(i), model.Article.Tokens.CharsOf(i))) { continue; }
                var meant = byHead[NameStem.Of(model.Article.Tokens.CharsOf(i)).ToString()].ToArray();
                if (meant.Select(o => o.Entities!.Single!.Id).Distinct(StringComparer.Ordinal).Count() == 1
                    && meant.LastOrDefault(o => o.Tokens.End <= i) is { } organisation)
                {
                    yield return (organisation, new TokenRange(i, i + 1));
                }
            }
        }
    }

    private static string HeadOf(string words) => NameStem.Of(words.AsSpan(0, words.IndexOf(' ', StringComparison.Ordinal))).ToString();

    private static bool IsDefinite(Language language, ReadOnlySpan<char> word) => language.StartsDefinite(word) || language.JoinsDestination(word);
}
