using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Holds what the headline says something is worth against the only worth that the first sentence tells, where it tells the rest of the headline as well: «قرض بقيمة 3 مليارات» above «… تبلغ قيمته 1.3 مليار».</summary>
internal static class HeadlineWorth
{
    private const int SentencesOfText = 3;

    public static FigureMention? Contradicting(SemanticModel model, FigureMention title, ClaimMention mine, CancellationToken cancellationToken)
    {
        if (title is not { Kind.Name: "money", IsApproximate: false } || mine.Family != "value"
            || model.Article.SentenceOf(title.Tokens.First) is not { } headline) { return null; }
        ClaimMention? only = null;
        foreach (var mention in model.Mentions(MentionKind.Claim, cancellationToken))
        {
            if (mention is not ClaimMention { Family: "value" } claim
                || model.Article.SentenceOf(claim.Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence
                || sentence.Index > SentencesOfText) { continue; }
            if (only is not null || sentence.Index != 1 || claim.Figure.IsApproximate || claim.Figure.Unit != title.Unit
                || claim.Figure.Kind != title.Kind) { return null; }
            only = claim;
        }
        return only is not null && !model.Terms.AnyIn(model.Article.Sentences[1].Tokens, ConflictRole.Tranche)
            && !FigureRow.Rounded(only.Figure).Meets(FigureRow.Rounded(title))
            && HeadlineCount.IsTold(model, headline, model.Article.SentenceOf(only.Tokens.First)!, mine.Noun)
            ? only.Figure
            : null;
    }
}
