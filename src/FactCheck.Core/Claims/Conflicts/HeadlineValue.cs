using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Holds the value that the headline says was reached against the two values of the first sentence: "Fare rises to $3" above "the fare will be $4, up from $2.50".</summary>
internal static class HeadlineValue
{
    public static ConflictMention? TryRead(SemanticModel model, FigureMention[] row)
    {
        if (row.Length < 3 || row[0].IsApproximate || row[0].Unit is null && row[0].Units.IsEmpty || model.Article.SentenceOf(row[0].Tokens.First) is not { Block.Kind: BlockKind.Title } title || title.Tokens.Contains(row[1].Tokens) || !FigureLead.LeadsTo(model, row[0], WordRole.To)) { return null; }
        foreach (var (pair, _) in ToldPairs.Of(model, row[1..]))
        {
            if (pair.From.Kind != row[0].Kind || pair.To.Kind != row[0].Kind || pair.To.Unit != row[0].Unit || pair.To.IsApproximate || !ToldAbove.IsOfHeadline(model, pair)) { return null; }
            var (told, to) = (FigureRow.Rounded(row[0]), FigureRow.Rounded(pair.To));
            return told.Meets(to) || told.Meets(FigureRow.Rounded(pair.From)) || RateMeasure.MayBeGrouped(row[0]) ? null : new ConflictMention(row[0].Tokens, row[0].Span, row[0], pair.To, ConflictPlace.Headline);
        }
        return null;
    }
}
