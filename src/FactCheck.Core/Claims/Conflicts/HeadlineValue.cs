using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Holds the value that the headline says was reached against the two values of the first sentence: "Fare rises to $3" above "the fare will be $4, up from $2.50".</summary>
internal static class HeadlineValue
{
    public static ConflictMention? TryRead(SemanticModel model, FigureMention[] row)
    {
        if (row.Length < 2 || row[0].IsApproximate || model.Article.SentenceOf(row[0].Tokens.First) is not { Block.Kind: BlockKind.Title } title
            || title.Tokens.Contains(row[1].Tokens) || !FigureLead.LeadsTo(model, row[0], WordRole.To)) { return null; }
        if (Reached(model, row, title) is { } reached) { return reached; }
        if (row.Length < 3 || row[0].Unit is null && row[0].Units.IsEmpty) { return null; }
        foreach (var (pair, _) in ToldPairs.Of(model, row[1..]))
        {
            if (pair.From.Kind != row[0].Kind || pair.To.Kind != row[0].Kind || pair.To.Unit != row[0].Unit || pair.To.IsApproximate
                || !ToldAbove.IsOfHeadline(model, pair)) { return null; }
            var (told, to) = (FigureRow.Rounded(row[0]), FigureRow.Rounded(pair.To));
            return told.Meets(to) || HeadlineFigures.IsCut(row[0], pair.To) || told.Meets(FigureRow.Rounded(pair.From))
                || RateMeasure.MayBeGrouped(row[0])
                ? null
                : new ConflictMention(row[0].Tokens, row[0].Span, row[0], pair.To, ConflictPlace.Headline);
        }
        return null;
    }

    /// <summary>"Storm death toll rises to 42" above "the death toll from the storm rose to 32": the only value of the first sentence that was reached.</summary>
    private static ConflictMention? Reached(SemanticModel model, FigureMention[] row, Sentence title)
    {
        if (model.Article.SentenceOf(row[1].Tokens.First) is not { Index: 1 } lead
            || ToldDirection.Of(model, title.Tokens, isTitle: true) is not var (isFall, word)
            || ToldDirection.Of(model, lead.Tokens) is not var (fell, _) || fell != isFall) { return null; }
        FigureMention? only = null;
        for (var i = 1; i < row.Length && lead.Tokens.Contains(row[i].Tokens); i++)
        {
            if (row[i].Written == row[0].Written) { return null; }
            if (row[i].Kind != row[0].Kind || row[i].Unit != row[0].Unit || !FigureLead.LeadsTo(model, row[i], WordRole.To)) { continue; }
            if (only is not null || row[i].IsApproximate) { return null; }
            only = row[i];
        }
        if (only is null || ChangeSubject.Of(model, title, word.Tokens.First) is not { } subject
            || !ChangeSubject.AreIn(model, lead, subject)) { return null; }
        return FigureRow.Rounded(only).Meets(FigureRow.Rounded(row[0])) || HeadlineFigures.IsCut(row[0], only) || RateMeasure.MayBeGrouped(row[0])
            ? null
            : new ConflictMention(row[0].Tokens, row[0].Span, row[0], only, ConflictPlace.Headline);
    }
}
