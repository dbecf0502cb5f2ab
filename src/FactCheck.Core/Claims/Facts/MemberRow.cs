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

    /// <summary>The states of the row, or none.</summary>
    public static IEnumerable<MembershipMention> Read(SemanticModel model, Sentence sentence, OrganisationMention organisation, TokenRange place,
        DateSet days, CancellationToken cancellationToken)
    {
        if (organisation.Entities?.Single is not Organisation { MembersAreComplete: true } body) { return []; }
        var ahead = Ahead(model, sentence, organisation, body, place, days, cancellationToken).ToArray();
        if (ahead.Length > 0) { return ahead; }
        var end = Math.Min(sentence.Tokens.End, place.End + MostWordsToRow);
        var states = model.MentionsIn(MentionKind.Place, sentence.Tokens with { First = place.End }, cancellationToken)
            .Cast<NameMention>()
            .ToArray();
        if (LikeAdjective(model, place.End, states, cancellationToken) is { } first) { states = [first, .. states]; }
        if (states.Length < FewestStates) { return []; }
        var isToldAs = IsToldAs(model, place, states[0]);
        var founding = false;
        var isLed = states[0].Tokens.First < end && MemberLead.LeadsTo(model, organisation, place, states[0], out founding);
        if (states[0].Tokens.First >= end || !isToldAs && !isLed)
        {
            return OfNoun(model, sentence, organisation, states, days, cancellationToken);
        }
        var row = Row(model, states);
        return row.Count >= (isLed ? FewestStates : FewestForTwo) && IsNearlyAll(body, row, founding, days)
            ? Members(row, organisation, days, founding)
            : [];
    }

    private static IEnumerable<MembershipMention> Members(List<NameMention> row, OrganisationMention organisation, DateSet days, bool founding) =>
        row.Select(s => new MembershipMention(s.Tokens, s.Span, s, organisation, MembershipStatus.Member)
        {
            Days = days,
            IsLoose = !founding,
            IsFounding = founding,
        });

    /// <summary>"China, France and Germany are the permanent members of …", «الصين وفرنسا وألمانيا هي الدول الدائمة العضوية في …»: the row stands before the name.</summary>
    private static IEnumerable<MembershipMention> Ahead(SemanticModel model, Sentence sentence, OrganisationMention organisation, Organisation body,
        TokenRange place, DateSet days, CancellationToken cancellationToken)
    {
        if (MemberLead.StartOfSaying(model, sentence, place, out var founding) is not { } saying) { return []; }
        var states = model.MentionsIn(MentionKind.Place, sentence.Tokens with { End = saying }, cancellationToken).Cast<NameMention>().ToArray();
        if (states.Length < FewestStates || states[^1].Tokens.End != saying) { return []; }
        var first = states.Length - 1;
        while (first > 0 && states[first].Tokens.First - states[first - 1].Tokens.End <= MostWordsBetween
            && ListedMembers.IsJoined(model, states[first - 1].Tokens.End, states[first])) { first--; }
        var row = Row(model, states[first..]);
        return row.Count == states.Length - first && row.Count >= FewestStates && IsNearlyAll(body, row, founding, days)
            ? Members(row, organisation, days, founding)
            : [];
    }

    /// <summary>«قادة مجموعة السبع، وهي الولايات المتحدة وكندا …»: the states that it consists of, all of them.</summary>
    private static bool IsToldAs(SemanticModel model, TokenRange place, NameMention firstState)
    {
        var at = place.End;
        // "The GCC — Bahrain, Kuwait, …", «مجلس التعاون (البحرين والكويت …»
        if (at == firstState.Tokens.First - 1 && firstState.Tokens.End < model.Article.Tokens.Count
            && model.Article.Tokens.FirstChar(at) is '–' or '—' or '(' or ':') { return true; }
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
        while (at > sentence.Tokens.First && MemberLead.IsMark(model.Article.Tokens, at)) { at--; }
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
}
