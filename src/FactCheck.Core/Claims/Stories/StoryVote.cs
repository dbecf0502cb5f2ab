using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a vote that several sentences tell: all who voted, those for, those against and those who abstained, each of them once: "All 120 deputies
/// took part. The bill won 74 votes in favour and 38 against. Eight deputies abstained".
/// </summary>
internal static class StoryVote
{
    private const int MostSentencesBehind = 3;
    private const int MostWordsToHouse = 5;
    private const int AllSides = 3;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] is not { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0, Scale: 1, Written: > 2 } house
                || model.Article.SentenceOf(house.Tokens.First) is not { Block.Kind: BlockKind.Paragraph } sentence
                || !IsHouse(model, sentence, house)) { continue; }
            var sides = new FigureMention?[AllSides];
            var isClear = true;
            for (var j = i + 1; j < row.Length && isClear; j++)
            {
                if (model.Article.SentenceOf(row[j].Tokens.First) is not { } place || place.Block != sentence.Block
                    || place.Index - sentence.Index > MostSentencesBehind) { break; }
                if (row[j] is not { Kind.Name: "number", Unit: null }) { continue; }
                if (SideOf(model, place, row, j) is not { } side) { continue; }
                isClear = sides[(int)side] is null && !row[j].IsApproximate;
                sides[(int)side] = row[j];
            }
            var votes = sides.OfType<FigureMention>().OrderBy(v => v.Tokens.First).ToImmutableArray();
            if (!isClear || votes.Length < 2 || votes.All(v => sentence.Tokens.Contains(v.Tokens))
                || found.Any(m => m is TotalMention known && known.Parts.Any(votes.Contains))
                || TellsOther(model, new TokenRange(sentence.Tokens.First, votes[^1].Tokens.End))) { continue; }
            found.Add(new TotalMention(new TokenRange(house.Tokens.First, votes[^1].Tokens.End), house.Span.Union(votes[^1].Span), house, votes)
            {
                IsOpen = votes.Length < AllSides || !AreAllPresent(model, sentence),
            });
        }
    }

    /// <summary>«مجلس النواب المؤلف من 120», "all 120 deputies", "in which 120 took part".</summary>
    private static bool IsHouse(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        var before = new TokenRange(Math.Max(sentence.Tokens.First, figure.Tokens.First - MostWordsToHouse), figure.Tokens.First);
        return (model.Terms.Is(figure.Tokens.End, ShareRole.HouseMember) || model.Terms.Is(figure.Tokens.End, WordRole.Person)
                || model.Terms.Is(figure.Tokens.End + 1, WordRole.CountedBy))
            && (model.Terms.AnyIn(before, StoryRole.HouseLead) || WholeMark.Is(model, sentence, figure) || VotersOf.Are(model, sentence, figure)
            || model.Terms.AnyIn(before, ShareRole.CastingVote) || FigureLead.EndsBefore(model, figure.Tokens.First, TotalRole.Attending));
    }

    /// <summary>The only side that is told of the figure, between its neighbours.</summary>
    private static BallotSide? SideOf(SemanticModel model, Sentence place, FigureMention[] row, int at)
    {
        var from = place.Tokens.Contains(row[at - 1].Tokens) ? row[at - 1].Tokens.End : place.Tokens.First;
        var next = at + 1 < row.Length && place.Tokens.Contains(row[at + 1].Tokens) ? row[at + 1].Tokens.First : place.Tokens.End;
        var behind = BallotReader.SideOf(model, place with { Tokens = place.Tokens with { End = next } }, row[at], from, isBefore: false);
        var before = BallotReader.SideOf(model, place, row[at], from, isBefore: true, MostWordsToHouse);
        return place.Block.Language.JoinsArticle ? before ?? behind : behind ?? before;
    }

    private static bool AreAllPresent(SemanticModel model, Sentence sentence) =>
        model.Terms.AnyIn(sentence.Tokens, StoryRole.AllPresent) || model.Terms.AnyIn(sentence.Tokens, ShareRole.CastingVote)
            || model.Terms.AnyIn(sentence.Tokens, TotalRole.Attending);

    private static bool TellsOther(SemanticModel model, TokenRange text) =>
        model.Terms.AnyIn(text, WordRole.TimeBefore, WordRole.Respectively, WordRole.Adding) || model.Terms.AnyIn(text, TotalRole.TieBreak)
            || model.Terms.AnyIn(text, StoryRole.Absent);
}
