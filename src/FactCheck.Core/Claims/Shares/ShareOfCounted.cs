using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a share of a whole whose count stands beside it, with the part farther on: "Most of the 50 delegates backed the proposal, with 21 voting in favour",
/// «تضم اللجنة 30 عضوا، ثلثهم من النساء وعددهن 15».
/// </summary>
internal static class ShareOfCounted
{
    private const int MostWordsToWhole = 4;
    private const int MostWordsToPart = 6;
    private const int ShortestPronoun = 2;

    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, ShareWord share, FigureMention whole, FigureMention part)
    {
        if (part.Written >= whole.Written || whole.Kind != MentionKind.Number || part.Kind != MentionKind.Number || whole.IsApproximate
            || part.IsApproximate || part.Unit != whole.Unit
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Rise, WordRole.Fall, WordRole.Respectively)) { return null; }
        var words = share.Figure.Tokens;
        var isBound = words.End <= whole.Tokens.First
            ? IsOf(model, words.End, whole) && AreOfOneSide(model, whole.Tokens.End, part, sentence.Tokens.End)
            : words.First >= whole.Tokens.End && words.End <= part.Tokens.First && IsOfThem(model, sentence, words)
            && IsNumbered(model, words.End, part);
        return isBound ? ShareMention.Of(part, whole, share.Figure, share.Said) : null;
    }

    /// <summary>"Of the 50", "of its 50", "of the council's 50".</summary>
    private static bool IsOf(SemanticModel model, int of, FigureMention whole) =>
        whole.Tokens.First - of <= MostWordsToWhole && (model.Terms.Is(of, WordRole.Of) || model.Terms.Is(of - 1, WordRole.Of))
            && (model.Terms.Is(whole.Tokens.First - 1, WordRole.Article) || model.Terms.Is(whole.Tokens.First - 1, WordRole.Possessive)
            || Owner.EndsBefore(model, whole.Tokens.First));

    /// <summary>What the share did and what the part did are one side of a ballot, and "with" or "as" leads from one to the other.</summary>
    private static bool AreOfOneSide(SemanticModel model, int from, FigureMention part, int end)
    {
        for (var i = part.Tokens.First - 1; i > from; i--)
        {
            if (!ShareExplained.IsEvidence(model, i)) { continue; }
            return SharePredicate.SideIn(model, new TokenRange(from, i)) is { } side && SharePredicate.SideIn(model, new TokenRange(i, end)) == side;
        }
        return false;
    }

    /// <summary>«ثلثهم», "half of them".</summary>
    private static bool IsOfThem(SemanticModel model, Sentence sentence, TokenRange share) =>
        sentence.Block.Language.JoinsArticle ? model.Article.Tokens.CharsOf(share.End - 1) is { Length: > ShortestPronoun } word
            && sentence.Block.Language.EndsInPronoun(word)
            : model.Terms.Is(share.End, WordRole.OfWhich);

    /// <summary>«وعددهن 15», ", or 15", "(15)".</summary>
    private static bool IsNumbered(SemanticModel model, int from, FigureMention part) =>
        part.Tokens.First - from <= MostWordsToPart
            && (FigureLead.EndsBefore(model, part.Tokens.First, WordRole.Numbering) || FigureLead.EndsBefore(model, part.Tokens.First, WordRole.That)
            || model.Article.Tokens.Is(part.Tokens.First - 1, '('));
}
