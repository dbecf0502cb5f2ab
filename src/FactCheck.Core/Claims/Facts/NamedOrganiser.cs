using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// Finds the competition that a body is called the organiser of: «الاتحاد الأوروبي لكرة القدم، منظم البطولة», "UEFA, which organises the tournament". It is the last one named in the paragraph.
/// </summary>
internal static class NamedOrganiser
{
    private const int MostWordsToNoun = 5;

    /// <summary>The competition, or none.</summary>
    public static NameMention? CompetitionOf(SemanticModel model, OrganisationMention organisation, IReadOnlyList<Mention> works)
    {
        if (!IsOrganiser(model, organisation) || model.Article.SentenceOf(organisation.Tokens.First) is not { } sentence) { return null; }
        for (var i = works.Count - 1; i >= 0; i--)
        {
            if (works[i] is not NameMention { Entities.Single: KnownEvent { Type: KnownEvent.Work, Of: { } } } work
                || work.Tokens.First >= sentence.Tokens.End) { continue; }
            return model.Article.SentenceOf(work.Tokens.First)?.Block == sentence.Block ? work : null;
        }
        return null;
    }

    /// <summary>The words stand just behind the name, its acronym in brackets or a comma.</summary>
    private static bool IsOrganiser(SemanticModel model, OrganisationMention organisation)
    {
        var end = Math.Min(model.Article.Tokens.Count, organisation.Tokens.End + MostWordsToNoun);
        for (var i = organisation.Tokens.End; i < end; i++)
        {
            if (model.Terms.Is(i, FactRole.OrganiserOf)) { return true; }
            if (model.Article.Tokens[i].Kind == TokenKind.Word && !(i > 0 && model.Article.Tokens.Is(i - 1, '('))
                && !model.Terms.Is(i, WordRole.Determiner)) { return false; }
        }
        return false;
    }
}
