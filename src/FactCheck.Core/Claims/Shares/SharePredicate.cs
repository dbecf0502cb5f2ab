using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Says whether what a share did and what the counts did is one thing: one side of a ballot, voting, a word of both, or "the group had 96 people, 48 of them".</summary>
internal static class SharePredicate
{
    private const int ShortestWord = 4;

    /// <param name="link">The word that parts the clause of the share from that of the counts.</param>
    public static bool IsOne(SemanticModel model, Sentence sentence, TokenRange share, int link)
    {
        var (before, behind) = (new TokenRange(sentence.Tokens.First, link), new TokenRange(link, sentence.Tokens.End));
        var (side, other) = (SideIn(model, before), SideIn(model, behind));
        if (side is not null && other is not null) { return side == other; }
        if (Votes(model, before) && Votes(model, behind)
            || model.Terms.AnyIn(before, ShareRole.Passing) && model.Terms.AnyIn(behind, ShareRole.Passing)) { return true; }
        if (IsSeat(model, share.End) && model.Terms.AnyIn(behind, WordRole.Seat)) { return true; } // «ثلث مقاعد المجلس، إذ يملكن 12 مقعدا»
        return HaveOne(model, before, share, behind) || model.Terms.AnyIn(behind, WordRole.OfWhich) && Names(model, behind, share.End);
    }

    /// <summary>The only side that the words of a range take; none where they take two.</summary>
    public static BallotSide? SideIn(SemanticModel model, TokenRange range)
    {
        BallotSide? only = null;
        for (var i = range.First; i < range.End; i++)
        {
            if (!model.Terms.Is<BallotTerm>(i, out var term, out _)) { continue; }
            if (only is not null && only != term.Side) { return null; }
            only = term.Side;
        }
        return only;
    }

    private static bool Votes(SemanticModel model, TokenRange range) =>
        (model.Terms.AnyIn(range, ShareRole.CastingVote, ShareRole.Turnout) || model.Terms.AnyIn(range, WordRole.Votes));

    /// <summary>A word of the first clause that is not of the noun which the share is of, in the second.</summary>
    public static bool HaveOne(SemanticModel model, TokenRange before, TokenRange share, TokenRange behind)
    {
        for (var i = before.First; i < before.End; i++)
        {
            if (i == share.First) { i = EndOfNoun(model, share.End); }
            if (i < before.End && IsContent(model, i) && Names(model, behind, i)) { return true; }
        }
        return false;
    }

    private static bool IsSeat(SemanticModel model, int at) => model.Terms.Is(EndOfNoun(model, at) - 1, WordRole.Seat);

    private static int EndOfNoun(SemanticModel model, int at)
    {
        while (model.Terms.Is(at, WordRole.Of) || model.Terms.Is(at, WordRole.Article) || model.Terms.Is(at, WordRole.Possessive)) { at++; }
        return at + 1;
    }

    private static bool Names(SemanticModel model, TokenRange range, int noun)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (NounKey.AreOne(model, i, noun)) { return true; }
        }
        return false;
    }

    private static bool IsContent(SemanticModel model, int token) =>
        model.Article.Tokens[token] is { Kind: TokenKind.Word, Length: >= ShortestWord } && !model.Terms.Is(token, WordRole.Saying)
            && !model.Terms.Is(token, WordRole.Complementizer) && !model.Terms.Is(token, WordRole.Relative)
            && !model.Terms.Is<NumeralTerm>(token, out _, out _);
}
