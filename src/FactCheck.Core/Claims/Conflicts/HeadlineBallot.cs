using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Holds the votes that the headline tells against all that the first sentence counts: «تنال الثقة بـ134 صوتا» above «صوت لمصلحتها 128 نائبا وعارضها 61».</summary>
internal static class HeadlineBallot
{
    private const int SentencesOfText = 4;
    private const int FewestVotes = 11;

    public static ConflictMention? TryRead(SemanticModel model, FigureMention[] row)
    {
        if (row.Length < 3 || model.Article.Sentences is not [{ Block.Kind: BlockKind.Title } title, { Block.Kind: not BlockKind.Title } lead, ..]
            || !title.Tokens.Contains(row[0].Tokens) || title.Tokens.Contains(row[1].Tokens)) { return null; }
        if (row[0] is not { Kind.Name: "number", Unit: null, IsApproximate: false, Written: >= FewestVotes } told
            || !model.Terms.Is(told.Tokens.End, WordRole.Votes)
            || SharePredicate.SideIn(model, title.Tokens) is BallotSide.Against or BallotSide.Neither
            || model.Terms.AnyIn(lead.Tokens, ConflictRole.TwoPersons)
            || (model.Terms.AnyIn(title.Tokens, ShareRole.Majority)
            || model.Terms.AnyIn(title.Tokens, WordRole.Denying, WordRole.Lacking))) { return null; }
        FigureMention? ayes = null;
        var (from, hasNoes) = (lead.Tokens.First, false);
        for (var i = 1; i < row.Length; i++)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { Index: <= SentencesOfText } sentence) { break; }
            if (MayBe(row, i, told.Written)) { return null; }
            if (sentence != lead || row[i] is not { Kind.Name: "number", Unit: null }) { continue; }
            var side = BallotReader.SideOf(model, sentence, row[i], from, sentence.Block.Language.JoinsArticle);
            if (side == BallotSide.For && ayes is not null) { return null; }
            if (side == BallotSide.For) { ayes = row[i]; }
            hasNoes |= side == BallotSide.Against;
            from = row[i].Tokens.End;
        }
        return ayes is { IsApproximate: false } && hasNoes ? new ConflictMention(told.Tokens, told.Span, told, ayes, ConflictPlace.Headline) : null;
    }

    /// <summary>The figure of the headline, or what two neighbours come to or differ by.</summary>
    private static bool MayBe(FigureMention[] row, int at, decimal votes) =>
        row[at].Written == votes
            || at > 1 && (row[at].Written + row[at - 1].Written == votes || Math.Abs(row[at].Written - row[at - 1].Written) == votes);
}
