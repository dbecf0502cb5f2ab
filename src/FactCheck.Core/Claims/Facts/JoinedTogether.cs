using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads several states that joined or left together: «انضمت السويد وفنلندا والنمسا إلى …», "Estonia, Latvia and Lithuania joined …".</summary>
internal static class JoinedTogether
{
    private const int MostWordsBetween = 2;

    /// <summary>The states of a row that touches the verb, when there is no other state beside it; none otherwise.</summary>
    public static IReadOnlyList<NameMention> States(SemanticModel model, Sentence sentence, int word, int organisation,
        CancellationToken cancellationToken)
    {
        var places = model.MentionsIn(MentionKind.Place, WritingDay.Around(sentence, word), cancellationToken).Cast<NameMention>().ToArray();
        var behind = Array.FindAll(places, p => p.Tokens.First > word && p.Tokens.End <= organisation);
        var row = behind.Length > 0 ? behind : Array.FindAll(places, p => p.Tokens.End <= word);
        if (row.Length < 2 || Array.Exists(row, p => p.Entities!.First is not Place { Type: PlaceType.State })) { return []; }
        var touches = behind.Length > 0 ? row[0].Tokens.First == word + 1 : IsJustBefore(model, row[^1].Tokens.End, word);
        for (var i = 1; i < row.Length && touches; i++)
        {
            touches = row[i].Tokens.First - row[i - 1].Tokens.End <= MostWordsBetween
                && ListedMembers.IsJoined(model, row[i - 1].Tokens.End, row[i]);
        }
        return touches ? row : [];
    }

    /// <summary>", both members of …"</summary>
    private static bool IsJustBefore(SemanticModel model, int end, int word) =>
        end == word || word - end == 2 && Statement.IsComma(model, end) && model.Terms.Is(end + 1, FactRole.Both);
}
