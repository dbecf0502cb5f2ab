using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Holds what became of a draft against the votes for it and against it: «أقر المجلس القانون بعدما عارضه 80 وأيده 60», "passed with 60 votes in favour and 80 against".</summary>
internal static class BallotOutcome
{
    private const int MostWordsToSide = 3;
    private const int MostVotes = 10_000;

    public static ScoreMention? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (OutcomeOf(model, sentence) is not var (outcome, word)) { return null; }
        FigureMention? yes = null, no = null;
        var neither = 0m;
        FigureMention? before = null;
        foreach (var mention in model.MentionsIn(MentionKind.Number, sentence.Tokens, cancellationToken))
        {
            if (mention is not FigureMention
                {
                    Role: FigureRole.Plain, IsCount: false, IsApproximate: false, Decimals: 0, Scale: 1,
                    Written: >= 0 and < MostVotes
                } votes) { continue; }
            var side = before is not null && before == yes && BallotReader.IsScore(model, before, votes)
                ? BallotSide.Against
                : SideOf(model, sentence, votes, before?.Tokens.End ?? sentence.Tokens.First);
            if (side is null && IsScoreOf(model, sentence, votes) && outcome == ScoreOutcome.Carried) { side = BallotSide.For; }
            before = votes;
            if (side == BallotSide.For && yes is null) { yes = votes; }
            else if (side == BallotSide.Against && no is null) { no = votes; }
            else if (side is BallotSide.For or BallotSide.Against) { return null; }
            else if (side == BallotSide.Neither) { neither += votes.Written; }
        }
        if (yes is null || no is null)
        {
            return yes is null && no is null && outcome == ScoreOutcome.Carried && !model.Terms.AnyIn(sentence.Tokens, ListRole.Failing)
                ? BallotScore.TryRead(model, sentence, outcome, word) : null;
        }
        if (model.Terms.AnyIn(sentence.Tokens with { End = Math.Max(yes.Tokens.End, no.Tokens.End) }, ListRole.Failing)) { return null; }
        // «رفض المجلس الاقتراح بأغلبية 64 صوتا مقابل 56»: those who rejected it
        if (outcome == ScoreOutcome.VotedDown && model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, yes.Tokens.First - MostWordsToSide),
            yes.Tokens.First), ShareRole.Majority)) { (yes, no) = (no, yes); }
        // those who abstain count where more than half of those present are needed
        if (outcome == ScoreOutcome.VotedDown && (yes.Written <= no.Written + neither || NeedsMore(model, sentence))) { return null; }
        var (first, end) = (Math.Min(yes.Tokens.First, no.Tokens.First), Math.Max(yes.Tokens.End, no.Tokens.End));
        return new ScoreMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), (int)yes.Written, (int)no.Written)
        {
            Outcome = outcome,
        };
    }

    /// <summary>True where the next sentence tells how many votes were needed.</summary>
    private static bool NeedsMore(SemanticModel model, Sentence sentence) =>
        sentence.Index + 1 < model.Article.Sentences.Length && model.Article.Sentences[sentence.Index + 1] is var next && next.Block == sentence.Block
            && (model.Terms.AnyIn(next.Tokens, ListRole.MoreThanMajority) || model.Terms.AnyIn(next.Tokens, ShareRole.Majority));

    /// <summary>The only thing that the sentence says to have become of the draft; none where more than half was not enough.</summary>
    private static (ScoreOutcome Outcome, int Word)? OutcomeOf(SemanticModel model, Sentence sentence)
    {
        ScoreOutcome? only = null;
        var word = 0;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            ScoreOutcome? own = model.Terms.Is(i, ListRole.Carrying)
                ? ScoreOutcome.Carried
                : model.Terms.Is(i, ListRole.VotingDown) ? ScoreOutcome.VotedDown : null;
            if (own is null || IsCount(model, i + 1) || IsCount(model, i - 1)) { continue; } // «وافق 60 ورفض 80» are the sides
            if (only is not null && only != own || i > sentence.Tokens.First && model.Terms.Is(i - 1, ListRole.Failing)) { return null; }
            (only, word) = (own, i);
        }
        return only is not { } outcome || model.Terms.AnyIn(sentence.Tokens, ListRole.MoreThanMajority) ? null : (outcome, word);
    }

    private static bool IsCount(SemanticModel model, int token) =>
        token >= 0 && token < model.Article.Tokens.Count
            && (model.Article.Tokens[token].Kind == TokenKind.Number || model.Terms.Is<NumeralTerm>(token, out _, out _));

    /// <summary>"By 61 votes to 34": the first of a score.</summary>
    private static bool IsScoreOf(SemanticModel model, Sentence sentence, FigureMention votes) =>
        !sentence.Block.Language.JoinsArticle && votes.Tokens.First > sentence.Tokens.First
            && model.Terms.Is(votes.Tokens.First - 1, WordRole.Agent) && model.Terms.Is(votes.Tokens.End, WordRole.Votes);

    /// <summary>"60 in favour", "80 votes against", "60 for"; «عارضه 80», «أيده 60».</summary>
    private static BallotSide? SideOf(SemanticModel model, Sentence sentence, FigureMention votes, int from)
    {
        if (sentence.Block.Language.JoinsArticle)
        {
            for (var i = votes.Tokens.First - 1; i >= Math.Max(from, votes.Tokens.First - MostWordsToSide); i--)
            {
                if (model.Terms.Is<BallotTerm>(i, out var before, out _)) { return before.Side; }
            }
        }
        for (var i = votes.Tokens.End; i < Math.Min(sentence.Tokens.End, votes.Tokens.End + MostWordsToSide); i++)
        {
            if (model.Terms.Is<BallotTerm>(i, out var behind, out _)) { return behind.Side; }
            if (model.Article.Tokens[i].Kind != TokenKind.Word || IsCount(model, i)) { return null; }
            if (model.Terms.Is(i, WordRole.For)
                && (model.Terms.Is(i + 1, WordRole.And)
                || i + 1 < sentence.Tokens.End && model.Article.Tokens[i + 1].Kind == TokenKind.Punctuation)) { return BallotSide.For; }
        }
        return null;
    }
}
