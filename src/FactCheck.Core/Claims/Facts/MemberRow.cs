using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads the members of an organisation where a row of states stands behind its name without a verb of having: "the G7 countries, Canada, France and …", «دول التكتل: البرازيل و…»,
/// "the bloc of Brazil, Russia and …", «بتوقيع خمس دول مؤسسة هي …». Only a row that is nearly all members, on the days meant, is a row of members.
/// </summary>
internal static class MemberRow
{
    private const int MostWordsToRow = 8;
    private const int MostWordsBetween = 2;
    private const int FewestStates = 3;
    private const int FewestForTwo = 6;
    // States that are named together and have no body: "the Baltic states".
    private const string StatesByName = "states";

    /// <summary>The states of the row, or none.</summary>
    public static IEnumerable<MembershipMention> Read(SemanticModel model, Sentence sentence, OrganisationMention organisation, TokenRange place,
        DateSet days, CancellationToken cancellationToken)
    {
        if (organisation.Entities?.Single is not Organisation { MembersAreComplete: true } body) { return []; }
        var end = Math.Min(sentence.Tokens.End, place.End + MostWordsToRow);
        var states = model.MentionsIn(MentionKind.Place, sentence.Tokens with { First = place.End }, cancellationToken)
            .Cast<NameMention>()
            .ToArray();
        if (LikeAdjective(model, place.End, states, cancellationToken) is { } first) { states = [first, .. states]; }
        if (states.Length < FewestStates) { return []; }
        var isToldAs = IsToldAs(model, place, states[0]);
        var founding = false;
        if (states[0].Tokens.First >= end || !isToldAs && !IsLead(model, organisation, place, states[0], out founding))
        {
            return OfNoun(model, sentence, organisation, states, days, cancellationToken);
        }
        var row = Row(model, states);
        return row.Count >= (isToldAs ? FewestForTwo : FewestStates) && IsNearlyAll(body, row, founding, days)
            ? row.Select(s => new MembershipMention(s.Tokens, s.Span, s, organisation, MembershipStatus.Member)
            { Days = days, IsLoose = !founding, IsFounding = founding })
            : [];
    }

    /// <summary>«قادة مجموعة السبع، وهي الولايات المتحدة وكندا …»: the states that it consists of, all of them.</summary>
    private static bool IsToldAs(SemanticModel model, TokenRange place, NameMention firstState)
    {
        var at = place.End;
        if (at >= firstState.Tokens.First || !Statement.IsComma(model, at)) { return false; }
        return model.Terms.Is(at + 1, WordRole.Being, out var hit) && hit.Tokens.End == firstState.Tokens.First;
    }

    /// <summary>"the bloc, among them the presidents of member countries Nigeria and Ghana": behind the noun of the members of the only body of the sentence.</summary>
    private static IEnumerable<MembershipMention> OfNoun(SemanticModel model, Sentence sentence, OrganisationMention organisation,
        NameMention[] states, DateSet days, CancellationToken cancellationToken)
    {
        var lead = Array.FindIndex(states, s => IsBehindNoun(model, sentence, s));
        if (lead < 0 || model.MentionsIn(MentionKind.Organisation, sentence.Tokens, cancellationToken)
            .Any(o => o is OrganisationMention { Entities.Single: Organisation { Members.IsEmpty: false } other }
            && other.Id != organisation.Entities!.Single!.Id)) { return []; }
        var row = Row(model, states[lead..]);
        return row.Count >= FewestStates && IsNearlyAll((Organisation)organisation.Entities!.Single!, row, false, days)
            ? row.Select(s => new MembershipMention(s.Tokens, s.Span, s, organisation, MembershipStatus.Member) { Days = days, IsLoose = true })
            : [];
    }

    /// <summary>"member countries Nigeria", «الدول الأعضاء نيجيريا».</summary>
    private static bool IsBehindNoun(SemanticModel model, Sentence sentence, NameMention state)
    {
        var at = state.Tokens.First - 1;
        while (at > sentence.Tokens.First && IsMark(model.Article.Tokens, at)) { at--; }
        return at > sentence.Tokens.First && (model.Terms.Is(at, WordRole.StateNoun) && model.Terms.Is(at - 1, FactRole.MemberOf)
            || model.Terms.Is(at - 1, MemberRole.MembersOf, out var hit) && hit.Tokens.End == at + 1);
    }

    private static List<NameMention> Row(SemanticModel model, NameMention[] states)
    {
        var row = new List<NameMention>();
        foreach (var state in states)
        {
            if (state.Entities!.First is not Place { Type: PlaceType.State }
                || row.Count > 0 && (state.Tokens.First - row[^1].Tokens.End > MostWordsBetween
                || !ListedMembers.IsJoined(model, row[^1].Tokens.End, state))) { break; }
            row.Add(state);
        }
        return row;
    }

    /// <summary>«ويضم المجلس السعودية والإمارات»: the name of the state is that of its adjective, and stands first in a row of states.</summary>
    private static NameMention? LikeAdjective(SemanticModel model, int at, NameMention[] states, CancellationToken cancellationToken) =>
        states.Length > 0 && states[0].Tokens.First == at + 1 && ListedMembers.IsJoined(model, at + 1, states[0])
            && model.MentionsIn(MentionKind.Nationality, new TokenRange(at, at + 1), cancellationToken).FirstOrDefault() is NameMention adjective
            && adjective.Entities?.Single is Place { Type: PlaceType.State } state && state.Names.Any(n => n.Role == NameRole.Canonical && n.Text == adjective.Words)
            ? new NameMention(MentionKind.Place, adjective.Tokens, adjective.Span, adjective.Words) { Entities = adjective.Entities, Name = adjective.Name }
            : null;

    /// <summary>Of a short row one state may be none, of a long one two.</summary>
    private static bool IsNearlyAll(Organisation body, List<NameMention> row, bool founding, DateSet days)
    {
        var strangers = row.Count(s => founding
            ? KnowledgeBase.IsFounder(body, s.Entities!.First.Id) == Kleene.False
            : KnowledgeBase.IsMember(body, s.Entities!.First.Id, MembershipStatus.Member, days) == Kleene.False);
        return strangers <= (row.Count >= FewestForTwo ? 2 : 1);
    }

    /// <summary>Nothing but words of membership and marks stands between the name and the row, and at least one of them.</summary>
    private static bool IsLead(SemanticModel model, OrganisationMention organisation, TokenRange place, NameMention firstState, out bool founding)
    {
        founding = false;
        var row = firstState.Tokens.First;
        var before = BeforeName(model, place.First);
        founding = model.Terms.Is(before, MemberRole.FoundingMember)
            || model.Terms.Is(before, FactRole.MemberOf) && model.Terms.Is(before - 1, MemberRole.FoundingMember);
        var isSaid = founding || organisation.Entities!.Single is Organisation { Type: StatesByName }
            || row == place.End && IsHaving(model, place.First - 1)
            && firstState.Span.Start == model.Article.Tokens.SpanOf(row).Start
            || model.Terms.Is(place.First - 1, WordRole.StateNoun) || model.Terms.Is(place.First - 1, MemberRole.MembersOf)
            || model.Terms.AnyIn(organisation.Tokens, MemberRole.Permanent);
        for (var i = place.End; i < row; i++)
        {
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
            else if (!IsMark(model.Article.Tokens, i) && !IsSmall(model, i, out hit)
                && !(isSaid && (model.Terms.Is(i, FactRole.PastBeing, out hit) || model.Terms.Is(i, WordRole.Copula, out hit)))) { return false; }
            if (hit.Tokens.End > i + 1) { i = hit.Tokens.End - 1; }
        }
        return isSaid;
    }

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
        while (before > 0 && (model.Terms.Is(before, WordRole.Of) || model.Terms.Is(before, WordRole.Determiner))) { before--; }
        return before;
    }

    /// <summary>«تضم مجموعة السبع كندا …», «يضم تكتل آسيان فيتنام …»; «الذي يضم أوبك …» is of another.</summary>
    private static bool IsHaving(SemanticModel model, int before)
    {
        if (before > 0 && model.Terms.Is(before, MemberRole.BodyNoun)) { before--; }
        return before >= 0 && model.Terms.Is(before, WordRole.Comprising) && (before == 0 || !model.Terms.Is(before - 1, WordRole.Relative));
    }

    private static bool IsSmall(SemanticModel model, int token, out TermHit hit) =>
        model.Terms.Is(token, WordRole.Being, out hit) || model.Terms.Is(token, MemberRole.ThatIs, out hit)
            || model.Terms.Is(token, WordRole.Of, out hit) || model.Terms.Is(token, WordRole.From, out hit)
        || model.Terms.Is(token, WordRole.Determiner, out hit) || model.Terms.Is(token, WordRole.Relative, out hit)
        || model.Terms.Is(token, WordRole.OfWhich, out hit) || model.Terms.Is<NumeralTerm>(token, out _, out hit);

    private static bool IsMark(TokenList tokens, int token) =>
        tokens[token].Length <= 2 && tokens.FirstChar(token) is ',' or '،' or ':' or '-' or '–' or '—' or '(' or '’' or '\'' or 's';
}
