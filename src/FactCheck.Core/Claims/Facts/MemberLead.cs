using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the words between the name of an organisation and a row of states that say that these are its members.</summary>
internal static class MemberLead
{
    private const int MostWordsOfSaying = 8;
    // States that are named together and have no body: "the Baltic states".
    private const string StatesByName = "states";

    /// <summary>Nothing but words of membership and marks stands between the name and the row, and at least one of them.</summary>
    public static bool LeadsTo(SemanticModel model, OrganisationMention organisation, TokenRange place, NameMention firstState, out bool founding)
    {
        founding = false;
        var row = firstState.Tokens.First;
        var before = BeforeName(model, place.First);
        founding = IsOfFounders(model, place.First);
        var isSaid = founding || organisation.Entities!.Single is Organisation { Type: StatesByName }
            || IsHaving(model, place.First - 1) && (row == place.End || model.Terms.Is(place.End, WordRole.In))
            && firstState.Span.Start == model.Article.Tokens.SpanOf(row).Start
            || model.Terms.Is(before, WordRole.StateNoun) || model.Terms.Is(organisation.Tokens.First, WordRole.StateNoun)
            || FigureLead.EndsBefore(model, place.First, MemberRole.MembersOf)
            || model.Terms.Is(before, MemberRole.MembersNoun) || model.Terms.Is(before, MemberRole.MembersOf)
            || model.Terms.AnyIn(organisation.Tokens, MemberRole.Permanent);
        // "a member of the group alongside Poland, Slovakia and …"
        var isAmong = model.Terms.Is(before, FactRole.MemberOf);
        for (var i = place.End; i < row; i++)
        {
            if (isAmong && (model.Terms.Is(i, MemberRole.Beside) || model.Terms.Is(i, WordRole.To) && model.Terms.Is(i + 1, MemberRole.Beside)))
            {
                isSaid = true;
                continue;
            }
            if (IsBracketedAcronym(model, i, row)) { i += 2; continue; }
            var isFounding = model.Terms.Is(i, MemberRole.FoundingMember, out var hit) || model.Terms.Is(i, FactRole.FoundedBy, out hit);
            founding |= isFounding;
            // "founded in 1991 by Argentina, …"
            if (!isFounding && BehindYear(model, i, row) is > 0 and var by) { (founding, isSaid) = (true, true); i = by - 1; continue; }
            if (isFounding || model.Terms.Is(i, FactRole.MemberOf, out hit) || model.Terms.Is(i, WordRole.StateNoun, out hit)
                || model.Terms.Is(i, MemberRole.MembersOf, out hit) || model.Terms.Is(i, WordRole.Comprising, out hit)
                || model.Terms.Is(i, MemberRole.BodyNoun, out hit))
            {
                isSaid = true;
            }
            else if (!IsMark(model.Article.Tokens, i) && model.Article.Tokens[i].Kind != TokenKind.Number && !IsSmall(model, i, out hit)
                && !(isSaid && (model.Terms.Is(i, FactRole.PastBeing, out hit) || model.Terms.Is(i, WordRole.Copula, out hit)))) { return false; }
            if (hit.Tokens.End > i + 1) { i = hit.Tokens.End - 1; }
        }
        return isSaid;
    }

    /// <summary>"the founding members of the …", «الأعضاء المؤسسون في».</summary>
    public static bool IsOfFounders(SemanticModel model, int name) =>
        BeforeName(model, name) is var before && (model.Terms.Is(before, MemberRole.FoundingMember)
            || model.Terms.Is(before, FactRole.MemberOf) && model.Terms.Is(before - 1, MemberRole.FoundingMember));

    /// <summary>Just behind "by" in "founded in 1991 by", "established 30 years ago in Vienna by"; 0 without it.</summary>
    private static int BehindYear(SemanticModel model, int token, int row)
    {
        // "was founded in 1967 by"
        if (model.Terms.Is(token, FactRole.PastBeing)) { token++; }
        if (!model.Terms.Is(token, WordRole.Founding) || model.Article.JoinsArticle(token)) { return 0; }
        for (var i = token + 1; i < row; i++)
        {
            if (model.Terms.Is(i, WordRole.Agent)) { return i + 1; }
        }
        return 0;
    }

    /// <summary>The token before the name and its small words: "founding members of the …".</summary>
    private static int BeforeName(SemanticModel model, int first)
    {
        var before = first - 1;
        while (before > 0 && (model.Terms.Is(before, WordRole.Of) || model.Terms.Is(before, WordRole.Determiner)
            || model.Terms.Is(before, WordRole.In))) { before--; }
        return before;
    }

    /// <summary>«تضم مجموعة السبع كندا …», «يضم تكتل آسيان فيتنام …»; «الذي يضم أوبك …» is of another.</summary>
    private static bool IsHaving(SemanticModel model, int before)
    {
        if (before > 0 && model.Terms.Is(before, MemberRole.BodyNoun)) { before--; }
        return before >= 0 && model.Terms.Is(before, WordRole.Comprising) && (before == 0 || !model.Terms.Is(before - 1, WordRole.Relative));
    }

    /// <summary>«(GCC)» behind the name.</summary>
    private static bool IsBracketedAcronym(SemanticModel model, int token, int row) =>
        token + 2 < row && model.Article.Tokens.Is(token, '(') && model.Article.Tokens.Is(token + 2, ')');

    /// <summary>
    /// The token of the verb in "are the five permanent members of", «هي الدول الأعضاء في», when nothing but small words and the noun of the members stands up to the name.
    /// </summary>
    public static int? StartOfSaying(SemanticModel model, Sentence sentence, TokenRange place, out bool founding)
    {
        (founding, var isMembers, var name) = (false, model.Terms.AnyIn(place, MemberRole.Permanent), place.First);
        for (var i = name - 1; i > Math.Max(sentence.Tokens.First, name - MostWordsOfSaying); i--)
        {
            if (isMembers && (model.Terms.Is(i, MemberRole.AreMembers) || model.Terms.Is(i, WordRole.Being)
                || model.Terms.Is(i, MemberRole.FormingBody))) { return i; }
            founding |= model.Terms.Is(i, MemberRole.FoundingMember);
            if (model.Terms.Is(i, FactRole.MemberOf) || model.Terms.Is(i, WordRole.StateNoun) || model.Terms.Is(i, MemberRole.MembersOf))
            {
                isMembers = true;
            }
            else if (!model.Terms.Is(i, MemberRole.FoundingMember) && !model.Terms.Is(i, MemberRole.Permanent) && !model.Terms.Is(i, WordRole.In)
                && !IsSmall(model, i, out _) && model.Article.Tokens[i].Kind != TokenKind.Number) { return null; }
        }
        return null;
    }

    private static bool IsSmall(SemanticModel model, int token, out TermHit hit) =>
        model.Terms.Is(token, WordRole.Being, out hit) || model.Terms.Is(token, MemberRole.ThatIs, out hit)
            || model.Terms.Is(token, WordRole.Of, out hit) || model.Terms.Is(token, WordRole.From, out hit)
        || model.Terms.Is(token, WordRole.Determiner, out hit) || model.Terms.Is(token, WordRole.Relative, out hit)
        || model.Terms.Is(token, WordRole.OfWhich, out hit) || model.Terms.Is<NumeralTerm>(token, out _, out hit)
        || model.Terms.Is(token, MemberRole.AreMembers, out hit) || model.Terms.Is<FractionTerm>(token, out _, out hit) // «الخمس» is a fifth too
        || model.Terms.Is(token, WordRole.In, out hit) && model.Terms.Is(token + 1, FactRole.MemberOf) // «في عضويته»
        || model.Terms.Is(token, MemberRole.Permanent, out hit);

    public static bool IsMark(TokenList tokens, int token) =>
        tokens[token].Length <= 2 && tokens.FirstChar(token) is ',' or '،' or ':' or '-' or '–' or '—' or '(' or '’' or '\'' or 's';
}
