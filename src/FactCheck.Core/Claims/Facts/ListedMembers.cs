using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads the states that an organisation is said to have as members, one after the other: «الاتحاد الذي يضم روسيا وبيلاروسيا وأرمينيا».</summary>
internal static class ListedMembers
{
    private const int MostWordsToVerb = 7;
    private const int MostWordsBetween = 2;

    /// <summary>The states in a row behind the verb; none where another organisation or a figure stands before them.</summary>
    public static IEnumerable<MembershipMention> Read(SemanticModel model, Sentence sentence, OrganisationMention organisation, DateSet days, CancellationToken cancellationToken)
    {
        var tokens = model.Article.Tokens;
        for (var verb = organisation.Tokens.End; verb < Math.Min(sentence.Tokens.End - 1, organisation.Tokens.End + MostWordsToVerb); verb++)
        {
            if (!model.Terms.Is(verb, WordRole.Comprising)) { continue; }
            var end = verb + 1;
            foreach (var state in model.MentionsIn(MentionKind.Place, sentence.Tokens with { First = verb + 1 }, cancellationToken).Cast<NameMention>())
            {
                if (state.Tokens.First - end > (end == verb + 1 ? 0 : MostWordsBetween) || state.Entities!.First is not Place { Type: PlaceType.State } || end > verb + 1 && !IsJoined(tokens, end, state)) { break; }
                end = state.Tokens.End;
                yield return new MembershipMention(new TokenRange(state.Tokens.First, end), state.Span, state, organisation, MembershipStatus.Member) { Days = days };
            }
            yield break;
        }
    }

    /// <summary>«و» on the name, or a comma or "and" between.</summary>
    private static bool IsJoined(TokenList tokens, int from, NameMention state) =>
        state.Span.Start > tokens.SpanOf(state.Tokens.First).Start || from < state.Tokens.First && (tokens.FirstChar(from) is '،' or ',' || tokens.CharsOf(from) is "and" or "و");
}
