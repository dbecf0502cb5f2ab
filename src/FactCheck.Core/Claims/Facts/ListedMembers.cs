using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads the states that an organisation is said to have as members, one after the other: «الاتحاد الذي يضم روسيا وبيلاروسيا وأرمينيا», «الدول الأعضاء في الاتحاد، وهي روسيا وأرمينيا».</summary>
internal static class ListedMembers
{
    private const int MostWordsToVerb = 7;
    private const int MostWordsBetween = 2;
    private const int MostWordsOfOthers = 6;

    /// <summary>The states in a row behind the verb; none where another organisation or a figure stands before them.</summary>
    public static IEnumerable<MembershipMention> Read(SemanticModel model, Sentence sentence, OrganisationMention organisation, DateSet days,
        CancellationToken cancellationToken)
    {
        var lead = LeadBehind(model, sentence, organisation);
        if (lead < 0 || MemberLead.IsOfFounders(model, organisation.Tokens.First))
        {
            foreach (var member in MemberRow.Read(model, sentence, organisation, organisation.Tokens, days, cancellationToken)) { yield return member; }
            yield break;
        }
        lead = FirstOfRow(model, sentence, lead, cancellationToken);
        var (tokens, end) = (model.Article.Tokens, lead);
        foreach (var state in model.MentionsIn(MentionKind.Place, sentence.Tokens with { First = lead }, cancellationToken).Cast<NameMention>())
        {
            if (state.Tokens.First - end > (end == lead ? 0 : IsOthers(model, end, state.Tokens.First) ? MostWordsOfOthers : MostWordsBetween) || state.Entities!.First is not Place { Type: PlaceType.State }
                || end > lead && !IsJoined(model, end, state)) { break; }
            end = state.Tokens.End;
            yield return new MembershipMention(new TokenRange(state.Tokens.First, end), state.Span, state, organisation, MembershipStatus.Member)
            {
                Days = days,
            };
        }
    }

    /// <summary>", four Central Asian states and": states that are counted and not named stand in the row.</summary>
    private static bool IsOthers(SemanticModel model, int from, int end) =>
        end - from <= MostWordsOfOthers && Enumerable.Range(from, end - from).Any(i => model.Terms.Is<NumeralTerm>(i, out _, out _))
            && Enumerable.Range(from, end - from).Any(i => model.Terms.Is(i, WordRole.StateNoun));

    /// <summary>Just behind what leads to the first state: «يضم», «تضم خمس عشرة دولة بينها», or «، وهي» behind the members of the organisation; -1 without it.</summary>
    private static int LeadBehind(SemanticModel model, Sentence sentence, OrganisationMention organisation)
    {
        var (first, end) = (organisation.Tokens.End, sentence.Tokens.End);
        for (var verb = first; verb < Math.Min(end - 1, first + MostWordsToVerb); verb++)
        {
            if (model.Terms.Is(verb, WordRole.Comprising, out var hit))
            {
                return OfWhichBehind(model, hit.Tokens.End, end) is > 0 and var which ? which : hit.Tokens.End;
            }
        }
        var (before, at) = (organisation.Tokens.First - 1, first);
        // «تضم إيكواس 15 دولة بينها …»; in «الذي يضم أوبك وحلفاء لها بينهم روسيا» the organisation is a part itself.
        if (model.Terms.Is(before, WordRole.Comprising) && !model.Terms.Is(before - 1, WordRole.Relative))
        {
            return OfWhichBehind(model, first, end) is > 0 and var which && Statement.IsOne(model, new TokenRange(first, which)) ? which : -1;
        }
        if (at < end && (model.Terms.Is(at, FactRole.MemberOf) || model.Terms.Is(at, WordRole.StateNoun))) { at++; }
        else if (before <= sentence.Tokens.First || !IsMembersOf(model, before)) { return -1; }
        if (at < end && Statement.IsComma(model, at)) { at++; }
        return at < end - 1 && (model.Terms.Is(at, WordRole.Being, out var being) || model.Terms.Is(at, MemberRole.ThatIs, out being)
            || model.Terms.Is(at, WordRole.OfWhich, out being)) ? being.Tokens.End : -1;
    }

    /// <summary>«الدول الأعضاء في …», "the members of the …".</summary>
    private static bool IsMembersOf(SemanticModel model, int before)
    {
        if (model.Article.JoinsArticle(before))
        {
            return model.Terms.Is(before, MemberRole.MembersOf) || model.Terms.Is(before - 1, MemberRole.MembersOf);
        }
        if (model.Terms.Is(before, WordRole.Determiner)) { before--; }
        return before > 0 && model.Terms.Is(before, WordRole.Of)
            && (model.Terms.Is(before - 1, FactRole.MemberOf) || model.Terms.Is(before - 1, WordRole.StateNoun));
    }

    /// <summary>«يضم إلى جانب السعودية كلا من الإمارات …»: the one named along with the others stands outside the row.</summary>
    private static int FirstOfRow(SemanticModel model, Sentence sentence, int lead, CancellationToken cancellationToken)
    {
        var tokens = model.Article.Tokens;
        if (model.Terms.Is(lead, WordRole.Adding, out var hit)
            && model.MentionsIn(MentionKind.Place, new TokenRange(hit.Tokens.End, hit.Tokens.End + 1), cancellationToken)
            .FirstOrDefault() is { } along)
        {
            lead = along.Tokens.End;
        }
        if (model.Terms.Is(lead, FactRole.EachOf, out hit)) { lead = hit.Tokens.End; }
        while (sentence.Tokens.Contains(lead) && !model.Article.JoinsArticle(lead)
            && (model.Terms.Is(lead, WordRole.Determiner) || tokens.Is(lead, ':')))
        {
            lead++;
        }
        return lead;
    }

    /// <summary>Just behind «بينها» in «خمس عشرة دولة بينها», where it is near; -1 without it.</summary>
    private static int OfWhichBehind(SemanticModel model, int from, int end)
    {
        for (var i = from; i < Math.Min(end - 1, from + MostWordsToVerb); i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich, out var which)) { return which.Tokens.End; }
        }
        return -1;
    }

    /// <summary>«و» on the name, or a comma or "and" between.</summary>
    public static bool IsJoined(SemanticModel model, int from, NameMention state) =>
        state.Span.Start > model.Article.Tokens.SpanOf(state.Tokens.First).Start
            || from < state.Tokens.First && (model.Article.Tokens.FirstChar(from) is '،' or ',' || model.Terms.Is(from, WordRole.And));
}
