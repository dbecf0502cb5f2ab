using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads how many voted and how many of their papers were valid, spoiled and blank, where these stand in several sentences: «بلغ عدد المقترعين 12400
/// ناخب. وأحصت المكاتب 11900 ورقة صحيحة و350 ورقة ملغاة. واحتسبت 150 ورقة بيضاء».
/// </summary>
internal static class StoryPapers
{
    private const int MostSentencesBehind = 3;
    private const int MostWordsToSort = 4;
    private const int MostWordsToVoters = 6;

    private static readonly StoryRole[] Sorts = [StoryRole.ValidPaper, StoryRole.SpoiledPaper, StoryRole.BlankPaper];

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] is not { Kind.Name: "number", Unit: null, IsApproximate: false } all
                || model.Article.SentenceOf(all.Tokens.First) is not { Block.Kind: BlockKind.Paragraph } sentence || !AreVoters(model, sentence, all)
                || SortOf(model, sentence, row, i) is not null) { continue; }
            var papers = new FigureMention?[Sorts.Length];
            var isClear = true;
            for (var j = i + 1; j < row.Length && isClear; j++)
            {
                if (model.Article.SentenceOf(row[j].Tokens.First) is not { } place || place.Block != sentence.Block
                    || place.Index - sentence.Index > MostSentencesBehind) { break; }
                if (row[j] is not { Kind.Name: "number", Unit: null } || SortOf(model, place, row, j) is not { } sort) { continue; }
                isClear = papers[sort] is null && !row[j].IsApproximate;
                papers[sort] = row[j];
            }
            var parts = papers.OfType<FigureMention>().OrderBy(p => p.Tokens.First).ToImmutableArray();
            if (!isClear || parts.Length < 2 || papers[0] is null || found.Any(m => m is TotalMention known && known.Parts.Any(parts.Contains))) { continue; }
            found.Add(new TotalMention(new TokenRange(all.Tokens.First, parts[^1].Tokens.End), all.Span.Union(parts[^1].Span), all, parts)
            {
                IsOpen = parts.Length < Sorts.Length,
            });
        }
    }

    private static bool AreVoters(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        var around = new TokenRange(Math.Max(sentence.Tokens.First, figure.Tokens.First - MostWordsToVoters),
            Math.Min(sentence.Tokens.End, figure.Tokens.End + MostWordsToSort));
        return model.Terms.AnyIn(around, StoryRole.BallotsCast) || model.Terms.AnyIn(around, ShareRole.BallotCast, ShareRole.CastingVote);
    }

    /// <summary>The sort of paper that is named between the figure and the next, or between it and the one before.</summary>
    private static int? SortOf(SemanticModel model, Sentence place, FigureMention[] row, int at)
    {
        var figure = row[at];
        var next = at + 1 < row.Length && place.Tokens.Contains(row[at + 1].Tokens) ? row[at + 1].Tokens.First : place.Tokens.End;
        var behind = new TokenRange(figure.Tokens.End, Math.Min(next, figure.Tokens.End + MostWordsToSort));
        var from = at > 0 && place.Tokens.Contains(row[at - 1].Tokens) ? row[at - 1].Tokens.End : place.Tokens.First;
        var before = new TokenRange(Math.Max(from, figure.Tokens.First - MostWordsToSort), figure.Tokens.First);
        return In(model, behind) ?? In(model, before);
    }

    private static int? In(SemanticModel model, TokenRange range)
    {
        int? only = null;
        for (var i = 0; i < Sorts.Length; i++)
        {
            if (!model.Terms.AnyIn(range, Sorts[i])) { continue; }
            if (only is not null) { return null; }
            only = i;
        }
        return only;
    }
}
