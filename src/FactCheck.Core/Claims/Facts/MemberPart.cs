using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// Tells whether a number counts members of an organisation, though perhaps not all of them: «12 من دول الاتحاد», «12 دولة عضوا في الاتحاد», "12 members of the Union", "the 12 Union countries".
/// There can be no more of them than of all.
/// </summary>
internal static class MemberPart
{
    private const int MostWords = 4;

    /// <summary>True where nothing but words of membership stands between the number and the name, and nothing else is counted with them.</summary>
    public static bool Counts(SemanticModel model, OrganisationMention organisation, TokenRange number)
    {
        var (tokens, first, end) = (model.Article.Tokens, organisation.Tokens.First, organisation.Tokens.End);
        if (number.End > first || first - number.End > MostWords || GoesOn(model, end)) { return false; }
        if (number.End == first)
        {
            return !model.Article.JoinsArticle(first) && (model.Terms.Is(end, FactRole.MemberOf) || model.Terms.Is(end, WordRole.StateNoun));
        }
        var isMember = false;
        for (var i = number.End; i < first; i++)
        {
            var isLink = model.Terms.Is(i, WordRole.Of) || model.Terms.Is(i, WordRole.In) || model.Terms.Is(i, WordRole.From)
                || model.Terms.Is(i, WordRole.Determiner);
            isMember |= model.Terms.Is(i, FactRole.MemberOf) || model.Terms.Is(i, MemberRole.MembersOf)
                || i > number.End && model.Terms.Is(i - 1, WordRole.From) && model.Terms.Is(i, WordRole.StateNoun);
            if (!isLink && !model.Terms.Is(i, FactRole.MemberOf) && !model.Terms.Is(i, MemberRole.MembersOf) && !model.Terms.Is(i, WordRole.StateNoun)
                && !model.Terms.Is(i, WordRole.SingleState)) { return false; }
        }
        return isMember;
    }

    /// <summary>"members of NATO and its partners", "30 members of the EU's neighbourhood": more is counted than the members.</summary>
    private static bool GoesOn(SemanticModel model, int token) =>
        token < model.Article.Tokens.Count
            && (model.Terms.Is(token, WordRole.And) || model.Article.BeginsWithAnd(token)
            || model.Article.Tokens.FirstChar(token) is '\'' or '’' or '-' or '/');
}
