using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads a vote that is told as a score, and the house that held it: "the 100-seat assembly … passed the bill 68-34 with 10 abstentions".</summary>
internal static class VoteReader
{
    private const int MostWordsToMore = 4;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        foreach (var house in row)
        {
            if (house is not { Kind.Name: "number", IsApproximate: false, Written: >= 5 and <= 2_000 } || !IsHouse(model, house)
                || model.Article.SentenceOf(house.Tokens.First) is not { } sentence || VotesOf(model, sentence) is not var (yes, no)) { continue; }
            var parts = new List<FigureMention> { yes, no };
            parts.AddRange(FigureRow.In(row, sentence.Tokens).Where(f => f != house && f.Tokens.First >= no.Tokens.End
                && f.Tokens.First - no.Tokens.End <= MostWordsToMore && model.Terms.Is<BallotTerm>(f.Tokens.End, out var term, out _)
                && term.Side == BallotSide.Neither));
            var (first, end) = (Math.Min(house.Tokens.First, yes.Tokens.First), Math.Max(house.Tokens.End, parts[^1].Tokens.End));
            found.Add(new TotalMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), house, [.. parts]) { IsOpen = true });
        }
    }

    /// <summary>"100-seat", "100-member".</summary>
    private static bool IsHouse(SemanticModel model, FigureMention figure) =>
        figure.Tokens.End + 1 < model.Article.Tokens.Count && model.Article.Tokens.Is(figure.Tokens.End, '-')
            && model.Terms.Is(figure.Tokens.End + 1, WordRole.CountedBy)
            && !model.Terms.Is(figure.Tokens.End + 1, TotalRole.Strong);

    /// <summary>The only pair of numbers joined by a dash in a sentence that tells of a vote.</summary>
    private static (FigureMention Yes, FigureMention No)? VotesOf(SemanticModel model, Sentence sentence)
    {
        (FigureMention, FigureMention)? only = null;
        var isVote = false;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            isVote |= model.Terms.Is<BallotTerm>(i, out _, out _) || model.Terms.Is(i, WordRole.Votes)
                || model.Terms.Is(i, TotalRole.VotingVerb);
            if (i + 2 >= sentence.Tokens.End || model.Article.Tokens[i].Kind != TokenKind.Number
                || model.Article.Tokens[i + 2].Kind != TokenKind.Number || !model.Article.Tokens[i + 2].Attached
                || model.Article.Tokens.FirstChar(i + 1) is not ('-' or '–')) { continue; }
            if (only is not null || VoteAt(model, i) is not { } yes || VoteAt(model, i + 2) is not { } no) { return null; }
            only = (yes, no);
        }
        return isVote ? only : null;
    }

    private static FigureMention? VoteAt(SemanticModel model, int token) =>
        decimal.TryParse(model.Article.Tokens.CharsOf(token), System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture, out var votes) && votes < 2_000
            ? new FigureMention(MentionKind.Number, new TokenRange(token, token + 1), model.Article.Tokens.SpanOf(token),
            Interval.Exactly(votes))
            { Written = votes } : null;
}
